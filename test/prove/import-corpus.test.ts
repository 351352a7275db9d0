import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../src-shared/export/markdown/print-markdown.ts';
import { importText } from '../../src-shared/import/import-text.ts';
import { understandText } from '../../src-shared/import/understand/understand-text.ts';
import { countingIds } from '../unit/counting-ids.ts';
import { mutatedText } from '../unit/import/mutated-text.ts';
import { missingWords } from '../unit/words.ts';

/** A folder of real texts, which lie outside of the repository: `POSTLUDE_CORPUS=../texts npm run prove`. */
const folder = process.env.POSTLUDE_CORPUS;
const files = folder === undefined ? [] : textsIn(folder);
const title =
  folder === undefined
    ? 'mutated texts of a corpus (skipped: POSTLUDE_CORPUS names no folder)'
    : `mutated texts of ${files.length} files`;

function textsIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8')];
  return readdirSync(path)
    .sort()
    .flatMap((name) => textsIn(join(path, name)));
}

describe.skipIf(files.length === 0)(title, () => {
  it('are read, 40,000 of them, without an error', () => {
    fc.assert(
      fc.property(mutatedText(files), (text) => {
        expect(() => understandText(text, { newId: countingIds() })).not.toThrow();
      }),
      { numRuns: 40_000 },
    );
  });

  it('lose no word where they are Markdown', () => {
    fc.assert(
      fc.property(mutatedText(files), (text) => {
        const reading = importText(text, { newId: countingIds() });
        if ('refused' in reading || reading.source.kind !== 'markdown') return;
        const written = printMarkdown(reading.report, { audience: 'internal' });
        expect(missingWords(text, written)).toEqual([]);
      }),
      { numRuns: 4000 },
    );
  });
});
