import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildReport, event, prose, timelineReport } from '../unit/report/build-report.ts';
import { openDocument } from './fake-api.ts';
import { showWindow } from './show-window.tsx';

const summary = { ...prose('Summary'), help: 'The whole incident in three sentences.' };
const report = buildReport({ sections: [summary, prose('Impact', 'Nobody could pay.')] });

describe('the forms', () => {
  it('help where a section is empty, and no longer when it is not', async () => {
    const { user } = await showWindow(openDocument(report));
    const text = screen.getByRole('textbox', { name: 'Summary' });
    expect(text).toHaveAccessibleDescription('The whole incident in three sentences.');
    await user.type(text, 'Cards failed.');
    expect(screen.queryByText('The whole incident in three sentences.')).toBeNull();
  });

  it('keep what is being typed, blank lines too, and hand on tidy Markdown', async () => {
    const { user, session } = await showWindow(openDocument(report));
    const text = () => screen.getByRole('textbox', { name: 'Summary' });
    const lines = () => [...text().children].map((line) => line.textContent);
    await user.type(text(), 'One.{Enter}{Enter}');
    expect(lines()).toEqual(['One.', '', '']);
    expect(session.document()?.state.getState().history.report.sections[0]).toMatchObject({
      text: 'One.',
    });
    await user.keyboard('Two.');
    expect(lines()).toEqual(['One.', '', 'Two.']);
  });

  it('show events with their time, kind and text', async () => {
    const events = [
      event('Cards fail', '13:58', 'impact-started'),
      event('Alert', '14:02', 'detected'),
    ];
    await showWindow(openDocument(timelineReport(events)));
    const grid = within(screen.getByRole('grid', { name: 'Events' }));
    expect(grid.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'Thursday 9 May 2024UTC',
      '13:58+0 minImpact startedCards fail',
      '14:02+4 minDetectedAlert',
    ]);
    expect(screen.getByText('4 min', { selector: 'dd' })).toBeVisible();
  });
});

describe('undo and redo', () => {
  it('take back an edit with the keys and bring the focus to it', async () => {
    const { user } = await showWindow(openDocument(report));
    const impact = () => screen.getByRole('textbox', { name: 'Impact' });
    await user.type(impact(), ' Nobody.');
    screen.getByRole('textbox', { name: 'Title' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(impact()).toHaveTextContent('Nobody could pay.');
    expect(impact()).toHaveFocus();
    expect(screen.getByTestId('announcement')).toHaveTextContent('Undone: Edit Impact');
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(impact()).toHaveTextContent('Nobody could pay. Nobody.');
  });

  it('are offered only where there is something to take back', async () => {
    const { user } = await showWindow(openDocument(report));
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'Impact' }), '!');
    expect(undo).toBeEnabled();
    await user.click(undo);
    expect(screen.getByRole('textbox', { name: 'Impact' })).toHaveTextContent('Nobody could pay.');
    expect(screen.getByRole('button', { name: 'Redo' })).toBeEnabled();
  });
});

describe('safety', () => {
  it('marks unsaved work until it is saved', async () => {
    const { user, given } = await showWindow(openDocument(report, { name: 'checkout.postlude' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!');
    expect(screen.getByText('Unsaved changes')).toBeVisible();
    const name = screen.getByText('Checkout rejects cards!', { selector: 'h1' });
    expect(name).toHaveTextContent('● Checkout rejects cards!');
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(name).not.toHaveTextContent('●');
    expect(given('saveDocument')).toMatchObject([{ document: 'document-1', how: 'save' }]);
  });

  it('sends changes to the journal, and what is left of them when it is asked to', async () => {
    const { user, given, send } = await showWindow(openDocument(report));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!');
    act(() => send('flushRequested', { request: 'request-1' }));
    await waitFor(() => expect(given('flushed')).toEqual([{ request: 'request-1' }]));
    expect(given('recordChange')).toEqual([
      {
        document: 'document-1',
        revision: 1,
        report: { ...report, title: 'Checkout rejects cards!' },
      },
    ]);
  });

  it('tells calmly that journaling fails, and offers another place', async () => {
    const { user, send, given } = await showWindow(openDocument(report));
    const problem = 'The disk is full. Changes are not journaled.';
    const at = '2024-05-10T08:00:00Z';
    act(() =>
      send('safetyChanged', { document: 'document-1', journaled: 0, saved: 0, at, problem }),
    );
    expect(screen.getByRole('alert')).toHaveTextContent(problem);
    await user.click(screen.getByRole('button', { name: 'Save elsewhere…' }));
    expect(given('saveDocument')).toMatchObject([{ how: 'save-as' }]);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('says why a report can only be read, and lets nothing be edited', async () => {
    const readOnly = 'This file was made by a newer Postlude.';
    const { user, session } = await showWindow(openDocument(report, { readOnly }));
    expect(screen.getByText(readOnly)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'X');
    expect(session.document()?.state.getState().history.report).toEqual(report);
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  it('shows what was assumed on opening once', async () => {
    const { user } = await showWindow(openDocument(report, { remarks: ['The zone is not said.'] }));
    expect(screen.getByText('The zone is not said.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('The zone is not said.')).toBeNull();
  });

  it('takes the version of another program as an edit that can be undone', async () => {
    const { user, send } = await showWindow(
      openDocument(report, { name: 'checkout.postlude' }),
      ({ answer }) =>
        answer('revertDocument', () => ({
          ok: true,
          value: openDocument({ ...report, title: 'Theirs' }, { revision: 1 }),
        })),
    );
    act(() => send('changedOnDisk', { document: 'document-1' }));
    await user.click(screen.getByRole('button', { name: 'Take the file’s version' }));
    const title = screen.getByRole('textbox', { name: 'Title' });
    await waitFor(() => expect(title).toHaveValue('Theirs'));
    expect(screen.getByText('Saved')).toBeVisible();
    await user.keyboard('{Control>}z{/Control}');
    expect(title).toHaveValue('Checkout rejects cards');
  });
});

describe('the panes', () => {
  it('list the sections and go to them', async () => {
    const { user } = await showWindow(openDocument(report));
    const outline = within(screen.getByRole('navigation', { name: 'Outline' }));
    await user.click(outline.getByRole('treeitem', { name: 'Impact' }));
    await waitFor(() => expect(screen.getByRole('region', { name: 'Impact' })).toHaveFocus());
  });

  it('fold away by the menu, and tell the menu', async () => {
    const { send, given } = await showWindow(openDocument(report));
    act(() => send('commandChosen', { command: 'view.outline' }));
    await waitFor(() => expect(screen.queryByRole('navigation', { name: 'Outline' })).toBeNull());
    expect(given('setMenuState').at(-1)?.checked).toEqual([]);
    expect(given('setMenuState').at(-1)?.enabled).toContain('file.save');
  });
});
