import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src-shared/report/report.ts';
import { buildReport, ids, prose } from '../../unit/report/build-report.ts';
import { openDocument } from '../fake-api.ts';
import { type ShownWindow, showWindow } from '../show-window.tsx';

const report = buildReport({
  sections: [prose('Summary', 'All of it.'), prose('Impact'), prose('Lessons', 'Some.')],
});

function present({ session }: ShownWindow): Report {
  const document = session.document();
  if (document === undefined) throw new Error('There is no document.');
  return document.state.getState().history.report;
}

function row(name: RegExp | string): HTMLElement {
  return screen.getByRole('treeitem', { name });
}

async function shown(): Promise<ShownWindow> {
  const window = await showWindow(openDocument(report));
  await screen.findByRole('treeitem', { name: 'Impact, empty' });
  return window;
}

describe('the outline', () => {
  it('says of each section how far it is', async () => {
    await shown();
    const tree = within(screen.getByRole('tree', { name: 'Sections' }));
    expect(tree.getAllByRole('treeitem').map((each) => each.getAttribute('aria-label'))).toEqual([
      ...['Summary', 'Impact, empty', 'Lessons'],
    ]);
  });

  it('is one stop of Tab, and the arrows walk through it', async () => {
    const { user } = await shown();
    act(() => row('Summary').focus());
    await user.keyboard('{ArrowDown}');
    expect(row(/Impact/)).toHaveFocus();
    await user.keyboard('{End}');
    expect(row('Lessons')).toHaveFocus();
    expect(screen.getAllByRole('treeitem').filter((each) => each.tabIndex === 0)).toEqual([
      row('Lessons'),
    ]);
  });

  it('moves a section with Alt and an arrow, as one step that undo takes back', async () => {
    const window = await shown();
    act(() => row('Lessons').focus());
    await window.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(ids(present(window).sections)).toEqual(['Summary', 'Lessons', 'Impact']);
    expect(row('Lessons')).toHaveFocus();
    await window.user.keyboard('{Control>}z{/Control}');
    expect(ids(present(window).sections)).toEqual(['Summary', 'Impact', 'Lessons']);
    expect(row('Lessons')).toHaveFocus();
  });

  it('picks a section up with Space, says where it would stand, and nests it', async () => {
    const window = await shown();
    act(() => row('Lessons').focus());
    await window.user.keyboard(' ');
    expect(screen.getByTestId('announcement')).toHaveTextContent(/^Lessons picked up/);
    await window.user.keyboard('{ArrowRight}');
    expect(screen.getByTestId('announcement')).toHaveTextContent('Lessons, after Impact, level 2');
    await window.user.keyboard(' ');
    expect(ids(present(window).sections[1]?.children)).toEqual(['Lessons']);
  });

  it('leaves a carried section where it was on Escape', async () => {
    const window = await shown();
    act(() => row('Lessons').focus());
    await window.user.keyboard(' {ArrowUp}{ArrowUp}{Escape}');
    expect(ids(present(window).sections)).toEqual(['Summary', 'Impact', 'Lessons']);
  });

  it('renames in place with F2, and not at all on Escape', async () => {
    const window = await shown();
    act(() => row('Summary').focus());
    await window.user.keyboard('{F2}');
    await window.user.clear(screen.getByRole('textbox', { name: 'New name of Summary' }));
    await window.user.keyboard('In short{Enter}');
    expect(row('In short')).toHaveFocus();
    await window.user.keyboard('{F2}nothing{Escape}');
    expect(present(window).sections[0]?.heading).toBe('In short');
  });

  it('hides, makes internal and gives a role by the menu', async () => {
    const window = await shown();
    const choose = async (name: string) => {
      await window.user.click(screen.getByRole('button', { name: 'Actions for Summary' }));
      await window.user.click(await screen.findByRole('menuitemcheckbox', { name }));
    };
    await choose('Hidden from every export');
    await choose('Internal');
    expect(present(window).sections[0]).toMatchObject({ hidden: true, internal: true });
    expect(row('Summary, hidden, internal')).toBeVisible();
  });

  it('deletes a section, which undo brings back', async () => {
    const window = await shown();
    act(() => row(/Impact/).focus());
    await window.user.keyboard('{Delete}');
    expect(ids(present(window).sections)).toEqual(['Summary', 'Lessons']);
    expect(row('Lessons')).toHaveFocus();
    await window.user.keyboard('{Control>}z{/Control}');
    expect(ids(present(window).sections)).toEqual(['Summary', 'Impact', 'Lessons']);
  });

  it('adds a known section behind the current one, with its role and help', async () => {
    const window = await shown();
    await window.user.click(screen.getByRole('button', { name: 'Add section' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Add a section' }));
    await window.user.type(dialog.getByRole('combobox'), 'lead-up');
    expect(dialog.getAllByRole('option')[0]).toHaveTextContent(/^Lead-upWhat had happened before/);
    await window.user.keyboard('{Enter}');
    const added = present(window).sections.find(({ heading }) => heading === 'Lead-up');
    expect(added).toMatchObject({ kind: 'prose', role: 'lead-up', text: '' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('adds a section of the user’s own', async () => {
    const window = await shown();
    await window.user.click(screen.getByRole('button', { name: 'Add section' }));
    await window.user.type(
      screen.getByRole('combobox', { name: 'Sections to add' }),
      'Weather that day',
    );
    await window.user.click(screen.getByRole('option', { name: /Weather that day/ }));
    expect(present(window).sections.map(({ heading }) => heading)).toContain('Weather that day');
  });
});
