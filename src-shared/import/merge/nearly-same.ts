import { plainText } from '../../markdown/plain-text.ts';

const longestCompared = 500;
const enoughShared = 0.75;
const shortestBeginning = 12;

/** The words of an event as they are compared: without marks, case and punctuation. */
export function comparableWords(text: string): string {
  const words = plainText(text.slice(0, longestCompared)).toLowerCase();
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Tells two comparable texts that say nearly the same: one begins the other, or most of their words are shared. */
export function areNearlySame(first: string, second: string): boolean {
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length >= shortestBeginning && long.startsWith(short)) return true;
  const shorter = new Set(short.split(' '));
  const longer = new Set(long.split(' '));
  if (short === '') return false;
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared >= enoughShared * Math.max(shorter.size, longer.size);
}
