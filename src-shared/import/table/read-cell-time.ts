import { parseTime } from '../../time/parse-time.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import { readStamp } from '../json/read-stamp.ts';

const longestTime = 80;

/**
 * Reads the words of a cell as a time; undefined where they are none. Numbers count as seconds or less since 1970
 * only where a time is `meant`, because ids look like them.
 */
export function readCellTime(
  cell: string,
  expectation: 'meant' | 'free',
  zone?: string,
): SpokenTime | undefined {
  const words = cell.trim();
  if (words === '' || words.length > longestTime) return undefined;
  if (/^\d{9,20}(?:\.\d{1,9})?$/.test(words)) {
    if (expectation === 'free') return undefined;
    const node = { kind: 'number', line: 1, digits: words } as const;
    return readStamp(node, zone === undefined ? {} : { zone })?.spoken;
  }
  return parseTime(words);
}
