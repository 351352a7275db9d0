/** The time that an event accounts for, in milliseconds on its timeline's axis. */
export type Stretch = { readonly from: number; readonly until: number };

const halfHour = 1_800_000;

/**
 * From how many milliseconds on nothing being told counts as silence: half an hour, which is how often an
 * incident is usually reported on, and three times what is usual between the events of this timeline.
 */
export function silenceLength(stretches: readonly Stretch[]): number {
  const gaps: number[] = [];
  let until: number | undefined;
  for (const stretch of stretches) {
    if (until !== undefined && stretch.from > until) gaps.push(stretch.from - until);
    until = Math.max(until ?? stretch.until, stretch.until);
  }
  gaps.sort((left, right) => left - right);
  const usual = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return gaps.length < 3 ? halfHour : Math.max(halfHour, 3 * usual);
}
