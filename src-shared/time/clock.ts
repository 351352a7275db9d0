/** How exactly a time is known. */
export type Precision = 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

/** The milliseconds of a day. */
export const dayLength = 86_400_000;

/** How exactly a clock such as `14:05` is known; no clock: to the day. */
export function precisionOf(clock: string | undefined): Precision {
  if (clock === undefined) return 'day';
  if (clock.length < 5) return 'hour';
  if (clock.length < 8) return 'minute';
  return clock.length === 8 ? 'second' : 'millisecond';
}

/** Milliseconds from midnight to a clock such as `14:05:09.123`; digits beyond the millisecond are cut off. */
export function millisecondsOf(clock: string): number {
  const part = (from: number, to: number) => Number(clock.slice(from, to));
  const seconds = (part(0, 2) * 60 + part(3, 5)) * 60 + part(6, 8);
  return seconds * 1000 + (clock.length > 9 ? Number(clock.slice(9, 12).padEnd(3, '0')) : 0);
}

/**
 * The clock so many milliseconds after midnight (0 to 86,399,999), cut to a length:
 * 2 `HH`, 5 `HH:MM`, 8 `HH:MM:SS`, 10 to 18 with a fraction.
 */
export function clockOf(milliseconds: number, length: number): string {
  const full = new Date(milliseconds).toISOString().slice(11, 23);
  return full.padEnd(length, '0').slice(0, length);
}
