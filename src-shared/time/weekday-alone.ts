import { plainText } from '../markdown/plain-text.ts';
import type { SpokenTime } from './spoken-time.ts';
import { timeWords } from './time-words.ts';

/** Reads words that are the name of a weekday and nothing else: `Monday`, `**Dienstag:**`, `On Friday`. */
export function weekdayAlone(words: string): SpokenTime | undefined {
  if (words.length > 40) return undefined;
  const name = plainText(words)
    .toLowerCase()
    .replace(/^(?:on|am|le|el) /, '')
    .replace(/[:,.]$/, '');
  const { weekday, weekdayNeeds } = timeWords.get(name) ?? {};
  return weekday === undefined || weekdayNeeds === 'mark' ? undefined : { weekday };
}
