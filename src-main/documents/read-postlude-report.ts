import { createHash } from 'node:crypto';
import { readPostlude } from '../../src-shared/file/read-postlude.ts';
import { setDayOne } from '../../src-shared/report/edit/edit-header.ts';
import { setZone } from '../../src-shared/report/edit/set-zone.ts';
import { isEvent, type Report } from '../../src-shared/report/report.ts';
import type { ReadOptions, ReadReport } from './read-report.ts';
import { failed, type Result, success } from './result.ts';

/** Reads a report's own file; a date or zone that is given replaces the file's, and clocks stay. */
export function readPostludeReport(text: string, options: ReadOptions): Result<ReadReport> {
  const read = readPostlude(text, { sha256 });
  if (read.kind !== 'report') return failed(read.message);
  const dated = options.date === undefined ? read.report : setDayOne(read.report, options.date);
  const report = options.zone === undefined ? dated : setZone(dated, options.zone, 'clock-stays');
  return success({
    report,
    origins: originsOf(report, text),
    notUnderstood: [],
    remarks: read.messages.map((message) => ({ message })),
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** An event starts in the file where its id stands. */
function originsOf(report: Report, text: string): ReadReport['origins'] {
  const lines = new Map(
    text.split('\n').map((line, index) => [line.trim().replace(/,$/, ''), index + 1]),
  );
  const events = report.timelines.flatMap(({ entries }) => entries.filter(isEvent));
  return new Map(
    events.flatMap(({ id, time }) => {
      const line = lines.get(`"id": ${JSON.stringify(id)}`);
      return line === undefined ? [] : [[id, { line, written: time.written ?? '' }] as const];
    }),
  );
}
