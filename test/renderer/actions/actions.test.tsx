import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ActionItem } from '../../../src-shared/report/report.ts';
import { action, actionsSection, buildReport, ids } from '../../unit/report/build-report.ts';
import { openDocument } from '../fake-api.ts';
import { type ShownWindow, showWindow } from '../show-window.tsx';

const report = buildReport({
  sections: [actionsSection('Measures')],
  actions: [action('one'), action('two', { owner: 'Mira' }), action('three')],
});

function items({ session }: ShownWindow): readonly ActionItem[] {
  return session.document()?.state.getState().history.report.actions ?? [];
}

describe('action items', () => {
  it('are edited in place, each part for itself', async () => {
    const window = await showWindow(openDocument(report));
    const { user } = window;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type of action item 1' }), [
      'Detect',
    ]);
    await user.type(screen.getByRole('textbox', { name: 'Owner of action item 1' }), 'Jon');
    await user.type(screen.getByRole('textbox', { name: 'Priority of action item 1' }), 'P1');
    fireEvent.change(screen.getByLabelText('Due of action item 1'), {
      target: { value: '2024-05-31' },
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status of action item 1' }), [
      'In progress',
    ]);
    await user.type(screen.getByRole('textbox', { name: 'Ticket of action item 1' }), 'OPS-1');
    await user.clear(screen.getByRole('textbox', { name: 'Owner of action item 2' }));
    expect(items(window)).toEqual([
      {
        id: 'one',
        text: 'one',
        type: 'detect',
        owner: 'Jon',
        priority: 'P1',
        due: '2024-05-31',
        status: 'in-progress',
        ticket: 'OPS-1',
      },
      { id: 'two', text: 'two' },
      { id: 'three', text: 'three' },
    ]);
  });

  it('move with Alt and an arrow from any control, which keeps the focus', async () => {
    const window = await showWindow(openDocument(report));
    act(() => screen.getByRole('textbox', { name: 'Owner of action item 2' }).focus());
    await window.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(ids(items(window))).toEqual(['two', 'one', 'three']);
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Owner of action item 1' })).toHaveFocus(),
    );
  });

  it('are picked up with Space, moved with the arrows and put down, or left where they were', async () => {
    const window = await showWindow(openDocument(report));
    act(() => screen.getByRole('button', { name: 'Move action item 1' }).focus());
    await window.user.keyboard(' {ArrowDown}{ArrowDown}');
    expect(screen.getByTestId('announcement')).toHaveTextContent('Place 3 of 3');
    await window.user.keyboard('{Escape}');
    expect(ids(items(window))).toEqual(['one', 'two', 'three']);
    await window.user.keyboard(' {ArrowDown} ');
    expect(ids(items(window))).toEqual(['two', 'one', 'three']);
  });

  it('are deleted together, and undo brings all of them back', async () => {
    const window = await showWindow(openDocument(report));
    await window.user.click(screen.getByRole('checkbox', { name: 'Select action item 1' }));
    await window.user.keyboard('{Shift>}');
    await window.user.click(screen.getByRole('checkbox', { name: 'Select action item 3' }));
    await window.user.keyboard('{/Shift}');
    const toolbar = within(screen.getByRole('toolbar', { name: 'Selected action items' }));
    expect(toolbar.getByText('3 selected')).toBeVisible();
    await window.user.click(toolbar.getByRole('button', { name: 'Delete' }));
    expect(items(window)).toEqual([]);
    await window.user.keyboard('{Control>}z{/Control}');
    expect(ids(items(window))).toEqual(['one', 'two', 'three']);
  });

  it('are added at the end, ready to be typed', async () => {
    const window = await showWindow(openDocument(report));
    await window.user.click(screen.getByRole('button', { name: 'Add action item' }));
    expect(ids(items(window))).toEqual(['one', 'two', 'three', 'new-1']);
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-place="action:new-1"]')).not.toBeNull(),
    );
  });
});
