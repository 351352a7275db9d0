import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCsv } from '../../../../src-shared/export/csv/print-csv.ts';
import { importTable } from '../../../../src-shared/import/table/import-table.ts';
import { resolveTimelines } from '../../../../src-shared/import/timeline/resolve-timelines.ts';
import { eventKindIds } from '../../../../src-shared/report/event-kind.ts';
import { isEvent, type Report, type TimelineEvent } from '../../../../src-shared/report/report.ts';
import { timelineReport } from '../../report/build-report.ts';

function reportOf(events: readonly Omit<TimelineEvent, 'id'>[], zone = 'UTC'): Report {
  return timelineReport(
    events.map((event, at) => ({ ...event, id: `e${at}` })),
    { zone },
  );
}

function readBack(csv: string, zone: string): readonly TimelineEvent[] {
  const reading = importTable(csv, { newId: () => 'x', zone });
  if ('refused' in reading) throw new Error(reading.refused);
  let next = 0;
  const { timelines } = resolveTimelines(
    [{ id: 't', draft: reading.draft, headings: [] }],
    { title: '', prose: [] },
    { newId: () => `e${next++}`, zone },
  );
  return timelines[0]?.entries.filter(isEvent) ?? [];
}

const clock = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.nat(999), fc.constantFrom(2, 5, 8, 12))
  .map(([hour, minute, second, milli, length]) =>
    `${[hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')}.${String(milli).padStart(3, '0')}`.slice(
      0,
      length,
    ),
  );
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const day = fc.oneof(fc.record({ date }), fc.record({ day: fc.integer({ min: 1, max: 40 }) }));
const zone = fc.constantFrom({}, { zone: '+05:30' }, { zone: 'Asia/Tokyo' });
const time = fc.oneof(
  fc.constant({}),
  day,
  fc
    .tuple(day, clock, zone, fc.constantFrom({}, { approximate: true as const }))
    .map(([said, at, where, about]) => ({ ...said, clock: at, ...where, ...about })),
);
const words = fc.oneof(
  fc.constantFrom(
    'Alert fired',
    '=1+2',
    "'=x",
    '-- done',
    'a;b,"c"\td',
    'one\ntwo',
    '@on-call | x',
  ),
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/\r/g, '').trim()),
);
const event = fc.record(
  {
    kind: fc.constantFrom(...eventKindIds),
    time,
    text: words,
    actor: words.filter((text) => text !== ''),
    source: fc.webUrl(),
    internal: fc.constant(true as const),
    values: words.filter((text) => text.trim() !== '').map((text) => [{ label: 'Region', text }]),
  },
  { requiredKeys: ['kind', 'time', 'text'] },
);

describe('a timeline as CSV', () => {
  it('has one row an event, dates in ISO 8601, and a byte order mark', () => {
    const report = reportOf([
      {
        kind: 'detected',
        time: { date: '2031-02-03', clock: '09:05' },
        end: { date: '2031-02-03', clock: '09:20' },
        text: 'Pager, then "noise"',
        actor: 'Kim',
        source: 'https://example.org/a',
        internal: true,
      },
      { kind: 'note', time: { written: 'before the launch' }, text: '=SUM(A1)' },
    ]);
    expect(printCsv(report, 'internal')).toBe(
      [
        '\uFEFFDate,Time,Zone,End,Kind,Event,Actor,Source,Internal',
        '2031-02-03,09:05,UTC,2031-02-03 09:20,Detected,"Pager, then ""noise""",Kim,https://example.org/a,yes',
        ",before the launch,,,Note,'=SUM(A1),,,",
        '',
      ].join('\r\n'),
    );
  });

  it('leaves out for others what is internal', () => {
    const report = reportOf([
      { kind: 'note', time: { day: 1, clock: '10:00' }, text: 'Secret', internal: true },
      { kind: 'note', time: { day: 2, clock: '10:00' }, text: 'Known' },
    ]);
    expect(printCsv(report, 'external').split('\r\n').slice(1)).toEqual([
      'Day 2,10:00,UTC,,Note,Known,,,',
      '',
    ]);
  });

  it('keeps the two passes of a repeated hour apart', () => {
    const events = ['+02:00', '+01:00'].map((offset) => ({
      kind: 'note' as const,
      time: { date: '2030-10-27', clock: '02:30', offset },
      text: `At ${offset}`,
    }));
    const read = readBack(printCsv(reportOf(events, 'Europe/Berlin'), 'internal'), 'Europe/Berlin');
    expect(read.map((one) => one.time)).toEqual(events.map((one) => one.time));
  });

  it('reads back as the same events', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), (events) => {
        const csv = printCsv(reportOf(events), 'internal');
        const expected = events.map((one, at) => ({ ...one, id: `e${at}` }));
        expect(readBack(csv, 'UTC')).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('reads ends back', () => {
    fc.assert(
      fc.property(date, clock, date, clock, (from, start, to, end) => {
        fc.pre(`${from}${start}` < `${to}${end}`);
        const one = {
          kind: 'action' as const,
          time: { date: from, clock: start },
          end: { date: to, clock: end },
          text: 'Drained',
        };
        const csv = printCsv(reportOf([one]), 'internal');
        expect(readBack(csv, 'UTC')).toEqual([{ ...one, id: 'e0' }]);
      }),
    );
  });
});
