import { type EventKind, isMilestone } from '../../report/event-kind.ts';
import { momentOf } from '../../report/moment.ts';
import { isEvent, type Report, type Timeline, type TimelineEvent } from '../../report/report.ts';
import { positionsOf } from '../../report/time-order.ts';

/** What a line typed below a timeline is read with. */
export type QuickAddContext = {
  readonly report: Report;
  readonly timeline: Timeline;
  /** The event whose day is meant and from which `+10m` counts: the selected, else the last of known time. */
  readonly base?: TimelineEvent;
  /** From the first to the last event, in milliseconds on the timeline's axis. */
  readonly span?: { readonly from: number; readonly to: number };
  /** The milestones that events are marked as. */
  readonly taken: readonly EventKind[];
  /** People and systems by their names in lower case. */
  readonly actors: ReadonlyMap<string, string>;
  /** The ISO date on the wall. */
  readonly today?: string;
};

/** Gathers what a line is read with, once for all of its keys. */
export function quickAddContext(
  report: Report,
  timeline: Timeline,
  selected: string | undefined,
  today: string | undefined,
): QuickAddContext {
  const events = timeline.entries.filter(isEvent);
  const positions = positionsOf(events, report);
  const known = events.filter((_, index) => positions[index] !== undefined);
  const places = positions.filter((position) => position !== undefined);
  const base = known.find(({ id }) => id === selected) ?? latest(known, report);
  return {
    ...{ report, timeline, actors: actorsOf(report, events) },
    taken: [...new Set(events.map(({ kind }) => kind).filter(isMilestone))],
    ...(base && { base }),
    ...(places.length > 0 && {
      span: {
        from: places.reduce((left, right) => Math.min(left, right)),
        to: places.reduce((left, right) => Math.max(left, right)),
      },
    }),
    ...(today !== undefined && { today }),
  };
}

/** The last in the list, unless its time was mistyped far back: then the last in time. */
function latest(known: readonly TimelineEvent[], report: Report): TimelineEvent | undefined {
  let found: TimelineEvent | undefined;
  let at = Number.NEGATIVE_INFINITY;
  for (const event of known) {
    const moment = momentOf(event.time, report);
    if (moment === undefined || moment.at < at) continue;
    found = event;
    at = moment.at;
  }
  return found;
}

function actorsOf(
  { authors, roles }: Report,
  events: readonly TimelineEvent[],
): ReadonlyMap<string, string> {
  const names = [
    ...authors.map(({ name }) => name),
    ...roles.map(({ name }) => name),
    ...events.map(({ actor }) => actor ?? ''),
  ];
  return new Map(
    names.filter((name) => name.trim() !== '').map((name) => [name.trim().toLowerCase(), name]),
  );
}
