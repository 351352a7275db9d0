import fc from 'fast-check';
import { arbitraryList } from './arbitrary-list.ts';
import { arbitraryTable } from './arbitrary-table.ts';

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
  '### Monday',
  '### Detection',
  '#### 09:10 PST',
  'Impact\n------',
  'Two lines\nof a heading\n===',
  '## Corrective and Preventative Measures',
  '##',
  '## Closed ##',
  '## Ends in a hash \\#',
  '# 2) Numbered',
  '### <!-- hidden --> Shown',
  '## [Linked](https://log.example) `code|d`',
  '## Day 2',
  '## 15:10 – Back',
  '## 15:40 <br> Over',
);
const paragraph = fc.constantFrom(
  'Payments failed from 13:58 to 15:40 UTC on 14 May 2024.',
  'All times in CET',
  '*All times in UTC. Day 1 is 14 May 2024.*',
  '**Impact**: 61 % of checkouts failed.',
  '**Root cause:** a certificate\nran out.',
  '**Timeline:**',
  '**Timeline**: see below',
  '2024-05-16',
  'See [the log](https://log.example/a_b "x") and [it][1].',
  '[1]: https://ref.example/one',
  'A note[^n].',
  '[^n]: The note\n    goes on.',
  '[^n]: The note\n\n    - has a list',
  'By Mira Vogel - Platform',
  '**Posted**: 15 May 2024',
  '**Severity**: SEV1',
  '**Severity**: SEV1\\\n**Status**: Draft',
  '**Improvements**:',
  '**Tasks**:',
  'Audit: List every certificate.\nRunbook: Write it down.',
  'Hard  \nbreak\\\nhere',
  '14:31 paged, no list',
  '14:33 paged\n3) not a list\n14:34 joined',
  '14:35\n    deep words',
  'Words\n2. not a list\n7) nor this',
  '![graph](graphs/5xx.png)',
  '![graph][g]\n\n[g]: graphs/5xx.png',
  'Trailing backslash \\',
  '<details>\n<summary>More</summary>',
  '</details>',
  '<!-- a comment',
  '<!-- 14:50 hidden -->',
  '<!--\n- 14:51 hidden\n-->',
  '<!-- -->',
  '<b>Lone tag</b>\n14:52 within',
  '***',
  '- - -',
  '> quoted\nlazily',
  '> 14:53 quoted\n>\n> - 14:54 listed',
  '    code by indent',
  '\tcode by tab',
  '| not a table',
  'a | b',
  'one\ttab\tand\u00a0more',
  '\\- 14:55 escaped',
  '&lt;b&gt; &amp; &nbsp;',
  '**bold without an end',
  '`code without an end',
);
const shape = fc.constantFrom(
  '## Timeline\n\n### 2024-05-14\n\nThat day.\n\n#### 14:05 Paged\n\nWords\n\n##### Deeper\n\n#### Conclusion\n\nOver.',
  '- **Impact**: all of it\n- **Context**:\n  - 14:05 paged\n  - 14:07 joined\n  - 14:20 fixed\n\n- **Resolution**: a restart',
  '- **Key events**\n  - Detected 2024-05-14 10:14\n  - Resolved: 2024-05-14 11:36\n- **Time to repair**: 2 h\n- **Impact**:\n  - some',
  '14:05 – paged\n\n14:07 – joined\n\n* with\n* a list',
  '13:02\nAlert fires \n\n13:05 PM\nLooking\n\nStill looking',
  '2024-05-14, 03:26pm: first words that\ngo on\n2024-05-14, 03:30pm: more',
  '```\n14:05 paged\n14:07 joined\n  still\n14:20 fixed\n```',
  '- Paged on-call (14:05)\n- Joined (14:07)\n- Fixed (14:20)',
  '## Timeline\n\n## 14:05\n\nPaged.\n\n## 14:20 Fixed',
  '## Timeline\n\n### Monday\n\n- 14:05 paged\n\n### Wednesday\n\n- 09:00 back',
  '## Timeline\n\n### Monday\n\n#### 14:05 Paged\n\n### Tue\n\nWords',
  'Monday\n\n- 14:05 paged\n- 14:07 joined\n\n**Tuesday**\n\n- 09:00 back',
  '## May 16\n\n09:00\nBack to work',
  '## 06:00 – Disk full\n\nWords.\n\n## 06:10\n\n## 06:20 Fixed',
  '## Timeline\n\n### 2024-05-14\n\n#### 14:05 Paged\n\nWords\n\n#### 14:07\n\n### 2024-05-15\n\n- 09:00 back',
  '- 2024-05-14\n  - 14:05 paged\n  - 14:07 joined\n- 2024-05-15\n  - 09:00 back',
  '**Timeline:**\n\n- 14:05 paged\n- 14:07 joined\n\n**Timeline:**\n\n| Time | Event |\n|---|---|\n| 15:05 | paged again |\n| 15:09 | joined |',
  '14:05 paged\n14:07 joined\n\nRoot cause: a disk\n\n14:20 fixed',
  '**Before the incident**: nobody knew\n\n**14:05**: paged',
);
const fence = fc.constantFrom(
  '```\n## no heading\n- 14:05 no event\n```',
  '~~~yaml\na: 1\n~~~',
  '```\nnever closed',
  '````\n```\n14:05 within\n```\n````',
  '   ```\n   by three\n   ```',
);
const frontMatter = fc.constantFrom(
  '',
  '',
  '',
  '\uFEFF',
  '---\ntitle: Kept\ntags: [a, b]\n---\n\n',
  '---\ntitle: "Quoted: twice"\ndate: 2024-05-14\n# a remark\n---\n',
  '---\n\nNo front matter: words\n\n---\n\n',
  '---\nlayout: post\n...\n\n',
);

const ownFrontMatter = fc.constantFrom(
  '---\npostlude:\n  zone: Asia/Tokyo\nlayout: post\n---\n\n',
  '---\npostlude:\n  sections:\n    "":\n      kind: prose\n    Timeline:\n      kind: prose\n---\n\n',
);

/** Markdown as people write it, its blocks in any order, some of them broken. */
export const arbitraryMarkdown: fc.Arbitrary<string> = documentBelow(frontMatter);

/** The same, with front matter as Postlude writes it, which tells how it is to be read. */
export const arbitraryOwnMarkdown: fc.Arbitrary<string> = documentBelow(ownFrontMatter);

function documentBelow(start: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const block = fc.oneof(
    { weight: 3, arbitrary: heading },
    { weight: 3, arbitrary: paragraph },
    { weight: 3, arbitrary: arbitraryList },
    shape,
    arbitraryTable,
    fence,
  );
  const gap = fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n', '  \n \n');
  return fc
    .tuple(
      start,
      fc.array(fc.tuple(block, gap), { maxLength: 12 }),
      fc.constantFrom('\n', '\n', '\r\n', '\r'),
    )
    .map(([above, blocks, newline]) => (above + blocks.flat().join('')).replaceAll('\n', newline));
}
