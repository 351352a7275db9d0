import { dayNumberOf, isoDate } from '../../time/calendar-date.ts';
import { dayLength, millisecondsOf } from '../../time/clock.ts';
import { fixedOffsetOf } from '../../time/zone.ts';
import type { ImportMessage } from '../import-result.ts';
import type { LogEntry } from './fold-repeats.ts';

/**
 * Says which entry of a log whose lines are in several zones lies before the one above it: by their clocks alone it
 * may seem to follow.
 */
export function disorderedZones(entries: readonly LogEntry[]): readonly ImportMessage[] {
  const zones = new Set(entries.map(({ spoken }) => spoken.zone));
  if (zones.size < 2) return [];
  const instants = entries.map(instantOf);
  const back = entries.filter((_entry, index) => {
    const [above, own] = [instants[index - 1], instants[index]];
    return above !== undefined && own !== undefined && own < above;
  });
  const [first] = back;
  if (!first) return [];
  const others = back.length - 1;
  const more = others === 0 ? '' : ` So ${others === 1 ? 'is one more' : `are ${others} more`}.`;
  return [
    {
      line: first.line,
      message: `“${first.written}” is before the entry above it, as the two are in different zones; the entries keep their order.${more}`,
    },
  ];
}

function instantOf({ spoken: { date, clock, zone } }: LogEntry): number | undefined {
  const day =
    date?.year && date.month && date.day ? isoDate(date.year, date.month, date.day) : undefined;
  const offset = zone === undefined ? undefined : fixedOffsetOf(zone);
  if (day === undefined || clock === undefined || offset === undefined) return undefined;
  return dayNumberOf(day) * dayLength + millisecondsOf(clock) - offset;
}
