import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findingGroups } from '../../../src-renderer/checks/finding-groups.ts';
import { rules } from '../../../src-shared/checks/check-report.ts';
import { action, actionsSection, buildReport, prose } from '../../unit/report/build-report.ts';
import { openDocument } from '../fake-api.ts';
import { type ShownWindow, showWindow } from '../show-window.tsx';

const report = buildReport({
  sections: [
    prose('Summary', 'The log says password=correct-horse-7 and more.'),
    { ...prose('Impact', 'Nobody could pay.'), role: 'impact' },
    actionsSection('Measures'),
  ],
  actions: [action('Alert on certificates with less than 14 days left', { due: '2024-05-31' })],
});

async function shown(): Promise<ShownWindow> {
  const window = await showWindow(openDocument(report));
  await window.user.click(await screen.findByRole('button', { name: /^\d+ findings?/ }));
  return window;
}

function pane() {
  return within(screen.getByRole('complementary', { name: 'Findings' }));
}

describe('the findings', () => {
  it('are not said to be none before the report was checked', async () => {
    const said = new Set<string>();
    const observer = new MutationObserver(() => {
      const card = document.querySelector('.findings-words');
      if (card !== null) said.add(card.textContent);
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    await shown();
    observer.disconnect();
    expect([...said]).toEqual([
      'Checking …before you send',
      expect.stringMatching(/^\d+ findings/),
    ]);
  });

  it('begin with what must not get out', async () => {
    await shown();
    const groups = pane().getAllByRole('region');
    expect(groups[0]).toHaveAccessibleName('Must not get out');
    expect(groups[0]).not.toHaveTextContent('correct-horse-7');
  });

  it('lead to their places', async () => {
    const { user } = await shown();
    await user.click(pane().getByRole('button', { name: /^(?!Not here).*owner/ }));
    await waitFor(() =>
      expect(
        document.activeElement?.closest('[data-place^="action:"]') ?? document.activeElement,
      ).toHaveAttribute('data-place', expect.stringContaining('action:')),
    );
  });

  it('are mended where there is a fix, which undo takes back', async () => {
    const { user, session } = await shown();
    const secret = within(pane().getByRole('region', { name: 'Must not get out' }));
    await user.click(secret.getByRole('button', { name: /^Take/ }));
    const text = () => JSON.stringify(session.document()?.state.getState().history.report);
    expect(text()).not.toContain('correct-horse-7');
    await user.keyboard('{Control>}z{/Control}');
    expect(text()).toContain('correct-horse-7');
  });

  it('fall silent here, and can be heard again', async () => {
    const { user } = await shown();
    await user.click(pane().getByRole('button', { name: /^Not here: .*owner/ }));
    await waitFor(() => expect(pane().queryByRole('button', { name: /owner/ })).toBeNull());
    expect(pane().getByText('1 finding is silenced here.')).toBeVisible();
    await user.click(pane().getByRole('button', { name: 'Show again' }));
    await waitFor(() =>
      expect(pane().getByRole('button', { name: /^Not here: .*owner/ })).toBeVisible(),
    );
  });

  it('stand where the preview was, and give its place back', async () => {
    const { user } = await shown();
    await user.click(pane().getByRole('button', { name: 'Close findings' }));
    expect(screen.queryByRole('complementary', { name: 'Findings' })).toBeNull();
  });
});

describe('findingGroups', () => {
  it('has a heading of its own for every rule but those that come later', () => {
    const findings = rules.map(({ name }) => ({
      rule: name,
      message: name,
      where: { kind: 'report' } as const,
      words: '',
    }));
    const other = findingGroups(findings).find(({ name }) => name === 'Other');
    expect(other?.findings.map(({ rule }) => rule) ?? []).toEqual(['large-for-email']);
  });
});
