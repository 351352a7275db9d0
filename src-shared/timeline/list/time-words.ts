import type { EventTime } from '../../report/report.ts';
import { printTime } from '../../time/print-time.ts';

/** A time for a sentence: with its date or day only where the time beside it has another. */
export function timeWords(time: EventTime, beside: EventTime = {}): string {
  const isSameDay = time.date === beside.date && time.day === beside.day;
  return printTime(time, { withDate: !isSameDay || time.clock === undefined });
}
