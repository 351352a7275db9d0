import type { Block } from '../../markdown/block.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { Lines } from '../../markdown/text-of-lines.ts';
import { parseTime } from '../../time/parse-time.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import { weekdayAlone } from '../../time/weekday-alone.ts';
import type { DayDraft } from '../timeline/timeline-draft.ts';

/** A paragraph that is a date or a weekday and nothing else, as the day of what follows. */
export function dayHeading(source: Lines, block: Block): readonly DayDraft[] | undefined {
  if (block.kind !== 'paragraph' || block.end - block.start > 1) return undefined;
  const text = (source.lines[block.start] ?? '').trim();
  const spoken = dateAlone(plainText(text).replace(/:$/, '')) ?? weekdayAlone(text);
  return spoken && [{ kind: 'day-heading', line: source.first + block.start, text, spoken }];
}

/** Words that are a date and nothing else. */
export function dateAlone(words: string): SpokenTime | undefined {
  const spoken = words.length < 60 ? parseTime(words) : undefined;
  return spoken?.clock === undefined && (spoken?.date ?? spoken?.dayCount) !== undefined
    ? spoken
    : undefined;
}
