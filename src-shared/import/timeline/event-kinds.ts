import { type EventKind, isMilestone } from '../../report/event-kind.ts';
import type { TimelineEvent } from '../../report/report.ts';
import { guessKinds } from '../guess-kind.ts';
import type { EventDraft } from './timeline-draft.ts';

/** The kind of an event and whether anybody said it. */
export type DraftedKind = Pick<TimelineEvent, 'kind' | 'kindGuessed'>;

/**
 * The kinds of the events of a timeline: as their source names them, else as it hints at them, else guessed
 * from the words. What is guessed gives each milestone once, *resolved* to the last, and none that is named.
 */
export function kindsOf(events: readonly EventDraft[]): readonly DraftedKind[] {
  const taken = new Set<EventKind>(
    events.flatMap(({ told }) => (told?.certain && isMilestone(told.kind) ? [told.kind] : [])),
  );
  const hints = hintsOf(events, taken);
  for (const hint of hints) if (hint !== undefined && isMilestone(hint)) taken.add(hint);
  const open = events.filter(({ told }, at) => !told?.certain && hints[at] === undefined);
  const guesses = guessKinds(open.map(wordsOf));
  let next = 0;
  return events.map(({ told }, at): DraftedKind => {
    if (told?.certain) return { kind: told.kind };
    const hint = hints[at];
    if (hint !== undefined) return { kind: hint, kindGuessed: true };
    const guess = guesses[next] ?? 'note';
    next += 1;
    return { kind: taken.has(guess) ? 'note' : guess, kindGuessed: true };
  });
}

const telling = /^(?:status|state|phase|stage|impact|event type|milestone)$/i;

/** What happened, behind what a column about the state of the incident says of it. */
function wordsOf({ text, values }: EventDraft): string {
  if (values === undefined) return text;
  const said = values.filter(({ label }) => telling.test(label.trim()));
  return [...said.map((value) => value.text), text].join('. ');
}

/** Hints that count, by position: of several at one milestone the first, of *resolved* the last. */
function hintsOf(
  events: readonly EventDraft[],
  named: ReadonlySet<EventKind>,
): readonly (EventKind | undefined)[] {
  const kinds = events.map(({ told }) => (told?.certain ? undefined : told?.kind));
  const seen = new Set(named);
  const resolved = kinds.lastIndexOf('resolved');
  return kinds.map((kind, at) => {
    if (kind === undefined || !isMilestone(kind)) return kind;
    if (seen.has(kind) || (kind === 'resolved' && at !== resolved)) return undefined;
    seen.add(kind);
    return kind;
  });
}
