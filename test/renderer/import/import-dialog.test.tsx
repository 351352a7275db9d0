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

  it('show beside what is there already the event that it equals', async () => {
    const { user } = await showImport({ text: chat }, timelineReport([there]));
    await summary('2 events will be added, 1 duplicate left out');
    const row = dialog().getByText('in the timeline').closest('[role="row"]');
    expect(row).toHaveTextContent('14:05Acknowledgedpaged, looking at the workers');
    await user.click(dialog().getByRole('checkbox', { name: 'All 3 events' }));
    fireEvent.change(dialog().getByRole('textbox', { name: 'Shift times by' }), {
      target: { value: '+5 min' },
    });
    await summary('3 events will be added');
    await waitFor(() => expect(dialog().queryByText('in the timeline')).toBeNull());
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

  it('have their questions answered in place, one after the other, by the keyboard', async () => {
    const list = [
      '03/05/2024 09:10 CST paged',
      '03/05/2024 09:20 CST looking',
      '03/05/2024 09:30 CST calm',
    ];
    const text = ['## Timeline', '', ...list.map((line) => `- ${line}`)].join('\n');
    const { user } = await showImport({ text });
    const choices = async () => within(await dialog().findByRole('list', { name: 'Questions' }));
    const first = async () => (await choices()).getAllByRole('button', { name: /^(?!line)/ })[0];
    for (const left of [2, 1]) {
      await waitFor(async () => expect((await choices()).getAllByRole('group')).toHaveLength(left));
      const next = await first();
      await waitFor(() => expect(next).toHaveFocus());
      await user.keyboard('{Enter}');
    }
    await waitFor(() => expect(dialog().queryByRole('list', { name: 'Questions' })).toBeNull());
    const [box] = await boxes();
    await waitFor(() => expect(box).toHaveFocus());
    expect(dialog().getByRole('button', { name: /^Dates: / })).toBeVisible();
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

describe('a table', () => {
  const sheet =
    'alpha,beta,gamma\n2024-05-14 09:02,pager,Alert fired\n2024-05-14 09:06,Ada,Looking\n';

  it('is read anew when a column is said to hold something else', async () => {
    const { user, given } = await showImport({ text: sheet, name: 'shift.csv' });
    const role = async (label: RegExp, name: string) =>
      user.selectOptions(await dialog().findByRole('combobox', { name: label }), name);
    await role(/^beta/, 'Text');
    expect(await dialog().findByRole('button', { name: 'Text: pager' })).toBeVisible();
    await role(/^beta/, 'Actor');
    await role(/^gamma/, 'Text');
    expect(await dialog().findByRole('button', { name: 'Actor: pager' })).toBeVisible();
    await user.click(dialog().getByRole('checkbox', { name: 'The first row names them' }));
    await summary('3 events in a new report');
    await user.click(dialog().getByRole('checkbox', { name: 'The first row names them' }));
    await summary('2 events in a new report');
    await role(/^beta/, 'Left out');
    await waitFor(() =>
      expect(dialog().queryByRole('button', { name: 'Actor: pager' })).toBeNull(),
    );
    await user.click(dialog().getByRole('button', { name: 'Create report' }));
    expect(JSON.stringify(given('createDocument')[0]?.report)).not.toContain('pager');
  });

  it('without times is shown in its order until somebody says which column has them', async () => {
    const { user } = await showImport({ text: 'no,what\n1715677200,Alert fired\n', name: 'a.csv' });
    expect(await dialog().findByText(/None of them was found to hold times/)).toBeVisible();
    await user.selectOptions(dialog().getByRole('combobox', { name: /^no/ }), 'Time');
    expect(await dialog().findByText(/^09:00/)).toBeVisible();
    expect(dialog().queryByText(/None of them/)).toBeNull();
  });
});

it('reads notes as a table where somebody says that they are one, and takes it back', async () => {
  const text = 'alpha;beta\n14.05.2024 09:02;paged\n14.05.2024 09:06;fixed\n';
  const { user } = await showImport({ text });
  await dialog().findByText(/^Notes · /);
  await user.click(dialog().getByRole('button', { name: 'Read it as a table' }));
  await dialog().findByText(/^CSV · /);
  expect(dialog().getByRole('combobox', { name: /^beta/ })).toHaveValue('text');
  await user.click(dialog().getByRole('button', { name: 'As it was found' }));
  await dialog().findByText(/^Notes · /);
});

describe('a chat', () => {
  it('comes without joins and bots, which are counted and shown on request', async () => {
    const bot = ['deploys APP  [2:50 PM]', 'build 7 is out', 'Bo  [2:51 PM]', 'joined #ops'];
    const { user } = await showImport({ text: [...bot, chat].join('\n') });
    await summary('3 events in a new report');
    expect(dialog().getByText(/1 join and 1 bot message left out/)).toBeVisible();
    await user.click(dialog().getByRole('button', { name: 'Show them' }));
    await summary('5 events in a new report');
    await user.click(dialog().getByRole('button', { name: 'Leave them out' }));
    await summary('3 events in a new report');
  });
});

describe('the words of an event', () => {
  it('are changed where they stand, by the keyboard', async () => {
    const shown = await showImport({ text: chat }, timelineReport([there]));
    const { user } = shown;
    const [first] = await boxes();
    await waitFor(() => expect(first).toHaveFocus());
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{Enter}');
    const field = dialog().getByRole('textbox', { name: 'Text' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.keyboard('rolled back{Enter}');
    expect(dialog().getByRole('button', { name: 'Text: rolled back' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{Enter}');
    await user.keyboard(' of nobody{Escape}');
    expect(dialog().getByRole('button', { name: 'Actor: Tom Lindqvist' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.clear(dialog().getByRole('textbox', { name: 'Actor' }));
    await user.keyboard('Tom{Enter}');
    await user.click(dialog().getByRole('button', { name: 'Add 2 events' }));
    const added = (reportOf(shown).timelines[0]?.entries ?? []).filter(isEvent)[1];
    expect([added?.text, added?.actor]).toEqual(['rolled back', 'Tom']);
  });
});

describe('a document', () => {
  const both = [
    ...['# Two failures on 9 May 2024', '', '## Queue timeline', '', '- 15:02 queue stuck', ''],
    ...['## Search timeline', '', '- 16:02 index empty', '', '## Action items', ''],
    ...['| Action | Owner | Due |', '|---|---|---|', '| Watch the disk | Ada | 2024-06-03 |', ''],
  ].join('\n');
  const actions = {
    kind: 'actions',
    id: 'a',
    heading: 'Actions',
    children: [],
    form: 'list',
  } as const;

  it('gives a timeline the one that is picked, and its action items to the others', async () => {
    const base = timelineReport([there]);
    const report = { ...base, sections: [...base.sections, actions] };
    const shown = await showImport({ text: both }, report);
    const { user } = shown;
    await summary('2 events will be added');
    await user.click(dialog().getByRole('checkbox', { name: 'Queue timeline · 1 event' }));
    await summary('1 event will be added, 1 left out');
    expect(dialog().queryByText('queue stuck', { selector: '.words' })).toBeNull();
    expect(dialog().getByRole('checkbox', { name: 'Add it to the action items' })).toBeChecked();
    await user.click(dialog().getByRole('button', { name: 'Add 1 event' }));
    expect(told(reportOf(shown))).toContain(
      'undefined 16:02 index empty'.replace('undefined', '2024-05-09'),
    );
    expect(reportOf(shown).actions).toEqual([
      { id: expect.any(String), text: 'Watch the disk', owner: 'Ada', due: '2024-06-03' },
    ]);
    shown.session.document()?.undo();
    expect(reportOf(shown)).toEqual(report);
  });

  it('gives a report without action items a note with their owners and dates', async () => {
    const shown = await showImport({ text: both }, timelineReport([there]));
    await summary('2 events will be added');
    expect(dialog().getByRole('checkbox', { name: 'Keep it as a note' })).toBeChecked();
    await shown.user.click(dialog().getByRole('button', { name: 'Add 2 events' }));
    expect(told(reportOf(shown)).at(-1)).toMatch(
      /- Watch the disk \(owner: Ada, due 2024-06-03\)$/,
    );
  });

  it('makes a report without the timeline that is left out', async () => {
    const { user, given } = await showImport({ text: both });
    await summary('2 events in a new report');
    await user.click(dialog().getByRole('checkbox', { name: 'Search timeline · 1 event' }));
    await user.click(dialog().getByRole('button', { name: 'Create report' }));
    const report = given('createDocument')[0]?.report;
    expect(report?.timelines).toHaveLength(1);
    expect(report?.sections.map(({ heading }) => heading)).not.toContain('Search timeline');
    expect(report?.actions).toMatchObject([{ owner: 'Ada', due: '2024-06-03' }]);
  });
});

it('shows what is understood of a file that leaves something to ask', async () => {
  const { user, answer } = await showWindow();
  answer('openDocuments', () => ({ ok: true, value: { name: 'a.log', text: chat, images: {} } }));
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await summary('3 events in a new report');
  expect(screen.getByText('Recent reports')).toBeInTheDocument();
});
