import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import type { Answers } from '../../src-shared/import/understand/answers.ts';
import type { EventKind } from '../../src-shared/report/event-kind.ts';
import type { TimelineEvent } from '../../src-shared/report/report.ts';

/** The events with the kinds that the user gave them, and as the user takes or leaves them. */
export function chosenEvents(
  planned: readonly PlannedEvent[],
  { kinds = {}, taken = {}, filter }: Pick<Answers, 'kinds' | 'taken' | 'filter'>,
): readonly PlannedEvent[] {
  const wanted = filter?.trim().toLowerCase() ?? '';
  return planned.map((one) => {
    const { key, isDuplicate } = one;
    const matches = wanted === '' || matchesFilter(one, wanted);
    const isTaken = matches && (taken[key] ?? !isDuplicate);
    const kind = kinds[key];
    if (kind === undefined && isTaken === one.isTaken) return one;
    return { ...one, event: withKind(one.event, kind), isTaken };
  });
}

/** Tells an event whose words or actor have these, in lower case. */
export function matchesFilter({ event }: Pick<PlannedEvent, 'event'>, wanted: string): boolean {
  return `${event.actor ?? ''} ${event.text}`.toLowerCase().includes(wanted);
}

function withKind(event: TimelineEvent, kind: EventKind | undefined): TimelineEvent {
  if (kind === undefined) return event;
  const { kindGuessed: _guessed, ...rest } = event;
  return { ...rest, kind };
}
