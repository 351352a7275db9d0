import type { EventTime, Timeline, TimelineEvent } from '../../report/report.ts';
import { isEvent } from '../../report/report.ts';
import { parseDuration } from '../../time/duration.ts';
import type { TimeFrame } from '../../time/instant-of.ts';
import { parseTime } from '../../time/parse-time.ts';
import { printTimeRange } from '../../time/print-time.ts';
import { proposeRetime } from '../axis/propose-retime.ts';
import { settleTime, type TimeReading } from './settle-time.ts';
import { spokenContext } from './spoken-context.ts';

/** What the time cell of an event shows for editing: its clock and end; the date only where it is all there is. */
export function timeCellText({ time, end }: TimelineEvent): string {
  return printTimeRange(withoutZone(time), end && withoutZone(end), { withDate: !time.clock });
}

function withoutZone({ zone: _zone, offset: _offset, ...time }: EventTime): EventTime {
  return time;
}

/**
 * The time that somebody typed for an event: a clock (on the day it is on), a date, a range, or `+10m` from
 * where it is. Nothing at all: nobody knows when it was. The zone stays the event's unless the words name another.
 */
export function readTimeCell(
  words: string,
  event: TimelineEvent,
  timeline: Timeline,
  frame: TimeFrame,
  today: string | undefined,
): TimeReading {
  const text = words.trim();
  if (text === '') return { kind: 'time', time: {} };
  const by = /^[+\-\u2212]/.test(text) ? parseDuration(text) : undefined;
  if (by !== undefined) return movedBy(by, event, timeline, frame);
  const spoken = parseTime(text, { bareDigits: true });
  if (spoken === undefined) return { kind: 'refused', message: notUnderstood(text) };
  const { zone } = event.time;
  const isZoneSaid = spoken.zone !== undefined || spoken.zoneChoices !== undefined;
  const said = zone === undefined || isZoneSaid ? spoken : { ...spoken, zone };
  return settleTime(said, spokenContext(dayBeside(event, timeline), today), frame);
}

/** What is wrong with words that are no time. */
export function notUnderstood(words: string): string {
  return `“${words}” is no time. Write 14:05, 14:05-14:20, 2024-05-14 14:05, yesterday 23:50 or +10m.`;
}

function movedBy(
  by: number,
  event: TimelineEvent,
  timeline: Timeline,
  frame: TimeFrame,
): TimeReading {
  const change = proposeRetime(frame, timeline, [event.id], by).changes.get(event.id);
  if (change !== undefined) return { kind: 'time', ...change };
  if (by === 0) return { kind: 'time', time: event.time, ...(event.end && { end: event.end }) };
  return { kind: 'refused', message: 'This event has no time to count from.' };
}

/** The time that tells the day: the event's own, else of the nearest event above, else of the next below. */
function dayBeside(event: TimelineEvent, { entries }: Timeline): EventTime {
  const tells = ({ time }: TimelineEvent) => time.date !== undefined || time.day !== undefined;
  if (tells(event)) return event.time;
  const at = entries.findIndex(({ id }) => id === event.id);
  const above = entries.slice(0, at).filter(isEvent).findLast(tells);
  const below = entries
    .slice(at + 1)
    .filter(isEvent)
    .find(tells);
  return above?.time ?? below?.time ?? event.time;
}
