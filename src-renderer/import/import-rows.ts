import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import { printLongDate, printTimeRange } from '../../src-shared/time/print-time.ts';

/** A row of what was understood: an event, or the day of those below it. */
export type ImportRow =
  | { readonly kind: 'day'; readonly key: string; readonly words: string; readonly from: string }
  | { readonly kind: 'event'; readonly key: string; readonly one: PlannedEvent };

/** The events as rows; days stand between them where there are several. */
export function importRows(events: readonly PlannedEvent[]): readonly ImportRow[] {
  const days = new Set(events.map(dayOf));
  let last: string | undefined;
  return events.flatMap((one): readonly ImportRow[] => {
    const row = { kind: 'event', key: one.key, one } as const;
    const day = dayOf(one);
    if (days.size < 2 || day === last) return [row];
    last = day;
    const from = one.date?.from ?? '';
    return [{ kind: 'day', key: `day before ${one.key}`, words: dayWords(day), from }, row];
  });
}

function dayOf({ date, event: { time } }: PlannedEvent): string {
  return date?.value ?? (time.day === undefined ? '' : `Day ${time.day}`);
}

function dayWords(day: string): string {
  if (day === '') return 'Day not known';
  return day.startsWith('Day ') ? day : printLongDate(day, 'en');
}

/** The time of an event in its column, where days stand above. */
export function clockWords({ time, end }: PlannedEvent['event']): string {
  const { zone: _zone, offset: _offset, ...bare } = time;
  const words = printTimeRange(bare, end, { withDate: time.clock === undefined });
  if (time.clock !== undefined) return words.replace('-', '–');
  return words === '' || time.date !== undefined || time.day !== undefined
    ? (time.written ?? 'no time')
    : words;
}
