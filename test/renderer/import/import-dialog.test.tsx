import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ImportRequest } from '../../../src-renderer/state/import-dialog.ts';
import { openImport } from '../../../src-renderer/state/view-store.ts';
import { isEvent, type Report } from '../../../src-shared/report/report.ts';
import { event, timelineReport } from '../../unit/report/build-report.ts';
import { emptyStart, openDocument } from '../fake-api.ts';
import { type ShownWindow, showWindow } from '../show-window.tsx';

const chat = [
  'Nadia Okafor  [2:05 PM]',
  'paged, looking at the workers',
  'Tom Lindqvist  [2:26 PM]',
  'rolled back the image, no change',
  'Nadia Okafor  [2:41 PM]',
  'the disk is full',
  '-- 2 messages hidden --',
].join('\n');

const there = event('there', { date: '2024-05-09', clock: '14:05' }, 'acknowledged', {
  text: 'paged, looking at the workers',
});

async function showImport(request: Partial<ImportRequest>, report?: Report): Promise<ShownWindow> {
  const shown = await showWindow(report === undefined ? emptyStart : openDocument(report));
  const target =
    report === undefined
      ? ({ kind: 'report' } as const)
      : ({ kind: 'timeline', timeline: 't' } as const);
  openImport(shown.session.view, { target, ...request });
  await screen.findByRole('dialog');
  return shown;
}

const dialog = () => within(screen.getByRole('dialog'));
const summary = (words: string | RegExp) => dialog().findByText(words);
const boxes = async () => within(await dialog().findByRole('grid')).getAllByRole('checkbox');
const reportOf = ({ session }: ShownWindow) =>
  session.document()?.state.getState().history.report ?? timelineReport([]);
const told = (report: Report) =>
  (report.timelines[0]?.entries ?? []).map((entry) =>
    isEvent(entry) ? `${entry.time.date} ${entry.time.clock} ${entry.text}` : entry.text,
  );

describe('notes for a timeline', () => {
  it('are added on the day of the report, but for what is there, as one step with the rest as a note', async () => {
    const shown = await showImport({ text: chat }, timelineReport([there]));
    const { user, session } = shown;
    await summary('2 events will be added, 1 duplicate left out');
    expect(dialog().getByText('from the report')).toBeVisible();
    expect(dialog().getByText('1 line not understood')).toBeVisible();
    expect(dialog().queryByText(/remark/)).toBeNull();
    await user.click(dialog().getByRole('button', { name: 'Add 2 events' }));
    expect(told(reportOf(shown))).toEqual([
      '2024-05-09 14:05 paged, looking at the workers',
      '2024-05-09 14:26 rolled back the image, no change',
      '2024-05-09 14:41 the disk is full',
      '-- 2 messages hidden --',
    ]);
    expect(session.window.getState().announcement).toBe('2 events added');
    expect(screen.queryByRole('dialog')).toBeNull();
    session.document()?.undo();
    expect(told(reportOf(shown))).toEqual(['2024-05-09 14:05 paged, looking at the workers']);
  });

  it('come without what is left out, and without the rest if nobody wants it', async () => {
    const shown = await showImport({ text: chat }, timelineReport([there]));
    const { user } = shown;
    const [first, second] = await boxes();
    await user.click(first!);
    await user.click(second!);
    await user.click(dialog().getByRole('checkbox', { name: 'Keep it as a note' }));
    await summary('2 events will be added, 1 left out');
    await user.click(dialog().getByRole('button', { name: 'Add 2 events' }));
    expect(told(reportOf(shown))).toEqual([
      '2024-05-09 14:05 paged, looking at the workers',
      '2024-05-09 14:05 paged, looking at the workers',
      '2024-05-09 14:41 the disk is full',
    ]);
  });

  it('give a report without events their zone and day', async () => {
    const log = '2024-05-09T14:05:00+02:00 a up\n2024-05-09T14:06:00+02:00 b down\n';
    const shown = await showImport({ text: log }, timelineReport([], { zoneAssumed: true }));
    await shown.user.click(await dialog().findByRole('button', { name: 'Add 2 events' }));
    expect(reportOf(shown)).toMatchObject({ zone: '+02:00' });
    expect(reportOf(shown).zoneAssumed).toBeUndefined();
  });

  it('are opened by pasting lines onto the list, and a single line is not', async () => {
    const { user } = await showWindow(openDocument(timelineReport([there])));
    const list = screen.getByRole('grid', { name: 'Events' });
    const paste = (text: string) => {
      const pasted = createEvent.paste(list, { clipboardData: { getData: () => text } });
      fireEvent(list, pasted);
    };
    paste('14:09 one line only');
    expect(screen.queryByRole('dialog')).toBeNull();
    paste(chat);
    await summary('2 events will be added, 1 duplicate left out');
    await user.click(dialog().getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('take from one box to another with Shift', async () => {
    const lines = [5, 6, 7, 8, 9].map((minute) => `- 2024-05-09 15:0${minute} step ${minute}`);
    const { user } = await showImport({ text: lines.join('\n') }, timelineReport([there]));
    const all = await boxes();
    await user.click(all[1]!);
    await user.keyboard('{Shift>}');
    await user.click(all[3]!);
    await user.keyboard('{/Shift}');
    await summary('2 events will be added, 3 left out');
    await user.click(dialog().getByRole('checkbox', { name: 'All 5 events' }));
    await summary('5 events will be added');
  });
});

describe('the two sides', () => {
  it('light up together, and the keys go from one to the other', async () => {
    const { user } = await showImport({ text: chat }, timelineReport([there]));
    const [first] = await boxes();
    await waitFor(() => expect(first).toHaveFocus());
    const chosen = () =>
      dialog()
        .getAllByRole('option', { selected: true })
        .map(({ textContent }) => textContent);
    expect(chosen()).toEqual(['1Nadia Okafor  [2:05 PM]', '2paged, looking at the workers']);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toEqual(['3Tom Lindqvist  [2:26 PM]', '4rolled back the image, no change']);
    const source = dialog().getByRole('listbox');
    source.focus();
    await user.keyboard('{End}{ArrowUp}');
    expect(chosen()).toEqual(['5Nadia Okafor  [2:41 PM]', '6the disk is full']);
    await user.keyboard('{Enter}');
    expect((await boxes())[2]).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(dialog().getAllByRole('button', { name: /^Kind: / })[2]).toHaveFocus();
  });
});

describe('notes for a new report', () => {
  it('ask for their day, which all events take, and go to the template of the settings', async () => {
    const { user, given } = await showImport({ text: chat, name: 'bridge.txt' });
    const question = await dialog().findByRole('group', { name: /on which day/ });
    fireEvent.change(within(question).getByLabelText('Another date'), {
      target: { value: '2024-05-14' },
    });
    await summary('as you said');
    fireEvent.change(dialog().getByRole('textbox', { name: 'Shift times by' }), {
      target: { value: '-1 h' },
    });
    await dialog().findByText('13:05');
    await user.click(dialog().getByRole('button', { name: 'Create report' }));
    const [made] = given('createDocument');
    expect(made).toMatchObject({ template: '', name: 'bridge.txt' });
    expect(told(made?.report ?? timelineReport([]))[0]).toBe(
      'undefined 13:05 paged, looking at the workers',
    );
    expect(made?.report?.dayOne).toBe('2024-05-14');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('say why nothing could be read of them, and let their text be mended', async () => {
    const { user } = await showImport({});
    await user.click(dialog().getByRole('textbox'));
    await user.paste('{"colour": "red"}');
    await user.click(dialog().getByRole('button', { name: 'Read' }));
    expect(await dialog().findByRole('alert')).toHaveTextContent(/JSON/);
    await user.click(dialog().getByRole('button', { name: 'Back' }));
    expect(dialog().getByRole('textbox')).toHaveValue('{"colour": "red"}');
  });

  it('stay where they are when no report can be made', async () => {
    const { user, answer } = await showImport({ text: chat });
    answer('createDocument', () => ({ ok: false, message: 'The disk is full.' }));
    await user.click(await dialog().findByRole('button', { name: 'Create report' }));
    expect(await dialog().findByText('The disk is full.')).toBeVisible();
  });

  it('count what repeats, and list each of them on request', async () => {
    const line = (second: number) => `2024-05-14T09:00:0${second}Z ERROR pool exhausted`;
    const { user } = await showImport({ text: [1, 2, 3].map(line).join('\n') });
    expect(await dialog().findByText('×3')).toBeVisible();
    await user.click(dialog().getByRole('checkbox', { name: 'Fold repeats' }));
    await summary('3 events in a new report');
  });
});

it('shows what is understood of a file that leaves something to ask', async () => {
  const { user, answer } = await showWindow();
  answer('openDocuments', () => ({ ok: true, value: { name: 'a.log', text: chat, images: {} } }));
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await summary('3 events in a new report');
  expect(screen.getByText('Recent reports')).toBeInTheDocument();
});
