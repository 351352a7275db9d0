import { momentOf } from '../../report/moment.ts';
import { type EventTime, isEvent, type Report, type Timeline } from '../../report/report.ts';
import { printDuration } from '../../time/duration.ts';
import type { TimeFrame } from '../../time/instant-of.ts';
import { printTime, printTimeRange } from '../../time/print-time.ts';
import { zoneLabel } from '../../time/zone.ts';
import { metricsUnder, metricValue } from './axis-metrics.ts';
import type { TimeChanges } from './propose-retime.ts';

/** A metric that a drag changes; without a value where it cannot be computed. */
export type ChangedMetric = {
  readonly id: string;
  /** `time to mitigate` */
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
};

/** What a drag would do, in the words of its label. */
export type RetimeWords = {
  /** `14:56`, with its date where that changes, and as a range where the event is one. */
  readonly time: string;
  /** `UTC` */
  readonly zone: string;
  /** `7 min earlier`; `unmoved`. */
  readonly distance: string;
  /** How many other events move along. */
  readonly others: number;
  readonly metrics: readonly ChangedMetric[];
  /** All of it, to be read out. */
  readonly sentence: string;
};

/** Says what a drag would do to the event that is held, and to the metrics. */
export function retimeWords(
  report: Report,
  timeline: Timeline,
  held: string,
  changes: TimeChanges,
): RetimeWords | undefined {
  const event = timeline.entries.find(({ id }) => id === held);
  if (event === undefined || !isEvent(event)) return undefined;
  const { time, end = event.end } = changes.get(held) ?? event;
  const withDate =
    time.clock === undefined || time.date !== event.time.date || time.day !== event.time.day;
  const words = {
    time: unzoned(time, end, withDate),
    zone: time.clock === undefined ? '' : zoneWords(time, report),
    distance: distanceWords(distanceOf(event, { time, end }, report)),
    others: Math.max(0, changes.size - 1),
    metrics: changedMetrics(report, timeline, changes),
  };
  return { ...words, sentence: sentenceOf(words) };
}

/** How far something moves: `7 min earlier`. */
function distanceWords(milliseconds: number): string {
  if (milliseconds === 0) return 'unmoved';
  return `${printDuration(Math.abs(milliseconds))} ${milliseconds < 0 ? 'earlier' : 'later'}`;
}

type Times = { readonly time: EventTime; readonly end?: EventTime | undefined };

function unzoned(time: EventTime, end: EventTime | undefined, withDate: boolean): string {
  const { zone: _zone, offset: _offset, ...bare } = time;
  if (end === undefined) return printTime(bare, { withDate });
  const { zone: _endZone, offset: _endOffset, ...bareEnd } = end;
  return printTimeRange(bare, bareEnd, { withDate });
}

/** In an hour that occurs twice the offset says which of the two is meant. */
function zoneWords({ zone, offset }: EventTime, report: Report): string {
  const label = zoneLabel(zone ?? report.zone);
  return offset === undefined ? label : `${offset} ${label}`;
}

/** Where only an end moves, its distance. */
function distanceOf(before: Times, after: Times, frame: TimeFrame): number {
  const moved = between(before.time, after.time, frame);
  if (moved !== 0 || before.end === undefined || after.end === undefined) return moved;
  return between(before.end, after.end, frame);
}

function between(before: EventTime, after: EventTime, frame: TimeFrame): number {
  return (momentOf(after, frame)?.at ?? 0) - (momentOf(before, frame)?.at ?? 0);
}

function changedMetrics(
  report: Report,
  timeline: Timeline,
  changes: TimeChanges,
): readonly ChangedMetric[] {
  const before = metricsUnder(report, timeline, new Map());
  return metricsUnder(report, timeline, changes).flatMap((metric, index) => {
    const old = before[index];
    const values = [old && metricValue(old), metricValue(metric)] as const;
    if (values[0] === values[1]) return [];
    const name = metric.name.toLowerCase();
    return [
      {
        id: metric.id,
        name,
        ...(values[0] !== undefined && { before: values[0] }),
        ...(values[1] !== undefined && { after: values[1] }),
      },
    ];
  });
}

function sentenceOf({ time, zone, distance, others, metrics }: Omit<RetimeWords, 'sentence'>) {
  const along = others === 1 ? ', with 1 other event' : `, with ${others} other events`;
  const place = [time, zone].filter((word) => word !== '').join(' ');
  const changed = metrics.map(
    ({ name, before = 'unknown', after = 'unknown' }) =>
      ` ${name.charAt(0).toUpperCase()}${name.slice(1)} ${before} to ${after}.`,
  );
  return `${place}, ${distance}${others === 0 ? '' : along}.${changed.join('')}`;
}
