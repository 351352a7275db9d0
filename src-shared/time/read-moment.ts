import { isMeant, type Moment, nothingSaid, type Step, surer } from './moment.ts';
import { readGlue } from './moment-glue.ts';
import { readMeaning } from './moment-pieces.ts';
import type { ClockOptions } from './read-clock.ts';
import { readZone } from './read-zone.ts';
import type { Token } from './time-tokens.ts';
import { isSign, tokenAt } from './token-reading.ts';

/** A moment and the index of the token after it. */
export type MomentReading = { readonly moment: Moment; readonly next: number };

/** Text, its tokens, and which numbers count as a clock: what is the same all through a phrase. */
export type PhraseSource = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly options: ClockOptions;
  /** Within parentheses, which do not nest in a time: in brackets upon brackets nobody looks deeper. */
  readonly isAside?: true;
};

/** Reads as much of the tokens as speaks of one moment: day, clock, zone in any order, each at most once. */
export function readMoment(source: PhraseSource, start: number): MomentReading | undefined {
  let best: Step | undefined;
  let step: Step | undefined = { moment: nothingSaid, next: start, mayEnd: false };
  while (step !== undefined) {
    step = readPiece(source, step, start);
    if (step?.mayEnd && isMeant(step.moment) && endsClearly(source, step.next)) best = step;
  }
  return best;
}

function readPiece(source: PhraseSource, step: Step, start: number): Step | undefined {
  const { tokens, options } = source;
  const { moment, next } = step;
  if (tokenAt(tokens, next).kind === 'end') return undefined;
  return (
    readMeaning(tokens, next, moment, options) ??
    readAside(source, next, moment) ??
    readGlue(tokens, next, moment, start)
  );
}

/** What stands in parentheses: `(Oct 29)`, `(UTC)`, `(Tuesday)`, `(16:05 CEST)`. */
function readAside(source: PhraseSource, next: number, moment: Moment): Step | undefined {
  const { tokens } = source;
  if (source.isAside || !isSign(tokenAt(tokens, next), '(')) return undefined;
  const zone = isMeant(moment) && !moment.zone ? readZone(tokens, next + 1) : undefined;
  if (zone !== undefined && isSign(tokenAt(tokens, zone.next), ')')) {
    return { moment: { ...moment, zone: zone.value }, next: zone.next + 1, mayEnd: true };
  }
  const { weekday } = tokenAt(tokens, next + 1).word;
  if (weekday !== undefined && isSign(tokenAt(tokens, next + 2), ')')) {
    return { moment: { ...moment, weekday }, next: next + 3, mayEnd: true };
  }
  const inner = readMoment({ ...source, isAside: true }, next + 1);
  if (inner === undefined || !isSign(tokenAt(tokens, inner.next), ')')) return undefined;
  return { moment: merged(moment, inner.moment), next: inner.next + 1, mayEnd: true };
}

/** What is said in the aside fills what is missing; a second clock is the same time elsewhere. */
function merged(moment: Moment, aside: Moment): Moment {
  const isOtherClock = moment.clock !== undefined && aside.clock !== undefined;
  const isLate = moment.clock !== undefined && !moment.said && aside.said !== undefined;
  return {
    said: moment.said ?? aside.said,
    dayCount: moment.dayCount ?? aside.dayCount,
    relativeDay: moment.relativeDay ?? aside.relativeDay,
    weekday: moment.weekday ?? aside.weekday,
    clock: moment.clock ?? aside.clock,
    zone: moment.zone ?? (isOtherClock ? undefined : aside.zone),
    approximate: moment.approximate || aside.approximate,
    between: moment.between || aside.between,
    dateIsLast: moment.dateIsLast || aside.dateIsLast || isLate,
    partOfDay: moment.partOfDay || aside.partOfDay,
    certainty: surer(moment.certainty, aside.certainty),
  };
}

/** A phrase never ends in the middle of a word, a number, a path or a version. */
function endsClearly({ text, tokens }: PhraseSource, next: number): boolean {
  const offset = tokenAt(tokens, next - 1).end;
  return !/^(?:[A-Za-z0-9\u00c0-\u024f%$€°#@+=&]|[.:/,][0-9]|\/[A-Za-z])/.test(
    text.slice(offset, offset + 2),
  );
}
