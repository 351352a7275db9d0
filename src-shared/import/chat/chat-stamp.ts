import { parseTime } from '../../time/parse-time.ts';
import type { ChatStamp } from './chat-client.ts';

const longest = 48;
const hasClock = /\d:\d\d|\d ?[ap]\.?m\b/i;
const relative =
  /^(?:just now|(?:an?|\d{1,3}) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago)$/i;

/**
 * Reads the time that a chat program writes beside a name: `8:27 AM`, `Yesterday at 3:17 PM`, `5/14 10:18 PM`.
 * `3 hours ago` is a stamp of an unknown time; what is no stamp is undefined.
 */
export function readChatStamp(words: string): ChatStamp | undefined {
  const written = words.replaceAll(/\s+/g, ' ').trim();
  if (written === '' || written.length > longest) return undefined;
  if (relative.test(written)) return { written, spoken: {} };
  if (!hasClock.test(written)) return undefined;
  const spoken = parseTime(written);
  return spoken?.clock === undefined || spoken.end !== undefined ? undefined : { written, spoken };
}

const lone = /^(?:[—–-] )?\[?((?:[A-Za-z]{3,9},? (?:at )?)?\d[^\][]{2,40})\]?$/;

/** Reads a line that is a stamp and nothing else: `8:28`, `[8:28 AM]`, `— Today at 3:17 PM`. */
export function readLoneStamp(line: string): ChatStamp | undefined {
  const text = line.trim();
  if (text.length < 4 || text.length > longest) return undefined;
  const words = lone.exec(text)?.[1];
  return words === undefined ? undefined : readChatStamp(words);
}
