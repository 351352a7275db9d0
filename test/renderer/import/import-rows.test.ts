import { expect, it } from 'vitest';
import { chosenEvents } from '../../../src-renderer/import/chosen-events.ts';
import { clockWords, importRows } from '../../../src-renderer/import/import-rows.ts';
import {
  type ReadingAnswers,
  understandTask,
} from '../../../src-renderer/import/understand-task.ts';
import { counter } from '../../unit/report/build-report.ts';

function planned(text: string, answers: ReadingAnswers = {}) {
  const result = understandTask({ text, ownZone: 'Europe/Berlin' }, answers, counter());
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

const list =
  '- 2024-05-14 23:50 paged\n- 2024-05-15 00:10 failed over\n- 2024-05-15 00:30-00:40 calm\n';

it('puts days between events of several days', () => {
  const rows = importRows(planned(list).planned);
  expect(rows.map((row) => (row.kind === 'day' ? row.words : clockWords(row.one.event)))).toEqual([
    'Tuesday 14 May 2024',
    '23:50',
    'Wednesday 15 May 2024',
    '00:10',
    '00:30–00:40',
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
  const [first] = chosenEvents(all, { kinds: { 1: 'detected' } });
  expect([first?.event.kind, first?.event.kindGuessed]).toEqual(['detected', undefined]);
});
