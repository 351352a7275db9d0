import { type EventTime, isEvent, type Report, type Timeline } from '../../report/report.ts';
import { clockOf, dayLength, type Precision, precisionOf } from '../../time/clock.ts';
import { type AxisClock, wallAt } from '../axis/axis-clock.ts';
import { type AxisContent, axisContent } from '../axis/axis-items.ts';
import { axisMetrics } from '../axis/axis-metrics.ts';
import { dayLabel } from '../axis/axis-ticks.ts';
import { impactOf } from '../axis/fit-window.ts';
import { tickSize } from './draw-text.ts';
import { type FigureModel, figureWidth, rightMargin } from './figure-model.ts';
import { textWidth } from './text-width.ts';
import { zoneWord } from './zone-word.ts';

/** What the figure of a timeline shows; undefined where no event has a place in time. */
export function figureModelOf(report: Report, timeline: Timeline): FigureModel | undefined {
  const content = axisContent(timeline, report);
  if (content.items.length === 0) return undefined;
  const { axis } = content;
  const clock = { axis, zone: report.zone };
  const hasSecond = axis === 'instant' && report.secondZone !== undefined;
  const impact = impactOf(content);
  const left = gutterOf(content, clock, hasSecond ? report.secondZone : undefined);
  return {
    content,
    clock,
    ...(hasSecond && { secondClock: { axis, zone: report.secondZone ?? report.zone } }),
    times: timesOf(timeline, content, clock),
    metrics: axisMetrics(report, timeline).filter(({ from, to }) => to > from),
    ...(impact && { impact }),
    plot: { left, width: figureWidth - left - rightMargin },
  };
}

function gutterOf(content: AxisContent, clock: AxisClock, secondZone: string | undefined): number {
  const words = [
    dayLabel(content.items[0]?.at ?? 0, clock),
    // The longest of its kind: a day with two digits.
    content.axis === 'instant' ? 'Wed 20 Mar' : 'Day 10',
    ...(content.axis === 'instant'
      ? [zoneWord(clock.zone), zoneWord(secondZone ?? clock.zone)]
      : []),
  ];
  return Math.min(120, Math.max(...words.map((word) => textWidth(word, tickSize)))) + 10;
}

/** Seconds matter only where the whole of it took minutes. */
const briefly = 15 * 60_000;

/** Where it took longer than this, a clock alone does not say when. */
const longest = 3 * dayLength;

function timesOf(
  timeline: Timeline,
  { items }: AxisContent,
  clock: AxisClock,
): ReadonlyMap<string, string> {
  const [first, last] = [items.at(0)?.at ?? 0, items.at(-1)?.at ?? 0];
  const events = new Map(timeline.entries.filter(isEvent).map((event) => [event.id, event]));
  return new Map(
    items.map(({ id, at, end }) => {
      const words = (time: EventTime | undefined, moment: number) =>
        timeWords(time, moment, clock, last - first);
      const { time, end: until } = events.get(id) ?? {};
      const start = words(time, at);
      return [id, end === undefined ? start : `${start}–${words(until, end)}`];
    }),
  );
}

function timeWords(
  time: EventTime | undefined,
  at: number,
  clock: AxisClock,
  span: number,
): string {
  const about = time?.approximate ? '~' : '';
  const precision = precisionOf(time?.clock);
  if (precision === 'day') return `${about}${dayLabel(at, clock)}`;
  const ofDay = ((wallAt(at, clock) % dayLength) + dayLength) % dayLength;
  const words = `${about}${clockWords(ofDay, precision, span < briefly)}`;
  return span > longest
    ? `${dayLabel(at, clock).replace(/^\p{L}+ (?=\d+ )/u, '')} ${words}`
    : words;
}

function clockWords(ofDay: number, precision: Precision, withSeconds: boolean): string {
  if (precision === 'hour') return `${clockOf(ofDay, 2)}h`;
  const hasSeconds = precision === 'second' || precision === 'millisecond';
  return clockOf(ofDay, withSeconds && hasSeconds ? 8 : 5);
}
