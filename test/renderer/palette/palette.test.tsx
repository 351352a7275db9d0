import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { matches } from '../../../src-renderer/palette/matches.ts';
import { action, actionsSection, buildReport, prose } from '../../unit/report/build-report.ts';
import { openDocument } from '../fake-api.ts';
import { showWindow } from '../show-window.tsx';

const report = buildReport({
  sections: [prose('Summary', 'All.'), prose('Impact'), actionsSection('Measures')],
  actions: [action('Watch expiry')],
});

function search() {
  return screen.getByRole('combobox', { name: 'Search or run a command' });
}

async function shown() {
  const window = await showWindow(openDocument(report));
  await window.user.keyboard('{Control>}k{/Control}');
  return window;
}

describe('the palette', () => {
  it('runs a command by a few of its letters', async () => {
    const { user, given } = await shown();
    await user.type(search(), 'copy rep{Enter}');
    await waitFor(() => expect(given('copy')).toHaveLength(1));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('goes to a section', async () => {
    const { user } = await shown();
    await user.type(search(), 'impact');
    await user.click(await screen.findByRole('option', { name: 'Impact' }));
    await waitFor(() => expect(screen.getByRole('region', { name: 'Impact' })).toHaveFocus());
  });

  it('finds action items and findings too', async () => {
    const { user } = await shown();
    await user.type(search(), 'watch expiry');
    const found = await screen.findAllByRole('option');
    expect(found.map((each) => each.textContent)).toContain('Watch expiry');
    await user.clear(search());
    await user.type(search(), 'owner');
    expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
  });

  it('offers what can be done without a report, and says where nothing is found', async () => {
    const { user } = await showWindow();
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('option', { name: /^Save/ })).toBeNull();
    await user.type(search(), 'no such thing');
    expect(screen.getByText('Nothing has these words.')).toBeVisible();
    await user.clear(search());
    await user.type(search(), 'settings{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeVisible();
  });
});

describe('matches', () => {
  it('holds every word, and begins with those that begin alike', () => {
    const words = ['Save a Copy…', 'Copy Report', 'Revert', 'Report, copy of'];
    expect(matches(words, 'copy', (each) => each)).toEqual([
      'Copy Report',
      'Save a Copy…',
      'Report, copy of',
    ]);
    expect(matches(words, 'copy report', (each) => each)).toEqual([
      'Copy Report',
      'Report, copy of',
    ]);
  });
});
