/** A clock as it was said, before half of the day and precision are settled. */
export type ClockParts = {
  /** 0 to 24; absent: left open, as in `HH:mm`. */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** The digits after the second. */
  readonly fraction?: string;
  readonly meridiem?: 'am' | 'pm';
  /** Minutes or seconds were left open, as in `14:??`. */
  readonly open?: true;
};

/** The hour on a clock of 24; one beyond twelve keeps its meaning whatever half of the day was written. */
export function hourOf({ hour = 0, meridiem }: ClockParts): number {
  if (meridiem === 'pm' && hour < 12) return hour + 12;
  return meridiem === 'am' && hour === 12 ? 0 : hour;
}

/** The canonical clock, as precise as what was said; undefined where the hour was left open. */
export function clockText(parts: ClockParts): string | undefined {
  if (parts.hour === undefined) return undefined;
  let clock = twoDigits(hourOf(parts) % 24);
  if (parts.minute !== undefined) clock += `:${twoDigits(parts.minute)}`;
  if (parts.second !== undefined) clock += `:${twoDigits(parts.second)}`;
  return parts.fraction === undefined ? clock : `${clock}.${parts.fraction}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Minutes from midnight, for comparing the ends of a range. */
export function minutesOf(parts: ClockParts): number {
  return hourOf(parts) * 60 + (parts.minute ?? 0);
}
