import { plainText } from '../../markdown/plain-text.ts';
import { momentOf } from '../../report/moment.ts';
import { type EventTime, isEvent } from '../../report/report.ts';
import { printDuration } from '../../time/duration.ts';
import type { TimeFrame } from '../../time/instant-of.ts';
import type { TimeChanges } from '../axis/propose-retime.ts';
import type { DropGap, Neighbour } from './drop-gap.ts';
import type { DropReason, DropShift } from './drop-shift.ts';
import { timeWords } from './time-words.ts';

/** What is said of a drop that changes nothing. */
export function staysWords({ moving }: DropGap): string {
  return moving.length === 1 ? 'stays where it is' : 'stay where they are';
}

/** What is said of a drop that leaves all times as they are. */
export function orderWords({ moving, events }: DropGap): string {
  const [first] = events;
  if (moving.length !== 1) return 'change only their order; their times stay';
  if (first === undefined) return 'changes only its place';
  if (first.at === undefined) return 'changes only its place; its time stays unknown';
  return `changes only its place; its time stays ${timeWords(first.event.time, first.event.time)}`;
}

/** What is said of a drop that gives events other times. */
export function timesWords(
  gap: DropGap,
  { by, reason }: DropShift,
  changes: TimeChanges,
  frame: TimeFrame,
): string {
  const [first] = gap.events;
  const change = first && changes.get(first.event.id);
  if (gap.moving.length === 1 && first !== undefined && change !== undefined) {
    const time = timeWords(change.time, first.event.time);
    return `takes ${time}, ${reasonWords(gap, reason, change.time)}`;
  }
  const distance = `${printDuration(Math.abs(by))} ${by < 0 ? 'earlier' : 'later'}`;
  const to = reason === 'between' || reason === 'day-above' ? '' : 'to ';
  const onward = [...changes.values()].filter(({ time }) => isPast(time, gap.below, frame)).length;
  const overflow =
    onward === 0 ? '' : `; ${onward === 1 ? 'one goes' : `${onward} go`} on to a later place`;
  return `move ${distance}, ${to}${reasonWords(gap, reason, change?.time ?? {})}${overflow}`;
}

function reasonWords({ above, below }: DropGap, reason: DropReason, time: EventTime): string {
  const [earlier, later] = [nameOf(above, time), nameOf(below, time)];
  switch (reason) {
    case 'between':
      return `between ${earlier} and ${later}`;
    case 'above':
      return 'the time of the event above';
    case 'below':
      return 'the time of the event below';
    case 'day-above':
      return 'on the day of the heading above';
    case 'no-minute-between':
      if (earlier === later) return 'the time of its neighbours';
      return `the time above: there is no room between ${earlier} and ${later}`;
  }
}

function nameOf(neighbour: Neighbour | undefined, beside: EventTime): string {
  if (neighbour === undefined) return '';
  const { entry } = neighbour;
  return isEvent(entry) ? timeWords(entry.time, beside) : `“${plainText(entry.text)}”`;
}

function isPast(time: EventTime, below: Neighbour | undefined, frame: TimeFrame): boolean {
  return below !== undefined && (momentOf(time, frame)?.at ?? below.at) > below.at;
}
