import { isoDate } from '../../time/calendar-date.ts';
import { parseTime } from '../../time/parse-time.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import { parseZone } from '../../time/zone.ts';
import type { LogLine } from './log-line.ts';

/** The time of a line, without the rest of it. */
export type LogStamp = Pick<LogLine, 'written' | 'spoken'>;

const iso =
  /^(\d{4})[-/](\d{2})[-/](\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9})\d*)?\s?([A-Z]{1,5}|[+-]\d{2}(?::?\d{2})?)?$/;

/** Reads the stamp of a log line, the usual ISO form without the grammar of human times. */
export function readLogStamp(words: string): LogStamp | undefined {
  const written = words.trim();
  const match = iso.exec(written);
  const zone = match?.[6] === undefined ? {} : zoneOf(match[6]);
  if (!match || !zone) {
    const spoken = parseTime(written);
    return spoken?.clock === undefined || spoken.date === undefined
      ? undefined
      : { written, spoken };
  }
  const [, year, month, day, clock = '', fraction] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const hour = Number(clock.slice(0, 2));
  if (isoDate(date.year, date.month, date.day) === undefined || hour > 23) return undefined;
  const precise = fraction === undefined || /^0+$/.test(fraction) ? clock : `${clock}.${fraction}`;
  return { written, spoken: { date, clock: precise, ...zone } };
}

/** The zone that a stamp names; where it may be several, somebody has to choose. Undefined where it names none. */
function zoneOf(words: string): Pick<SpokenTime, 'zone' | 'zoneChoices'> | undefined {
  const said = parseZone(words);
  if (said === undefined) return undefined;
  return 'zone' in said ? { zone: said.zone } : { zoneChoices: said.choices };
}
