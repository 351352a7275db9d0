import { eventKindNames } from '../../report/event-kind.ts';
import type { Report, Timeline } from '../../report/report.ts';
import { clockOf, dayLength } from '../../time/clock.ts';
import { printDuration } from '../../time/duration.ts';
import { zoneLabel } from '../../time/zone.ts';
import { type AxisClock, wallAt } from '../axis/axis-clock.ts';
import type { AxisContent } from '../axis/axis-items.ts';

/**
 * Says in a sentence what the figure shows: `Timeline of 7 events from 02:00 to 06:00 UTC on 13 November 2023 (4 h):
 * detected at 02:00, resolved at 06:00.`
 */
export function describeFigure(
  report: Report,
  timeline: Timeline,
  { axis, items, unknown }: AxisContent,
): string {
  const clock: AxisClock = { axis, zone: report.zone };
  const from = items[0]?.at ?? 0;
  const to = items.reduce((latest, { at, end = at }) => Math.max(latest, end), from);
  const span = spanWords(from, to, clock);
  const milestones = items.filter(({ isMilestone }) => isMilestone);
  const isOneDay = dayOf(from, clock) === dayOf(to, clock);
  const story = milestones.map(
    ({ kind, at }) =>
      `${eventKindNames[kind].toLowerCase()} at ${clockWords(at, clock)}${isOneDay ? '' : ` on ${shortDay(at, clock)}`}`,
  );
  const name =
    timeline.name === undefined || report.timelines.length < 2 ? '' : ` “${timeline.name}”`;
  const counted = `${items.length} ${items.length === 1 ? 'event' : 'events'}`;
  const others = unknown.length === 0 ? '' : ` and ${unknown.length} without a time`;
  const ending = story.length === 0 ? '' : `: ${story.join(', ')}`;
  return `Timeline${name} of ${counted}${others} ${span}${ending}.`;
}

function spanWords(from: number, to: number, clock: AxisClock): string {
  const zone = clock.axis === 'instant' ? ` ${zoneLabel(clock.zone)}` : '';
  const [first, last] = [clockWords(from, clock), clockWords(to, clock)];
  const duration = ` (${printDuration(to - from)})`;
  if (from === to) return `at ${first}${zone} on ${longDay(from, clock)}`;
  if (dayOf(from, clock) === dayOf(to, clock)) {
    return `from ${first} to ${last}${zone} on ${longDay(from, clock)}${duration}`;
  }
  return `from ${first} on ${shortDay(from, clock)} to ${last}${zone} on ${longDay(to, clock)}${duration}`;
}

function clockWords(at: number, clock: AxisClock): string {
  const wall = wallAt(at, clock);
  return clockOf(wall - Math.floor(wall / dayLength) * dayLength, 5);
}

function dayOf(at: number, clock: AxisClock): number {
  return Math.floor(wallAt(at, clock) / dayLength);
}

function longDay(at: number, clock: AxisClock): string {
  if (clock.axis === 'day-clock') return shortDay(at, clock);
  return `${shortDay(at, clock)} ${new Date(wallAt(at, clock)).getUTCFullYear()}`;
}

function shortDay(at: number, clock: AxisClock): string {
  if (clock.axis === 'day-clock') return `Day ${dayOf(at, clock) + 1}`;
  const date = new Date(wallAt(at, clock));
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
