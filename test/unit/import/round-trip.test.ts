import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../src-shared/export/markdown/print-markdown.ts';
import { roundTrip } from './import-properties.ts';
import { linesOf, outlineOf, readReport } from './read-report.ts';

/** Documents that were once read, written and read as something else; each is the smallest of its kind. */
const examples: Readonly<Record<string, string>> = {
  'a line behind a time that would begin a list where it stands first':
    '## May 16\n\n09:00\nBack to work\n\n2024-05-16\n2) 14:05 paged on-call\n\n',
  'a marker behind a time': '- 14:47 1. no list\n- 14:48 # no heading\n- 14:49 > no quote\n',
  'a definition behind a time': '## Timeline\n\n- 14:05 [ops]: paged\n- 14:07\n  [ops]: joined\n',
  'a definition below a time': '- 2024-05-15\n\n  [^n]: A note\n- 14:05 a\n- 14:06 b\n',
  'a marker behind the mark of a heading':
    '## Timeline\n\n### 14:05 - 1. paged\n\n### 14:07 \\# b\n',
  'a marker below a label': '**Impact**:\n2) of two\n\n**Scope**: - all\n',
  'a marker behind a box': '## Action items\n\n- [ ] # one\n- [x] 2) two\n',
  'tabs behind the markers of a list':
    '- 14:05 a\n- 14:06 b\n\n-\t> 14:59 a quote\n    - 14:12 inner\n-\t14:05 c\n-\t[ ] d\n    Set\n    ---\n',
  'a time below its marker': '- \n  14:06 a\n- 14:05 b\n- 14:05 c\n- 14:05 d\n',
  'an indented list below its marker': '- 14:05 a\n-   \n    - 14:12 b\n    - c\n- 14:06 d\n',
  'an image that is indented below a bare time': '## Timeline\n\n- 15:00\n\n ![graph](a.png)\n',
  'a fence that an item leaves open': '- 14:05 a\n  ~~~\n  open\n- 14:05 b\n- 14:05 c\n',
  'a link of the time above code':
    '- [14:41](https://chat.example/3) a\n  ```\n  b\n  ```\n- 14:05 c\n- 14:06 d\n',
  'a link of the time of a heading in an item':
    '- **[14:41](https://chat.example/3)**: a\n  B\n  ---\n  c\n- 14:05 d\n- 14:05 e\n',
  'headings below a list of labels':
    '- **Impact**: all\n- **Context**:\n  - 14:05 a\n  - 14:07 b\n  - 14:20 c\n- **Resolution**: d\n\n### 14:05\n\n## 06:00 a\n\n## 06:10\n\n## 06:20 b\n',
  'an open fence in a list of labels':
    '- **Impact**: all\n- **Context**:\n  - 14:05 a\n  - 14:07 b\n  - 14:20 c\n- **Resolution**: d\n2) e\n   ~~~\n   open\n',
  'days that are items, in another list than the events before them':
    '1. 14:05 a\n1. 14:05 b\n1. 14:05 c\n\n- 2024-05-14\n  - 14:05 d\n  - 14:07 e\n- 2024-05-15\n  - 09:00 f\n',
  'days that are items, above a table without rows':
    '- 2024-05-14\n  - 14:05 a\n- 2024-05-15\n  - 09:00 b\n\n| Time | Event |\n| --- | --- |\n',
  'days beside the heading of the timeline':
    '## Timeline (UTC)\n\n## 06:00 a\n\nWords.\n\n## 06:10\n\n## May 16\n\n09:00\nBack\n\n### 2024-05-15\n',
  'a heading after the events of a day':
    '## Timeline\n\n### 2024-05-14\n\nThat day.\n\n#### 14:05 a\n\n##### Deeper\n\n#### Conclusion\n\nOver.\n',
  'a heading among the days':
    '## Timeline\n\n### 2024-05-14\n\n#### 14:05 a\n\n#### Conclusion\n\nOver.\n\n### 2024-05-15\n\n#### 09:00 b\n',
  'two timelines below labels':
    '**Timeline:**\n\n- 14:05 a\n- 14:07 b\n\n**Timeline:**\n\n| Time | Event |\n|---|---|\n| 15:05 | paged again |\n| 15:09 | b |\n\n*All times in UTC. Day 1 is 14 May 2024.*\n\n- 14:05 c\n- 14:05 d\n- 14:05 e\n',
  'a hard break behind a label': '**Improvements**:\n\nHard  \nbreak\\\nhere\n',
  'the comment between lists with blanks behind it': '<!-- -->  \n \n',
  'a column of actions without a word':
    '## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| a |\n',
  'labels above the label of a second timeline':
    '- 2024-05-14\n  - 14:05 a\n- 2024-05-15\n  - 09:00 b\n\n**Timeline**: below\n**Timeline:**\n\n- 14:05 c\n- 14:07 d\n',
  'a time that is a picture by reference':
    '**Timeline:**\n\n| Time | Event |\n|---|---|\n| 15:05 | a |\n| 15:09 | b |\n![graph][g]\n\n[g]: a.png\n',
  'code that is indented below an event':
    '## Timeline\n\n- 14:05 a\n  - b\n\n   ~~~\n   open\n  * 14:05 c\n',
  'a list of labels below the label of a timeline':
    '**Timeline:**\n\n- **Key events**\n  - Detected 2024-05-14 10:14\n  - Resolved: 2024-05-14 11:36\n- **Time to repair**: 2 h\n- **Impact**:\n  - some\n\n* 14:05 a\n* 14:05 b\n - 14:12 c\n - d\n',
  'a numbered list between events':
    '---\npostlude:\n  sections:\n    "":\n      kind: prose\n---\n\n- 14:05 a\n- 14:05 b\n- 14:05 c\n\nWords.\n\n## Timeline (UTC)\n\n- 14:05 d\n 2) e\n- 14:05 f\n',
  'a rule right below a list of labels':
    '## Measures\n\n- **Impact**: all\n- **Context**:\n  - 14:05 a\n  - 14:07 b\n  - 14:20 c\n- **Resolution**: d\nImpact\n------\n',
  'code that a line of it would end further left':
    '## May 16\n\n- 14:05 a\n ~~~\n open\n    ~~~\n b\n~~~\n\n- 14:05 c\n',
  'times in lines of which nothing is told':
    '### 2024-05-15\n\nTime | Event\n--- | ---\n<!-- hidden -->\n14:05\n14:05\n',
  'days at a level below that of the events':
    'Words.\n\n# Down on 2024-05-14\n\n### 14:05\n\n### 2024-05-15\n\n### 14:05\n',
  'prose above headings with times':
    '---\npostlude:\n  sections:\n    "":\n      kind: prose\n---\n\nWords.\n\n- 14:05 a\n- 14:05 b\n- 14:05 c\n\n## 06:00 d\n\n## 06:10\n\n## 06:20 e\n',
  'prose that looks like labels with a timeline':
    '---\npostlude:\n  sections:\n    "":\n      kind: prose\n---\n\n1. 14:05 a\n\n- **Impact**: all\n- **Context**:\n  - 14:05 b\n  - 14:07 c\n  - 14:20 d\n- **Resolution**: e\n',
  'prose that looks like a timeline of headings':
    '---\npostlude:\n  sections:\n    Timeline:\n      kind: prose\n---\n\n## Timeline\n\n## 14:05\n\nPaged.\n\n## 14:20 Fixed\n',
  'a timeline that goes on in prose':
    '---\npostlude:\n  sections:\n    Summary:\n      kind: timeline\n---\n\n## Summary\n\n- 14:05 a\n- 14:12 b\n- 14:15 c\n\nFailed on 14 May 2024.\n',
};

describe('importMarkdown and printMarkdown', () => {
  it.each(Object.entries(examples))('keep %s as it is', (_name, text) => {
    roundTrip(text);
  });

  it('write what was no marker so that it is none where it stands first', () => {
    const { report } = readReport('## Timeline\n\n- 14:05 1. paged\n- 14:07\n  2) joined\n');
    expect(linesOf(report.timelines[0])).toEqual([
      'D1 14:05 detected: 1\\. paged',
      'D1 14:07 note: 2\\) joined',
    ]);
  });

  it('stand a heading after a list of labels beside them', () => {
    const { report } = readReport(examples['headings below a list of labels'] ?? '');
    expect(outlineOf(report.sections).map((line) => line.replace(/ \(.*/, ''))).toEqual([
      'Impact',
      'Context',
      'Resolution',
      '–',
    ]);
  });

  it('let no front matter speak for words that were edited below it', () => {
    const { report } = readReport(
      '## Summary\n\n- 14:05 a\n- 14:06 b\n- 14:07 c\n\nAt last.\n',
      {},
    );
    const written = printMarkdown(report, { audience: 'internal' });
    const stale = `---\npostlude:\n  sections:\n    Summary:\n      heading: Old\n      text: Old words\n---\n\n${written}`;
    const again = readReport(stale).report;
    expect(JSON.stringify(again)).not.toContain('Old');
    expect(JSON.stringify(again)).toContain('At last.');
  });
});
