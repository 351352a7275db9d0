import { isoDateOfDay } from '../../time/calendar-date.ts';
import { dayLength, millisecondsOf } from '../../time/clock.ts';
import { instantOf } from '../../time/instant-of.ts';
import { parseTime } from '../../time/parse-time.ts';
import { printOffset } from '../../time/print-offset.ts';
import { resolveSpoken } from '../../time/resolve-spoken.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import { zoneLabel } from '../../time/zone.ts';
import { offsetAt } from '../../time/zone-offset.ts';
import { at, type JsonNode, wordsOf } from './json-node.ts';

/** A time that a machine wrote. */
export type Stamp = {
  /** As it stands in the text; one that counts from 1970 in words that people read. */
  readonly written: string;
  readonly spoken: SpokenTime;
  /** Milliseconds since 1970 UTC, for sorting. */
  readonly at: number;
};

/** How a machine's times are read. */
export type StampOptions = {
  /** The zone in which times are shown that count from 1970; absent: UTC. */
  readonly zone?: string;
};

/**
 * Reads a time with its date: ISO 8601 and other words, or seconds, milliseconds, microseconds or nanoseconds
 * since 1970, told apart by their size. Undefined where it is none, or lies before 1970 (`0001-01-01`: not yet).
 */
export function readStamp(node: JsonNode | undefined, options: StampOptions): Stamp | undefined {
  const words = wordsOf(unwrapped(node));
  if (words === undefined || words.length > longestTime) return undefined;
  return readEpoch(words, options) ?? readWords(words, options);
}

const longestTime = 60;

/** MongoDB's own JSON: `{"$date": "…"}`, `{"$date": {"$numberLong": "…"}}`. */
function unwrapped(node: JsonNode | undefined): JsonNode | undefined {
  const date = at(node, '$date');
  return at(date, '$numberLong') ?? date ?? node;
}

function readWords(written: string, { zone = 'UTC' }: StampOptions): Stamp | undefined {
  const spoken = parseTime(written);
  if (spoken?.date === undefined || (spoken.date.year ?? 1970) < 1970) return undefined;
  const { time } = resolveSpoken(spoken, {});
  const instant = instantOf(time, { zone });
  const known = instant.kind === 'twice' ? instant.choices[0] : instant;
  if (known === undefined || !('epochMilliseconds' in known)) return undefined;
  return { written, spoken: withoutZeros(spoken), at: known.epochMilliseconds };
}

/** `.000000` says no more than whole seconds. */
function withoutZeros(spoken: SpokenTime): SpokenTime {
  const clock = spoken.clock?.replace(/\.0+$/, '');
  return clock === undefined ? spoken : { ...spoken, clock };
}

/** How many digits after the second a whole number of so many digits has. */
function decimalsOf(length: number): number {
  if (length <= 11) return 0;
  if (length <= 14) return 3;
  return length <= 17 ? 6 : 9;
}

function readEpoch(words: string, { zone = 'UTC' }: StampOptions): Stamp | undefined {
  const match = /^(\d{9,20})(?:\.(\d{1,9}))?$/.exec(withoutExponent(words));
  if (!match) return undefined;
  const [, whole = '', rest = ''] = match;
  const split = whole.length - decimalsOf(whole.length);
  const seconds = Number(whole.slice(0, split));
  const fraction = (whole.slice(split) + rest).slice(0, 9).replace(/0+$/, '');
  const at = seconds * 1000 + millisecondsOf(`00:00:00.${fraction}`);
  const offset = offsetAt(zone, at) ?? 0;
  const wall = seconds * 1000 + offset;
  const date = isoDateOfDay(Math.floor(wall / dayLength));
  if (date === undefined) return undefined;
  const clock = new Date(wall).toISOString().slice(11, 19) + (fraction && `.${fraction}`);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const written = `${date} ${clock} ${zoneLabel(zone)}`;
  return {
    written,
    spoken: { date: { year, month, day }, clock, zone, offset: printOffset(offset) },
    at,
  };
}

/** `1.7e12`, as some programs write large numbers. */
function withoutExponent(words: string): string {
  return /^\d+(?:\.\d+)?[eE]\+?\d{1,2}$/.test(words) ? String(Number(words)) : words;
}
