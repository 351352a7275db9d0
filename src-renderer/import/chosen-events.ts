import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import { withChanges } from '../../src-shared/report/edit/with-changes.ts';
import type { EventKind } from '../../src-shared/report/event-kind.ts';
import type { TimelineEvent } from '../../src-shared/report/report.ts';
import type { EventEdit, ReviewAnswers } from './review-answers.ts';

/** What the user says about single events. */
export type EventAnswers = Pick<
  ReviewAnswers,
  'kinds' | 'taken' | 'filter' | 'edits' | 'leftTimelines'
>;

/** The events with the kinds and words that the user gave them, and as the user takes or leaves them. */
export function chosenEvents(
  planned: readonly PlannedEvent[],
  { kinds = {}, taken = {}, filter, edits = {}, leftTimelines = [] }: EventAnswers,
): readonly PlannedEvent[] {
  const wanted = filter?.trim().toLowerCase() ?? '';
  return planned.map((one) => {
    const { key, isDuplicate, timeline } = one;
    const isIn = !leftTimelines.includes(timeline);
    const matches = isIn && (wanted === '' || matchesFilter(one, wanted));
    const isTaken = matches && (taken[key] ?? !isDuplicate);
    const kind = kinds[key];
    const edit = edits[key];
    if (kind === undefined && edit === undefined && isTaken === one.isTaken) return one;
    return { ...one, event: withKind(edited(one.event, edit), kind), isTaken };
  });
}

/** Tells an event whose words or actor have these, in lower case. */
export function matchesFilter({ event }: Pick<PlannedEvent, 'event'>, wanted: string): boolean {
  return `${event.actor ?? ''} ${event.text}`.toLowerCase().includes(wanted);
}

/** An event always says something: its words are never taken away. */
function edited(event: TimelineEvent, edit: EventEdit | undefined): TimelineEvent {
  if (edit === undefined) return event;
  const { text = event.text, actor } = edit;
  return withChanges(event, {
    ...(text.trim() !== '' && { text }),
    ...(actor !== undefined && { actor: actor.trim() === '' ? undefined : actor.trim() }),
  });
}

function withKind(event: TimelineEvent, kind: EventKind | undefined): TimelineEvent {
  if (kind === undefined) return event;
  const { kindGuessed: _guessed, ...rest } = event;
  return { ...rest, kind };
}
