import { expect, it } from 'vitest';
import { addLine } from '../../../../src-shared/timeline/list/add-line.ts';
import { event, timelineReport } from '../../report/build-report.ts';

const report = timelineReport([event('a', '14:00'), event('b', '15:00')]);

function added(line: string, before?: string): any[] {
  const place = { timeline: 't', before, today: '2024-05-20', id: 'new' };
  const { timelines } = addLine(report, line, place);
  return timelines[0]!.entries.map(({ text, ...entry }) => [
    'time' in entry ? (entry.time.clock ?? '?') : '',
    text,
  ]);
}

it('puts a line with a time to its place', () => {
  expect(added('14:10 Mira looks', 'a')).toEqual([
    ['14:00', 'a'],
    ['14:10', 'Mira looks'],
    ['15:00', 'b'],
  ]);
  expect(added('+5m calm again')[2]).toEqual(['15:05', 'calm again']);
});

it('keeps words without a time where they were dropped, and unclear times as words', () => {
  expect(added('smoke was seen', 'b')[1]).toEqual(['?', 'smoke was seen']);
  expect(added('25:70 paged')[2]).toEqual(['?', '25:70 paged']);
  expect(added(' ')).toHaveLength(2);
});
