import type { TimelineEvent } from '../../../src-shared/report/report.ts';
import { clockOf, dayLength } from '../../../src-shared/time/clock.ts';
import { printDuration } from '../../../src-shared/time/duration.ts';
import { printOffset } from '../../../src-shared/time/print-offset.ts';
import { printTimeRange } from '../../../src-shared/time/print-time.ts';
import { zoneLabel } from '../../../src-shared/time/zone.ts';
import { offsetAt } from '../../../src-shared/time/zone-offset.ts';

/** A time as a row shows it. */
export type ShownTime = {
  /** `14:05`, `~14:05`, `14:05–14:20`, or words where there is no clock. */
  readonly clock: string;
  /** The offset of a zone of its own, as short as it can be said. */
  readonly zone: string | undefined;
  readonly isKnown: boolean;
  /** All of it, to be read out. */
  readonly words: string;
};

type Timed = Pick<TimelineEvent, 'time' | 'end'>;

/** The time of an event in the column of times, where day headings tell the day. */
export function shownTime({ time, end }: Timed, zone: string, at?: number): ShownTime {
  const words = printTimeRange(time, end, { withDate: true, zone });
  if (words === '') {
    return {
      clock: time.written ?? 'no time',
      zone: undefined,
      isKnown: false,
      words: 'Time unknown',
    };
  }
  const bare = printTimeRange(withoutZone(time), end && withoutZone(end), {
    withDate: !time.clock,
  });
  const clock = bare.replace('-', '–');
  return { clock: time.clock ? clock : bare, zone: ownZone(time, zone, at), isKnown: true, words };
}

function withoutZone({ zone: _zone, offset: _offset, ...time }: TimelineEvent['time']) {
  return time;
}

function ownZone({ zone, offset, clock }: Timed['time'], reports: string, at?: number) {
  if (clock === undefined) return undefined;
  if (offset !== undefined) return offset;
  if (zone === undefined || zone === reports) return undefined;
  const ahead = at === undefined ? undefined : offsetAt(zone, at);
  return ahead === undefined || ahead === 0 ? zoneLabel(zone) : printOffset(ahead);
}

/** The clock of a second zone at an instant: `16:05`. */
export function clockIn(zone: string, at: number): string | undefined {
  const offset = offsetAt(zone, at);
  if (offset === undefined) return undefined;
  return clockOf((((at + offset) % dayLength) + dayLength) % dayLength, 5);
}

/** `+7 min` since the impact started, `−8 min` before it. */
export function elapsedWords(elapsed: number): string {
  const words = printDuration(Math.abs(elapsed));
  return `${elapsed < 0 ? '−' : '+'}${words}`;
}

/** All that is known of a time, for the tooltip of its cell. */
export function timeHint(event: Timed, facts: TimeFacts): string {
  const { at, elapsed, zone, secondZone, isOutOfOrder } = facts;
  const shown = shownTime(event, zone);
  const second = at === undefined || secondZone === undefined ? undefined : clockIn(secondZone, at);
  const { written } = event.time;
  return [
    shown.words,
    second === undefined ? undefined : `${second} ${zoneLabel(secondZone ?? '')}`,
    elapsed === undefined ? undefined : `${elapsedWords(elapsed)} from the start of the impact`,
    written === undefined ? undefined : `written “${written}”`,
    isOutOfOrder ? 'out of order: perhaps mistyped' : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a row knows of the time of its event. */
export type TimeFacts = {
  readonly at: number | undefined;
  readonly elapsed: number | undefined;
  readonly isOutOfOrder: boolean;
  readonly zone: string;
  readonly secondZone: string | undefined;
};
