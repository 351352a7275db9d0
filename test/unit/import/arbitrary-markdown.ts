import fc from 'fast-check';

const heading = fc.constantFrom(
  '# Checkout down on 2024-05-14',
  '## Summary',
  '## Timeline',
  '## Timeline (UTC)',
  '### Details',
  '# Appendix',
  '## Action items',
  '## **Root cause**',
  '## Table of Contents',
  '### 14:05',
  '### 14:20 - Paged again',
  '### 2024-05-15',
  '#### 09:10 PST',
  'Impact\n------',
  '## Corrective and Preventative Measures',
  '##',
);
const paragraph = fc.constantFrom(
  'Payments failed from 13:58 to 15:40 UTC on 14 May 2024.',
  'All times in CET',
  '**Impact**: 61 % of checkouts failed.',
  '**Root cause:** a certificate\nran out.',
  '**Timeline:**',
  '2024-05-16',
  'See [the log](https://log.example/a_b "x") and [it][1].',
  '[1]: https://ref.example/one',
  'A note[^n].',
  '[^n]: The note\n    goes on.',
  'By Mira Vogel - Platform',
  '**Posted**: 15 May 2024',
  '**Severity**: SEV1',
  '**Improvements**:',
  '**Tasks**:',
  'Hard  \nbreak\\\nhere',
  '14:31 paged, no list',
  '![graph](graphs/5xx.png)',
  'Trailing backslash \\',
  '<details>\n<summary>More</summary>',
  '<!-- a comment',
  '***',
  '> quoted\nlazily',
  '    code by indent',
  '| not a table',
);
const item = fc.constantFrom(
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
  '**Label**: text',
  'first\n  second line',
  'with code\n\n  ```sh\n  kubectl get pods\n  ```',
  'nested\n  - 14:12 inner\n  - other',
  '15:00',
  '[14:40](https://chat.example/2) linked',
  '**[14:41](https://chat.example/3)**: linked',
  '<b>14:42</b> tagged',
  '<span title="said">14:43</span> titled',
  '',
  'ends ([source](https://chat.example/1))',
);
const shape = fc.constantFrom(
  '- **Impact**: all of it\n- **Context**:\n  - 14:05 paged\n  - 14:07 joined\n  - 14:20 fixed\n\n- **Resolution**: a restart',
  '- **Key events**\n  - Detected 2024-05-14 10:14\n  - Resolved: 2024-05-14 11:36\n- **Time to repair**: 2 h\n- **Impact**:\n  - some',
  '14:05 – paged\n\n14:07 – joined\n\n* with\n* a list',
  '13:02\nAlert fires \n\n13:05 PM\nLooking\n\nStill looking',
  '2024-05-14, 03:26pm: first words that\ngo on\n2024-05-14, 03:30pm: more',
  '```\n14:05 paged\n14:07 joined\n  still\n14:20 fixed\n```',
  '- Paged on-call (14:05)\n- Joined (14:07)\n- Fixed (14:20)',
  '## Timeline\n\n## 14:05\n\nPaged.\n\n## 14:20 Fixed',
  '## May 16\n\n09:00\nBack to work',
);
const list = fc
  .tuple(fc.constantFrom('- ', '* ', '1. ', '2) '), fc.array(item, { minLength: 1, maxLength: 5 }))
  .map(([marker, items]) =>
    items
      .map((text) => marker + text.replaceAll('\n  ', `\n${' '.repeat(marker.length)}`))
      .join('\n'),
  );
const cell = fc.constantFrom(
  '14:05',
  '2024-05-14 14:05',
  '2024-05-14',
  'paged',
  'Mira',
  '',
  '`a\\|b`',
  '**bold** text',
  '--:--',
  'x ([source](https://c.example))',
);
const table = fc
  .tuple(
    fc.constantFrom(['Time', 'Event'], ['Date', 'Time', 'What'], ['When', 'Who', 'Event', 'Link']),
    fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 4 }),
  )
  .map(([head, rows]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  );
const fence = fc.constantFrom(
  '```\n## no heading\n- 14:05 no event\n```',
  '~~~yaml\na: 1\n~~~',
  '```\nnever closed',
);

/** Markdown as people write it, its blocks in any order, some of them broken. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '---\ntitle: Kept\ntags: [a, b]\n---\n\n', '\uFEFF'),
    fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 3, arbitrary: heading },
          { weight: 3, arbitrary: paragraph },
          { weight: 3, arbitrary: list },
          shape,
          table,
          fence,
        ),
        fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n'),
      ),
      { maxLength: 12 },
    ),
    fc.boolean(),
  )
  .map(([start, blocks, dos]) => {
    const text = start + blocks.flat().join('');
    return dos ? text.replaceAll('\n', '\r\n') : text;
  });
