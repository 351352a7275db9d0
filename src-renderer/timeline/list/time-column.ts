import { isEvent, type Timeline } from '../../../src-shared/report/report.ts';
import { shownTime } from './shown-time.ts';

const digit = 7.8;
const small = 6.4;
const edges = 16;

/** Pixels that the longest time of a timeline takes, so that all texts begin below each other. */
export function timeColumn(
  { entries }: Timeline,
  zone: string,
  secondZone: string | undefined,
): number {
  const second = secondZone === undefined ? 0 : 5 * small + 6;
  let widest = 0;
  for (const entry of entries) {
    if (!isEvent(entry)) continue;
    const { clock, zone: own, isKnown } = shownTime(entry, zone);
    const ownZone = own === undefined ? 0 : Math.min(own.length, 14) * small + 6;
    widest = Math.max(widest, clock.length * (isKnown ? digit : small) + ownZone);
  }
  return Math.round(Math.min(200, Math.max(5 * digit, widest)) + second + edges);
}
