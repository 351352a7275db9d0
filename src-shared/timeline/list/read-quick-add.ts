import { guessKinds } from '../../import/guess-kind.ts';
import { type EventKind, eventKindIds, eventKindNames } from '../../report/event-kind.ts';
import { momentOf } from '../../report/moment.ts';
import type { TimelineEvent } from '../../report/report.ts';
import { addDays } from '../../time/calendar-date.ts';
import { parseDuration } from '../../time/duration.ts';
import { readLeadingTime } from '../../time/leading-time.ts';
import { printTimeRange } from '../../time/print-time.ts';
import type { SpokenContext } from '../../time/resolve-spoken.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import { proposeRetime } from '../axis/propose-retime.ts';
import type { QuickAddContext } from './quick-add-context.ts';
import { notUnderstood } from './read-time-cell.ts';
import { settleTime, type TimeReading } from './settle-time.ts';
import { spokenContext } from './spoken-context.ts';

/** An event that is not in a timeline yet. */
export type NewEvent = Omit<TimelineEvent, 'id'>;

/** How a typed line is read. */
export type QuickAdd =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'event';
      readonly event: NewEvent;
      /** `15:52 · Note` */
      readonly words: string;
    }
  | {
      readonly kind: 'question';
      readonly message: string;
      readonly choices: readonly { readonly label: string; readonly reading: QuickAdd }[];
    }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Reads a line such as `14:05 paged on-call`, `+10m rolled back`, `yesterday 23:50 deploy`,
 * `14:05-14:20 @mira drained the node`, `Detected: alert fires`. What says no time is an event of unknown
 * time; what looks like a time but is none is refused, so that nobody loses it in the text.
 */
export function readQuickAdd(line: string, context: QuickAddContext): QuickAdd {
  const text = line.trim();
  if (text === '') return { kind: 'empty' };
  const later = readLater(text);
  if (later !== undefined) return answer(laterThan(later.by, context), later.rest, context);
  const leading = readLeadingTime(text);
  if (leading !== undefined) {
    return answer(settle(leading.spoken, context), leading.rest, context);
  }
  const [first = ''] = text.split(/\s/);
  if (/^(?:\d{1,2}[:.]\d|\d{4}-\d)/.test(first))
    return { kind: 'refused', message: notUnderstood(first) };
  return answer({ kind: 'time', time: {} }, text, context);
}

type Later = { readonly by: number; readonly rest: string };

/** `+10m`, `+1 h 5 min`, `-5m`: the longest beginning that is a span, and what stands behind it. */
function readLater(text: string): Later | undefined {
  if (!/^[+\-\u2212]\s?\d/.test(text)) return undefined;
  const words = text.split(/\s+/);
  for (let count = Math.min(words.length, 5); count > 0; count -= 1) {
    const span = words.slice(0, count).join(' ').replace(/[:,]$/, '');
    const by = parseDuration(/^\+\d+$/.test(span) ? `${span}m` : span.replace(/^(.)\s/, '$1'));
    if (by !== undefined) return { by, rest: words.slice(count).join(' ') };
  }
  return undefined;
}

function laterThan(by: number, { base, timeline, report }: QuickAddContext): TimeReading {
  if (base === undefined) {
    return { kind: 'refused', message: 'There is no event yet to count from: begin with a time.' };
  }
  const { end: _end, ...start } = base;
  const bare = {
    ...timeline,
    entries: timeline.entries.map((e) => (e.id === base.id ? start : e)),
  };
  const change = proposeRetime(report, bare, [base.id], by).changes.get(base.id);
  if (change !== undefined) return { kind: 'time', time: change.time };
  if (by === 0) return { kind: 'time', time: base.time };
  return { kind: 'refused', message: 'That would be before Day 1.' };
}

/** Where only a clock was said, it is of the day on which it comes nearest to the other events. */
function settle(spoken: SpokenTime, context: QuickAddContext): TimeReading {
  const { base, report, today } = context;
  const usual = spokenContext(base?.time ?? {}, today);
  const reading = settleTime(spoken, usual, report);
  const isDaySaid =
    spoken.date !== undefined ||
    spoken.dayCount !== undefined ||
    spoken.relativeDay !== undefined ||
    (spoken.weekday !== undefined && usual.date !== undefined);
  if (isDaySaid || reading.kind !== 'time') return reading;
  return [1, -1]
    .flatMap((days) => shifted(usual, days) ?? [])
    .map((day) => settleTime(spoken, day, report))
    .reduce(
      (best, other) => (distance(other, context) < distance(best, context) ? other : best),
      reading,
    );
}

function shifted(context: SpokenContext, days: number): SpokenContext | undefined {
  if (context.date !== undefined) {
    const date = addDays(context.date, days);
    return date === undefined ? undefined : { ...context, date };
  }
  const day = (context.day ?? 1) + days;
  return day < 1 ? undefined : { ...context, day };
}

/** How far a time is from the other events; as far as can be where it is none. */
function distance(reading: TimeReading, { span, report }: QuickAddContext): number {
  const at = reading.kind === 'time' ? momentOf(reading.time, report)?.at : undefined;
  if (at === undefined) return Number.POSITIVE_INFINITY;
  if (span === undefined) return 0;
  return Math.max(span.from - at, at - span.to, 0);
}

function answer(reading: TimeReading, text: string, context: QuickAddContext): QuickAdd {
  switch (reading.kind) {
    case 'refused':
      return reading;
    case 'question': {
      const choices = reading.choices.map(({ label, reading: chosen }) => ({
        label,
        reading: answer(chosen, text, context),
      }));
      return { kind: 'question', message: reading.message, choices };
    }
    case 'time': {
      const { kind: _time, ...times } = reading;
      const event = { ...eventIn(text, context), ...times };
      return { kind: 'event', event, words: wordsFor(event, context) };
    }
  }
}

function eventIn(words: string, context: QuickAddContext): Omit<NewEvent, 'time'> {
  const { actor, rest } = readActor(words.trim(), context);
  const told = readKind(rest);
  const text = told?.rest ?? rest;
  const kind = told?.kind ?? guessed(text, context);
  return {
    ...{ kind, text },
    ...(told === undefined && { kindGuessed: true as const }),
    ...(actor !== undefined && { actor }),
  };
}

/** A milestone that is marked already is not guessed again; the next best reading of the words is. */
function guessed(text: string, { taken }: QuickAddContext): EventKind {
  const names = taken.filter((kind) => kind !== 'resolved').map((kind) => eventKindNames[kind]);
  return guessKinds([...names, text]).at(-1) ?? 'note';
}

/** `Detected: the alert fires` */
function readKind(text: string): { readonly kind: EventKind; readonly rest: string } | undefined {
  const colon = text.indexOf(':');
  const name = text.slice(0, colon).trim().toLowerCase();
  const kind = eventKindIds.find((id) => id === name || eventKindNames[id].toLowerCase() === name);
  if (kind === undefined) return undefined;
  return { kind, rest: text.slice(colon + 1).trim() };
}

/** `@mira restarted`, and `Mira: restarted` where the name is known. */
function readActor(
  text: string,
  { actors }: QuickAddContext,
): { readonly actor?: string; readonly rest: string } {
  const at = /^@([\p{L}\p{N}][\p{L}\p{N}._-]*)[:,]?\s+/u.exec(text);
  if (at?.[1] !== undefined) {
    return { actor: actors.get(at[1].toLowerCase()) ?? at[1], rest: text.slice(at[0].length) };
  }
  const colon = text.indexOf(':');
  const actor = actors.get(text.slice(0, Math.max(0, colon)).trim().toLowerCase());
  return actor === undefined ? { rest: text } : { actor, rest: text.slice(colon + 1).trim() };
}

function wordsFor({ time, end, kind, actor }: NewEvent, { base }: QuickAddContext): string {
  const isOtherDay = time.date !== base?.time.date || time.day !== base?.time.day;
  const when = printTimeRange(time, end, { withDate: isOtherDay || time.clock === undefined });
  return [when || 'no time', eventKindNames[kind], actor].filter(Boolean).join(' · ');
}
