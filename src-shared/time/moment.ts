import type { ClockParts } from './clock-parts.ts';
import type { SaidZone } from './read-zone.ts';
import type { SaidDate } from './said-date.ts';
import type { Certainty } from './token-reading.ts';

/**
 * What a phrase, or one end of a range, has said so far. Every moment has all properties: thousands are made at once,
 * and a copy with another property takes twenty times as long as one with another value.
 */
export type Moment = {
  readonly said: SaidDate | undefined;
  readonly dayCount: number | undefined;
  readonly relativeDay: 0 | -1 | undefined;
  /** 1 to 7, Monday first; no day by itself, because any week has one. */
  readonly weekday: number | undefined;
  readonly clock: ClockParts | undefined;
  readonly zone: SaidZone | undefined;
  readonly approximate: boolean;
  /** A word such as `between` stood before it. */
  readonly between: boolean;
  /** The date came after the clock. */
  readonly dateIsLast: boolean;
  /** A word such as `morning` stood before it. */
  readonly partOfDay: boolean;
  readonly certainty: Certainty;
};

/** Before anything was said. */
export const nothingSaid: Moment = {
  said: undefined,
  dayCount: undefined,
  relativeDay: undefined,
  weekday: undefined,
  clock: undefined,
  zone: undefined,
  approximate: false,
  between: false,
  dateIsLast: false,
  partOfDay: false,
  certainty: 'possible',
};

/** A step in reading a moment: what it has said by then, and the index of the next token. */
export type Step = {
  readonly moment: Moment;
  readonly next: number;
  /** The phrase may end here; not after a word that only leads to the next piece. */
  readonly mayEnd: boolean;
};

/** Tells whether anything was said that makes the words a time. */
export function isMeant({ said, dayCount, clock }: Moment): boolean {
  return said !== undefined || dayCount !== undefined || clock !== undefined;
}

/** Tells whether the day was said, in whatever way. */
export function hasDay({ said, dayCount, relativeDay }: Moment): boolean {
  return said !== undefined || dayCount !== undefined || relativeDay !== undefined;
}

const ranks = { possible: 0, likely: 1, certain: 2 } as const;

/** The higher of two certainties. */
export function surer(first: Certainty, second: Certainty): Certainty {
  return ranks[second] > ranks[first] ? second : first;
}
