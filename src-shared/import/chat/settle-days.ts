import type { SpokenTime } from '../../time/spoken-time.ts';
import type { EntryDraft } from '../timeline/timeline-draft.ts';

/**
 * *Today* and *Yesterday* were true when the text was copied, which nobody knows now: where both are said
 * they count as Day 1 and Day 2, one alone says nothing; beside dates they stay unknown.
 */
export function settleDays(entries: readonly EntryDraft[]): readonly EntryDraft[] {
  const spoken = entries.flatMap((entry) => (entry.kind === 'passage' ? [] : (entry.spoken ?? [])));
  const days = new Set(spoken.flatMap(({ relativeDay }) => relativeDay ?? []));
  if (days.size === 0 || spoken.some(({ date }) => date !== undefined)) return entries;
  const settle = ({ relativeDay, ...said }: SpokenTime): SpokenTime =>
    days.size < 2 || relativeDay === undefined ? said : { ...said, dayCount: relativeDay + 2 };
  return entries.map((entry) =>
    entry.kind === 'passage' || entry.spoken === undefined
      ? entry
      : { ...entry, spoken: settle(entry.spoken) },
  );
}
