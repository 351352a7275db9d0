import { type EventKind, isMilestone } from '../../report/event-kind.ts';
import { momentOf } from '../../report/moment.ts';
import { isEvent, type Report, type TimelineEvent } from '../../report/report.ts';
import { addDays } from '../../time/calendar-date.ts';
import type { TimeFrame } from '../../time/instant-of.ts';
import type { Answers } from '../understand/answers.ts';
import type { Understanding, UnderstoodEvent } from '../understand/understanding.ts';
import { areNearlySame, comparableWords } from './nearly-same.ts';

/** An event that may come into a report. */
export type PlannedEvent = UnderstoodEvent & {
  /** Its times say what they said in their own text: date and zone are written where the report has others. */
  readonly event: TimelineEvent;
  /** The report has it already. */
  readonly isDuplicate: boolean;
  /** The event of the report that it equals. */
  readonly equal?: TimelineEvent;
  readonly isTaken: boolean;
};

/**
 * Compares what was understood with the timeline it is to come into: an event of the same minute with nearly
 * the same words is there already and is not taken, unless the user says so.
 */
export function planMerge(
  understanding: Understanding,
  answers: Answers,
  target?: { readonly report: Report; readonly timeline: string },
): readonly PlannedEvent[] {
  const { report } = understanding;
  const findEqual =
    target === undefined ? () => undefined : equalFinder(target.report, target.timeline);
  const milestones = target === undefined ? new Set<EventKind>() : milestonesIn(target);
  const wanted = answers.filter?.trim().toLowerCase() ?? '';
  return understanding.events.map((understood) => {
    const event =
      target === undefined
        ? understood.event
        : withFreeKind(fitted(understood.event, report, target.report), milestones);
    const equal = findEqual(event);
    const isDuplicate = equal !== undefined;
    const matches = wanted === '' || wordsIn(event).includes(wanted);
    const isTaken = matches && (answers.taken?.[understood.key] ?? !isDuplicate);
    return { ...understood, event, isDuplicate, ...(equal && { equal }), isTaken };
  });
}

function milestonesIn({
  report,
  timeline,
}: {
  readonly report: Report;
  readonly timeline: string;
}): ReadonlySet<EventKind> {
  const entries = report.timelines.find(({ id }) => id === timeline)?.entries ?? [];
  return new Set(entries.filter(isEvent).flatMap(({ kind }) => (isMilestone(kind) ? [kind] : [])));
}

/** A guess never adds a second event to a milestone that the timeline has. */
function withFreeKind(event: TimelineEvent, taken: ReadonlySet<EventKind>): TimelineEvent {
  return event.kindGuessed && taken.has(event.kind) ? { ...event, kind: 'note' } : event;
}

function wordsIn({ text, actor = '' }: TimelineEvent): string {
  return `${actor} ${text}`.toLowerCase();
}

function equalFinder(
  report: Report,
  timeline: string,
): (event: TimelineEvent) => TimelineEvent | undefined {
  const there = new Map<string, There[]>();
  for (const entry of report.timelines.find(({ id }) => id === timeline)?.entries ?? []) {
    if (!isEvent(entry)) continue;
    const minute = minuteOf(entry, report);
    if (minute === undefined) continue;
    const one = { event: entry, words: comparableWords(entry.text) };
    const others = there.get(minute);
    if (others) others.push(one);
    else there.set(minute, [one]);
  }
  return (event) => {
    const minute = minuteOf(event, report);
    const words = comparableWords(event.text);
    const near = minute === undefined ? [] : (there.get(minute) ?? []);
    return near.find((one) => areNearlySame(one.words, words))?.event;
  };
}

type There = { readonly event: TimelineEvent; readonly words: string };

const minuteLength = 60_000;

function minuteOf({ time }: TimelineEvent, frame: TimeFrame): string | undefined {
  const moment = time.clock === undefined ? undefined : momentOf(time, frame);
  return moment && `${moment.axis} ${Math.floor(moment.at / minuteLength)}`;
}

/** The event with times that mean in the other report what they meant in its own. */
function fitted(event: TimelineEvent, own: TimeFrame, target: TimeFrame): TimelineEvent {
  const time = fittedTime(event.time, own, target);
  const end = event.end && fittedTime(event.end, own, target);
  return { ...event, time, ...(end && { end }) };
}

function fittedTime(
  time: TimelineEvent['time'],
  own: TimeFrame,
  target: TimeFrame,
): TimelineEvent['time'] {
  const zoned =
    time.clock !== undefined && time.zone === undefined && own.zone !== target.zone
      ? { ...time, zone: own.zone }
      : time;
  const { day, ...rest } = zoned;
  const isCounted = day !== undefined || (zoned.date === undefined && zoned.clock !== undefined);
  if (!isCounted || own.dayOne === undefined || own.dayOne === target.dayOne) return zoned;
  const date = addDays(own.dayOne, (day ?? 1) - 1);
  return date === undefined ? zoned : { ...rest, date };
}
