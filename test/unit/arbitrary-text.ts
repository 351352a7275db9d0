import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Image } from '../../src-shared/report/report.ts';

/** Real, tiny images under the SHA-256 of their bytes; texts refer to them as `image:SHA`. */
export const imagePool: readonly (readonly [string, Image])[] = [
  image(
    'image/png',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  image('image/gif', 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  image(
    'image/svg+xml',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>').toString(
      'base64',
    ),
  ),
];

function image(mediaType: Image['mediaType'], data: string): readonly [string, Image] {
  const hash = createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex');
  return [hash, { mediaType, data }];
}

const oddities = [
  'naïve café',
  '認証サービス',
  'خدمة',
  '👩‍🚒🔥',
  'e\u0301',
  '\u202Eabc\u202C',
  'a\u200Bb',
  '\uFEFF',
  '\u2028',
  '\u0007',
  '<script>alert(1)</script>',
  '&amp;',
  ']]>',
  '**Root cause**',
  '`--force`',
  '[runbook](https://example.com/a_(b))',
  '~~no~~',
  '14:05',
  '2023-11-13',
  'image:',
  '"quoted" \\',
];

const letter = fc.constantFrom(
  ..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,.:'-",
);

// fast-check's own unit of all characters takes seconds to set up.
const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0xd7_ff }), fc.integer({ min: 0xe0_00, max: 0x10_ff_ff }))
  .map((code) => String.fromCodePoint(code));

const word = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: letter, minLength: 1, maxLength: 9 }) },
  { weight: 2, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, minLength: 1, maxLength: 4 }) },
);

/** One line of words, odd Unicode among them; never empty, without a blank at either end. */
export const arbitraryLine: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map(
    (words) =>
      words
        .join(' ')
        .replaceAll(/[\r\n]/g, ' ')
        .trim() || 'word',
  );

const block = fc.oneof(
  { weight: 6, arbitrary: arbitraryLine },
  { weight: 1, arbitrary: arbitraryLine.map((line) => `- ${line}\n- second\n  - nested`) },
  { weight: 1, arbitrary: arbitraryLine.map((line) => `> ${line}\n> still quoted`) },
  { weight: 1, arbitrary: fc.constant('```sh\nkubectl get pods\n\n  # indented\n```') },
  { weight: 1, arbitrary: fc.constant('| Host | Errors |\n| --- | ---: |\n| auth-1 | 503 |') },
  { weight: 1, arbitrary: fc.constant('1. first\n2. second') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...imagePool).map(([hash]) => `![A graph](image:${hash})`),
  },
);

/** Markdown as the model holds it: lines ended by `\n`, no blank line first or last; maybe empty. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc
  .array(block, { maxLength: 3 })
  .map((blocks) => blocks.join('\n\n'));
