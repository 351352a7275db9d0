import { type Precision, precisionOf } from '../time/clock.ts';
import { instantOf, type TimeFrame } from '../time/instant-of.ts';
import type { EventTime } from './report.ts';

/**
 * A time that can be compared with others of its axis: `at` counts milliseconds since 1970 UTC on the
 * axis of instants, and since midnight of Day 1 on the axis of times without a date.
 */
export type Moment = {
  readonly axis: 'instant' | 'day-clock';
  readonly at: number;
  readonly precision: Precision;
};

/**
 * The moment that a stored time stands for; undefined where it is unknown or does not exist.
 * Of an hour that occurs twice, and as long as nobody chose, the first.
 */
export function momentOf(time: EventTime, frame: TimeFrame): Moment | undefined {
  const result = instantOf(time, frame);
  switch (result.kind) {
    case 'instant':
      return { axis: 'instant', at: result.epochMilliseconds, precision: result.precision };
    case 'day-clock':
      return { axis: 'day-clock', at: result.milliseconds, precision: result.precision };
    case 'twice':
      return firstChoice(result.choices, time.clock);
    case 'gap':
    case 'unknown':
      return undefined;
  }
}

function firstChoice(
  choices: readonly { readonly epochMilliseconds: number }[],
  clock: string | undefined,
): Moment | undefined {
  const [first] = choices;
  if (first === undefined) return undefined;
  return { axis: 'instant', at: first.epochMilliseconds, precision: precisionOf(clock) };
}
