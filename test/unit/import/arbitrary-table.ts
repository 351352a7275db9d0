import fc from 'fast-check';

const cell = fc.constantFrom(
  '14:05',
  '14:05 – 14:09',
  '2024-05-14 14:05',
  '2024-05-14',
  'paged',
  'paged the one on call',
  'Mira',
  '@mira *on call*',
  '',
  '`a\\|b`',
  'a \\| b \\\\',
  '\\',
  '**bold** text',
  '--:--',
  'x ([source](https://c.example))',
  '[14:07](https://c.example)',
  'one<br>two',
  '![graph](graphs/5xx.png)',
  '<!-- hidden -->',
  'detected',
  'a note[^n]',
);
const header = fc.constantFrom(
  ['Time', 'Event'],
  ['Date', 'Time', 'What'],
  ['When', 'Who', 'Event', 'Link'],
  ['Time', 'Kind', 'Event', 'End'],
  ['Time (CET)', 'Event | Note', 'Until'],
  ['Action', 'Owner', 'Due'],
  ['Action', 'Status'],
  ['Metric', 'Value'],
  ['', ''],
  ['Event'],
);
const delimiter = fc.constantFrom('---', ':--', '--:', ':-:');

type Row = (cells: readonly string[]) => string;
const fenced: Row = (cells) => `| ${cells.join(' | ')} |`;
const bare: Row = (cells) => cells.join(' | ');
const tight: Row = (cells) => `|${cells.join('|')}|`;

/** Tables with too few and too many cells, with escaped pipes, with and without pipes at their ends. */
export const arbitraryTable: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(fenced, fenced, fenced, bare, tight),
    header,
    delimiter,
    fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 4 }),
  )
  .map(([row, head, dashes, rows]) =>
    [
      row(head.map((label) => label.replaceAll('|', '\\|'))),
      row(head.map(() => dashes)),
      ...rows.map(row),
    ].join('\n'),
  );
