import { expect, it } from 'vitest';
import { chosenEvents } from '../../../src-renderer/import/chosen-events.ts';
import { clockWords, importRows } from '../../../src-renderer/import/import-rows.ts';
import {
  type ImportSource,
  type ReadingAnswers,
  understandTask,
} from '../../../src-renderer/import/understand-task.ts';
import { counter, event, timelineReport } from '../../unit/report/build-report.ts';

function planned(
  text: string,
  answers: ReadingAnswers = {},
  target?: NonNullable<ImportSource['target']>,
) {
  const source = { text, ownZone: 'Europe/Berlin', ...(target && { target }) };
  const result = understandTask(source, answers, counter());
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

function told({ planned: all, understanding }: ReturnType<typeof planned>) {
  return importRows(all, understanding.timelines).map((row) => {
    if (row.kind === 'event') return clockWords(row.one.event);
    return row.kind === 'equal' ? `= ${row.event.text}` : row.words;
  });
}

const list =
  '- 2024-05-14 23:50 paged\n- 2024-05-15 00:10 failed over\n- 2024-05-15 00:30-00:40 calm\n';

it('puts days between events of several days', () => {
  expect(told(planned(list))).toEqual([
    'Tuesday 14 May 2024',
    '23:50',
    'Wednesday 15 May 2024',
    '00:10',
    '00:30–00:40',
  ]);
});

it('puts their headings above the events of several timelines, and below an event the one it equals', () => {
  const text = '## Queue timeline\n\n- 14:05 paged\n\n## Search timeline\n\n- 14:07 empty\n';
  expect(told(planned(text))).toEqual(['Queue timeline', '14:05', 'Search timeline', '14:07']);
  const there = event('there', '14:05', 'note', { text: 'paged' });
  const target = { report: timelineReport([there]), timeline: 't', date: '2024-05-09' };
  const [first] = told(planned('## Timeline\n\n- 14:05 paged\n- 14:07 fixed', {}, target)).slice(1);
  expect(first).toBe('= paged');
});

it('reads a table without times in its order, for somebody to say which column has them', () => {
  const text = 'sep=;\nid;message\n1;paged\n2;fixed\n';
  const { planned: all, understanding } = planned(text, { table: {} });
  expect(all.map(({ event: { time, text: words } }) => [time, words])).toEqual([
    [{}, 'paged'],
    [{}, 'fixed'],
  ]);
  expect(understanding.table?.columns.map(({ role }) => role)).toEqual(['other', 'text']);
});

it('takes even two points for a timeline where they come into one', () => {
  const target = { report: timelineReport([]), timeline: 't' };
  const { understanding } = planned('- 14:05 paged\n- 14:07 fixed', {}, target);
  expect(understanding.events.map(({ line, event: one }) => [line, one.text])).toEqual([
    [1, 'paged'],
    [2, 'fixed'],
  ]);
});

it('takes a chat to be in the zone of its user, and a list in UTC', () => {
  const chat = 'Ana  [2:05 PM]\nlooking\n\nBo  [2:07 PM]\nfixed';
  expect(planned(chat)).toMatchObject({
    understanding: { zone: { value: 'Europe/Berlin' } },
    assumedZone: 'own',
  });
  const other = planned('- 14:05 paged\n- 14:07 fixed');
  expect(other.understanding.zone).toEqual({ value: 'UTC', from: 'assumed, for nobody says it' });
  expect(other.assumedZone).toBeUndefined();
});

it('takes what has the words of the filter, and is not left out', () => {
  const { planned: all } = planned(list);
  const taken = (answers: Parameters<typeof chosenEvents>[1]) =>
    chosenEvents(all, answers).map(({ isTaken }) => isTaken);
  expect(taken({})).toEqual([true, true, true]);
  expect(taken({ filter: ' FAILED ' })).toEqual([false, true, false]);
  expect(taken({ taken: { 2: false } })).toEqual([true, false, true]);
  expect(taken({ leftTimelines: [0] })).toEqual([false, false, false]);
  const [edited] = chosenEvents(all, { edits: { 1: { text: 'called', actor: ' Ada ' } } });
  expect([edited?.event.text, edited?.event.actor]).toEqual(['called', 'Ada']);
  const [emptied] = chosenEvents(all, { edits: { 1: { text: ' ', actor: '' } } });
  expect([emptied?.event.text, 'actor' in (emptied?.event ?? {})]).toEqual(['paged', false]);
  const [first] = chosenEvents(all, { kinds: { 1: 'detected' } });
  expect([first?.event.kind, first?.event.kindGuessed]).toEqual(['detected', undefined]);
});
