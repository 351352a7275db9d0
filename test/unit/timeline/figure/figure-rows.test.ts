import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src-shared/report/report.ts';
import { figureModelOf } from '../../../../src-shared/timeline/figure/figure-model-of.ts';
import { figureRows } from '../../../../src-shared/timeline/figure/figure-rows.ts';
import { at, type SampleEvent, sampleReport } from './sample-report.ts';

function rowsOf(events: readonly SampleEvent[], count: number, more: Partial<Report> = {}) {
  const report = sampleReport(events, more);
  const model = report.timelines.map((timeline) => figureModelOf(report, timeline))[0];
  const iso = (moment: number) => new Date(moment).toISOString().slice(5, 16);
  return model === undefined
    ? []
    : figureRows(model, count).map((row) =>
        row.kind === 'silence'
          ? `silence ${row.milliseconds / 60_000} min`
          : `${iso(row.window.from)} to ${iso(row.window.to)}: ${row.items.length}`,
      );
}

describe('figureRows', () => {
  it('cuts a long timeline at round times, so that every event stands in one row', () => {
    const events = [0, 100, 200, 300, 400].map((m): SampleEvent => [at(605 + m), 'note']);
    expect(rowsOf(events, 2)).toEqual([
      '05-14T10:00 to 05-14T14:00: 3',
      '05-14T14:00 to 05-14T18:00: 2',
    ]);
  });

  it('makes one line of rows in which nothing happened', () => {
    const events = [0, 30, 1400, 1435].map((m): SampleEvent => [at(605 + m), 'note']);
    expect(rowsOf(events, 6)).toEqual([
      '05-14T10:00 to 05-14T14:00: 2',
      'silence 1370 min',
      '05-15T06:00 to 05-15T10:00: 1',
      '05-15T10:00 to 05-15T14:00: 1',
    ]);
  });

  it('begins days at midnight of the zone, also where one is longer than others', () => {
    const events = [0, 1, 2].map(
      (day): SampleEvent => [{ date: `2024-10-2${6 + day}`, clock: '12:00' }, 'note'],
    );
    expect(rowsOf(events, 3, { zone: 'Europe/Berlin' })).toEqual([
      '10-25T22:00 to 10-26T22:00: 1',
      '10-26T22:00 to 10-27T23:00: 1',
      '10-27T23:00 to 10-28T23:00: 1',
    ]);
  });

  it('leaves room for the words of the last event', () => {
    const [row] = rowsOf(
      [
        [at(0), 'note'],
        [at(1000), 'resolved'],
      ],
      1,
    );
    expect(row).toMatch(/^05-13T23:00 to 05-14T(?:19|20):/);
  });
});
