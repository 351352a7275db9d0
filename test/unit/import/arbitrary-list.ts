import fc from 'fast-check';

const firstLine = fc.constantFrom(
  '14:05 paged on-call',
  '**14:07**: joined',
  '`14:09` - rolled back',
  '[14:11] no change',
  '2024-05-14 14:20: fixed',
  'no time here',
  '~14:30 recovered?',
  '14:?? unclear',
  '00:10 resolved',
  'Day 2 00:20 cleaned up',
  '[ ] cap retries',
  '[x] write runbook',
  '[x] 14:08 paged Ana',
  'Mon 23:10 slow',
  'Wed, 09:00: done',
  '[x]',
  '**Label**: text',
  '15:00',
  '**15:00**:',
  '[14:40](https://chat.example/2) linked',
  '**[14:41](https://chat.example/3)**: linked',
  '<b>14:42</b> tagged',
  '<span title="said">14:43</span> titled',
  '',
  'ends ([source](https://chat.example/1))',
  '14:44 - - a dash',
  '14:45 # no heading',
  '14:46 > no quote',
  '14:47 1. no list',
  '14:48 ```',
  '14:49 <!-- hidden -->',
  '14:50 | a pipe \\| and more',
  '14:51 ends in a backslash \\',
  '14:52 ![graph](graphs/5xx.png)',
  '14:53 a note[^n] and [it][1]',
  '14:54 two  spaces\tand a tab  ',
  '2024-05-15',
  '14:55 --- 14:56',
  'Before the incident: quiet',
  '- 14:57 twice a marker',
  '# 14:58 a heading',
  '> 14:59 a quote',
  '| 15:01 | a row |',
);

/** What stands below the first line of an item, without its indentation. */
const below = fc.constantFrom(
  'second line',
  '14:06 second line',
  '\nA paragraph.',
  '\n```sh\nkubectl get pods\n\n# twice\n```',
  '```\n14:05 in a fence\n```',
  '~~~\nnever closed',
  '- 14:12 inner\n- other',
  '1. 14:12 inner\n2. other\n   - third level',
  '\n- loose\n\n- list',
  '2) no list',
  '\n    code by indent',
  '\n\tcode by tab',
  '> quoted\n> twice',
  '\n| a | b |\n|---|---|\n| `c\\|d` | e |',
  '\n![graph](graphs/5xx.png)',
  '<!-- hidden\n-->',
  '\n<details>\nmore\n</details>',
  '\n***',
  '\n### A heading',
  'Set\n---',
  '\n[^n]: A note',
  'by a break\\\nhere  \nand here',
);

const item = fc.tuple(firstLine, fc.array(below, { maxLength: 2 }));

/** Lists of any marker and looseness, their items of several blocks, some of them badly indented. */
export const arbitraryList: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('- ', '* ', '+ ', '1. ', '3. ', '2) ', '-\t', '-   ', ' - ', '  * '),
    fc.array(item, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('\n', '\n', '\n', '\n\n'),
    fc.constantFrom(0, 0, 0, 0, -1, 1),
  )
  .map(([marker, items, gap, slip]) => {
    const width = marker.includes('\t') ? 4 : marker.length;
    const space = ' '.repeat(Math.max(0, width + slip));
    return items
      .map(([first, more]) => marker + [first, ...more].join('\n'))
      .map((text) => text.replaceAll(/\n(?=[^\n])/g, `\n${space}`))
      .join(gap);
  });
