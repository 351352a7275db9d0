import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import type { UnderstoodTimeline } from '../../src-shared/import/understand/understanding.ts';
import type { TimelineEvent } from '../../src-shared/report/report.ts';
import { printLongDate, printTimeRange } from '../../src-shared/time/print-time.ts';

/** A row of what was understood: an event, the heading of those below it, or the event that one equals. */
export type ImportRow =
  | HeadingRow
  | { readonly kind: 'event'; readonly key: string; readonly one: PlannedEvent }
  | EqualRow;

/** The timeline or the day of the events below; `from` says who gave the day. */
export type HeadingRow = {
  readonly kind: 'timeline' | 'day';
  readonly key: string;
  readonly words: string;
  readonly from: string;
};

/** An event that is there already, below the one that equals it. */
export type EqualRow = {
  readonly kind: 'equal';
  readonly key: string;
  readonly event: TimelineEvent;
};

/** The events as rows; timelines and days have headings where there are several. */
export function importRows(
  events: readonly PlannedEvent[],
  timelines: readonly UnderstoodTimeline[],
): readonly ImportRow[] {
  const hasDays = new Set(events.map(dayOf)).size > 1;
  const hasTimelines = timelines.length > 1;
  let last: PlannedEvent | undefined;
  return events.flatMap((one): readonly ImportRow[] => {
    const isNew = last === undefined || one.timeline !== last.timeline;
    const isNextDay = isNew || last === undefined || dayOf(one) !== dayOf(last);
    last = one;
    return [
      ...(hasTimelines && isNew ? [timelineRow(one, timelines)] : []),
      ...(hasDays && isNextDay ? [dayRow(one)] : []),
      { kind: 'event', key: one.key, one },
      ...(one.equal === undefined
        ? []
        : [{ kind: 'equal', key: `equal to ${one.key}`, event: one.equal } as const]),
    ];
  });
}

function timelineRow(
  { key, timeline }: PlannedEvent,
  timelines: readonly UnderstoodTimeline[],
): HeadingRow {
  const words = timelines.find(({ index }) => index === timeline)?.heading ?? '';
  return { kind: 'timeline', key: `timeline before ${key}`, words, from: '' };
}

function dayRow(one: PlannedEvent): HeadingRow {
  const words = dayWords(dayOf(one));
  return { kind: 'day', key: `day before ${one.key}`, words, from: one.date?.from ?? '' };
}

function dayOf({ date, event: { time } }: PlannedEvent): string {
  return date?.value ?? (time.day === undefined ? '' : `Day ${time.day}`);
}

function dayWords(day: string): string {
  if (day === '') return 'Day not known';
  return day.startsWith('Day ') ? day : printLongDate(day, 'en');
}

/** The time of an event in its column, where days stand above. */
export function clockWords({ time, end }: TimelineEvent): string {
  const { zone: _zone, offset: _offset, ...bare } = time;
  const words = printTimeRange(bare, end, { withDate: time.clock === undefined });
  if (time.clock !== undefined) return words.replace('-', '–');
  return words === '' || time.date !== undefined || time.day !== undefined
    ? (time.written ?? 'no time')
    : words;
}
