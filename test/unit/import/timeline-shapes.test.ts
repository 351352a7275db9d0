import { describe, expect, it } from 'vitest';
import { linesOf, outlineOf, readReport } from './read-report.ts';

const eventsIn = (text: string) => readReport(text).report.timelines.map(linesOf);

describe('a timeline', () => {
  it('may be paragraphs that begin with a time, each with all up to the next', () => {
    const text = `## Timeline

All times in UTC

09:05 – Queue grows:

* orders
* refunds

09:20 - Workers restarted

14 May 2024

07:30
Backlog gone,
all clear
`;
    expect(eventsIn(text)).toEqual([
      [
        'passage: All times in UTC',
        'D1 09:05 note: Queue grows:\n\n* orders\n* refunds',
        'D1 09:20 action: Workers restarted',
        'day-heading: 14 May 2024',
        '2024-05-14 07:30 resolved: Backlog gone,\nall clear',
      ],
    ]);
  });

  it('may be the lines of one paragraph, or of a code fence', () => {
    const lines = '09:05 queue grows\n09:20 workers restarted\n  one by one\n09:40 backlog gone';
    const events = [
      'D1 09:05 note: queue grows',
      'D1 09:20 action: workers restarted\n  one by one',
      'D1 09:40 note: backlog gone',
    ];
    expect(eventsIn(`## Timeline\n\n${lines}\n`)).toEqual([events]);
    expect(eventsIn(`## Timeline\n\n\`\`\`\n${lines}\n\`\`\`\n`)).toEqual([events]);
  });

  it('is not prose that tells of times', () => {
    const text = '## What happened\n\nAt 09:05 the queue grew.\n\nAt 09:20 we restarted it.\n';
    expect(eventsIn(text)).toEqual([]);
  });

  it('may stand in a list of labels, which become sections', () => {
    const text = `# Outage of 2024-05-14

- **Key events**
  - First detected 2024-05-14 09:05
  - Repaired: 2024-05-14 09:40

- **Time to repair**: 35m

- **Context**:
  - 2024-05-14 09:05: Queue grows.
  - Nobody knew why.
  - 2024-05-14 09:20 **Incident declared**.

- **Resolution**:
  - Workers restarted.
`;
    const { report } = readReport(text);
    expect(outlineOf(report.sections)).toEqual([
      'Key events (prose, timeline)',
      'Time to repair (prose)',
      'Context (timeline, timeline)',
      'Resolution (prose, resolution)',
    ]);
    expect(report.timelines.map(linesOf)).toEqual([
      [
        '2024-05-14 09:05 note: Queue grows.',
        '? note: Nobody knew why.',
        '2024-05-14 09:20 escalated: **Incident declared**.',
      ],
    ]);
  });

  it('may have its times behind the words, where the document has no other', () => {
    const text =
      '## Key events\n\n- Fault occurs 2024-05-14 09:05\n- Team aware: 2024-05-14 09:12\n- Resolved (09:40)\n';
    expect(eventsIn(text)).toEqual([
      [
        '2024-05-14 09:05 note: Fault occurs',
        '2024-05-14 09:12 note: Team aware',
        '2024-05-14 09:40 resolved: Resolved',
      ],
    ]);
  });

  it('may have the headings of its events beside its own', () => {
    const text =
      '## Timeline\n\n## 09:05\n\nQueue grows.\n\n## 09:20 Workers restarted\n\n## Lessons\n\nNone.\n';
    const { report } = readReport(text);
    expect(outlineOf(report.sections)).toEqual([
      'Timeline (timeline, timeline)',
      'Lessons (prose, lessons)',
    ]);
    expect(report.timelines.map(linesOf)).toEqual([
      ['D1 09:05 note: Queue grows.', 'D1 09:20 action: Workers restarted'],
    ]);
  });

  it('keeps a time in words where a heading or label tells it so', () => {
    const text =
      '## Timeline\n\n### During the night before\n\nBackups ran.\n\n### 09:05\n\nQueue grows.\n';
    const { origins } = readReport(text);
    expect([...origins.values()].map(({ written }) => written)).toEqual([
      'During the night before',
      '09:05',
    ]);
  });

  it('is no table of dates that has another subject', () => {
    const text =
      '## Root cause\n\n| Host | Expires | Listed |\n|---|---|---|\n| a | 2 July 2024 | yes |\n| b | 2 July 2024 | yes |\n| c | 9 May 2024, 13:50 | no |\n';
    expect(eventsIn(text)).toEqual([]);
  });
});
