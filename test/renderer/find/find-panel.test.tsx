import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FindPanel } from '../../../src-renderer/find/find-panel.tsx';
import { ProseForm } from '../../../src-renderer/sections/prose-form.tsx';
import { openFind } from '../../../src-renderer/state/view-store.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { buildReport, prose } from '../../unit/report/build-report.ts';
import { showForm } from '../text/show-form.tsx';

const report = buildReport({
  title: 'Queue stood still',
  sections: [prose('Summary', 'The queue and the queues.'), prose('Impact', 'A Queue.')],
});

function form({ sections }: Report) {
  return (
    <>
      <FindPanel />
      {sections.map((section) =>
        section.kind === 'prose' ? <ProseForm key={section.id} section={section} /> : undefined,
      )}
    </>
  );
}

async function openPanel(isReplacing: boolean) {
  const shown = await showForm(report, form);
  act(() => openFind(shown.session.view, isReplacing, ''));
  const field = screen.getByRole('textbox', { name: 'Find' });
  const status = within(screen.getByRole('search')).getByRole('status');
  return { ...shown, field, status };
}

const texts = ({ title, sections }: Report) => [
  title,
  ...sections.map((section) => (section.kind === 'prose' ? section.text : '')),
];

describe('finding', () => {
  it('counts in the whole report and by section', async () => {
    const { user, field, status } = await openPanel(false);
    expect(field).toHaveFocus();
    await user.type(field, 'queue');
    await expect.poll(() => status.textContent).toBe('4 found');
    const counts = within(screen.getByRole('list', { name: 'Found in' }));
    expect(counts.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Title 1',
      'Summary 2',
      'Impact 1',
    ]);
  });

  it('walks with Enter, around the end, and takes the focus there when it closes', async () => {
    const { user, field, status } = await openPanel(false);
    await user.type(field, 'the queue');
    await expect.poll(() => status.textContent).toBe('2 found');
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(status).toHaveTextContent('1 of 2');
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(status).toHaveTextContent('2 of 2');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('search')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Summary' })).toHaveFocus();
    await user.keyboard('Lines');
    expect(screen.getByRole('textbox', { name: 'Summary' })).toHaveTextContent(
      'The queue and Liness.',
    );
  });

  it('minds the case, words and patterns, and says what is wrong with one', async () => {
    const { user, field, status } = await openPanel(false);
    await user.type(field, 'Queue');
    await user.click(screen.getByRole('button', { name: 'Match case' }));
    await expect.poll(() => status.textContent).toBe('2 found');
    await user.click(screen.getByRole('button', { name: 'Match case' }));
    await user.click(screen.getByRole('button', { name: 'Whole words' }));
    await expect.poll(() => status.textContent).toBe('3 found');
    await user.click(screen.getByRole('button', { name: 'Regular expression' }));
    await user.type(field, '(');
    await expect.poll(() => status.textContent).toMatch(/^This is no regular expression/);
    expect(field).toBeInvalid();
  });
});

describe('replacing', () => {
  it('replaces one after the other', async () => {
    const shown = await openPanel(true);
    await shown.user.type(shown.field, 'queue');
    await expect.poll(() => shown.status.textContent).toBe('4 found');
    await shown.user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'line');
    await shown.user.click(screen.getByRole('button', { name: 'Replace' }));
    expect(shown.status).toHaveTextContent('1 of 4');
    await shown.user.click(screen.getByRole('button', { name: 'Replace' }));
    expect(texts(shown.report())[0]).toBe('line stood still');
    await expect.poll(() => shown.status.textContent).toBe('1 of 3');
  });

  it('replaces all as one step of undo', async () => {
    const shown = await openPanel(true);
    await shown.user.type(shown.field, 'queue');
    await expect.poll(() => shown.status.textContent).toBe('4 found');
    await shown.user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'line');
    await shown.user.click(screen.getByRole('button', { name: 'Replace all' }));
    expect(texts(shown.report())).toEqual([
      'line stood still',
      'The line and the lines.',
      'A line.',
    ]);
    expect(shown.session.window.getState().announcement).toBe('4 replaced. Undo brings them back.');
    act(shown.document.undo);
    expect(shown.report()).toBe(report);
  });
});
