import { isoDate } from '../../time/calendar-date.ts';
import { parseTime } from '../../time/parse-time.ts';
import { parseZone } from '../../time/zone.ts';
import type { LogLine } from './log-line.ts';

/** The time of a line, without the rest of it. */
export type LogStamp = Pick<LogLine, 'written' | 'spoken'>;

const iso =
  /^(\d{4})[-/](\d{2})[-/](\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9})\d*)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;

/** Reads the stamp of a log line, the usual ISO form without the grammar of human times. */
export function readLogStamp(words: string): LogStamp | undefined {
  const written = words.trim();
  const match = iso.exec(written);
  if (!match) {
    const spoken = parseTime(written);
    return spoken?.clock === undefined || spoken.date === undefined
      ? undefined
      : { written, spoken };
  }
  const [, year, month, day, clock = '', fraction, zone] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const hour = Number(clock.slice(0, 2));
  if (isoDate(date.year, date.month, date.day) === undefined || hour > 23) return undefined;
  const precise = fraction === undefined || /^0+$/.test(fraction) ? clock : `${clock}.${fraction}`;
  const said = zone === undefined ? undefined : zoneOf(zone);
  return { written, spoken: { date, clock: precise, ...(said !== undefined && { zone: said }) } };
}

function zoneOf(words: string): string | undefined {
  if (words === 'Z') return 'UTC';
  const said = parseZone(words);
  return said && 'zone' in said ? said.zone : undefined;
}
