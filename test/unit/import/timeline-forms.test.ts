import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../src-shared/export/markdown/print-markdown.ts';
import { linesOf, readReport } from './read-report.ts';
import { eventsIn as notesIn } from './read-timeline.ts';

const eventsIn = (text: string) => readReport(text).report.timelines.flatMap(linesOf);

describe('a foreign postmortem', () => {
  it('may have sections side by side that begin with clocks, under no heading of their own', () => {
    const text =
      '# Full disk, 3 March 2025\n\n## Summary\n\nIt was full.\n\n## 06:00 – The disk fills\n\nSlowly.\n\n## 06:25 – Writes fail\n\n## 07:10 – A customer calls\n\n## What we will do\n\nCheck before 1 May 2025.\n';
    const { report } = readReport(text);
    expect(report.timelines.flatMap(linesOf)).toEqual([
      'D1 06:00 note: The disk fills\n\nSlowly.',
      'D1 06:25 note: Writes fail',
      'D1 07:10 note: A customer calls',
    ]);
    expect(report.dayOne).toBe('2025-03-03');
    const written = printMarkdown(report, { audience: 'internal' });
    expect(printMarkdown(readReport(written).report, { audience: 'internal' })).toBe(written);
  });

  it('may be a table whose time stands behind the event', () => {
    const text =
      '# Flags\n\n| Event | Time |\n|---|---|\n| Flag set | 2025-01-09 16:02 PST |\n| First alert | 2025-01-10 00:05 UTC |\n| Flag unset | 2025-01-09 16:31 PST |\n';
    expect(eventsIn(text)).toEqual([
      '2025-01-09 16:02 -08:00 note: Flag set',
      '2025-01-10 00:05 detected: First alert',
      '2025-01-09 16:31 -08:00 note: Flag unset',
    ]);
  });

  it('may have its events below the phases of the incident, or days', () => {
    const text =
      '## Timeline\n\n- **Detection**\n  - 14:05 alert fires\n  - 14:07 Ana acks\n- Aftermath\n  - 15:20 notes shared\n';
    const { report } = readReport(text);
    expect(report.timelines.flatMap(linesOf)).toEqual([
      'passage: **Detection**',
      'D1 14:05 detected: alert fires',
      'D1 14:07 acknowledged: Ana acks',
      'passage: Aftermath',
      'D1 15:20 note: notes shared',
    ]);
    const written = printMarkdown(report, { audience: 'internal' });
    expect(printMarkdown(readReport(written).report, { audience: 'internal' })).toBe(written);
    expect(eventsIn('## Notes\n\n- Open\n  - 14:05 is too late\n- Closed\n  - 9:00 too\n')).toEqual(
      [],
    );
  });

  it('may have sections for its phases, however few events each has', () => {
    const text =
      '## Timeline\n\n### Detection\n\n- 14:05 alert fires\n- Nobody looks\n\n### Response\n\n- 14:20 Ana restarts it\n\n### Notes\n\n- 3 hosts were affected\n- 2024-05-14 was a holiday\n';
    expect(eventsIn(text)).toEqual([
      'D1 14:05 detected: alert fires',
      '? note: Nobody looks',
      'D1 14:20 action: Ana restarts it',
    ]);
  });

  it('may be a list of tasks that are done', () => {
    expect(
      eventsIn('## Timeline\n\n- [x] 09:02 Paged Ana\n- [ ] **09:40** - :mega: Customers told\n'),
    ).toEqual([
      'D1 09:02 detected: [x] Paged Ana',
      'D1 09:40 communication: [ ] :mega: Customers told',
    ]);
    expect(eventsIn('## Action items\n\n- [x] 09:02 is too early\n- [ ] Fix it\n')).toEqual([]);
  });

  it('may give dates without their year, whose days are counted', () => {
    expect(
      eventsIn(
        '## Timeline\n\n### Dec 31\n\n- 23:50 deploy\n\n### Jan 1\n\n- 00:10 alert\n- 00:20 ack\n',
      ),
    ).toEqual([
      'day-heading: ### Dec 31',
      'D1 23:50 action: deploy',
      'day-heading: ### Jan 1',
      'D2 00:10 note: alert',
      'D2 00:20 acknowledged: ack',
    ]);
    expect(eventsIn('## Timeline\n\n- May 13, 9:02 deploy\n- May 14, 8:00-9:30: review\n')).toEqual(
      ['D1 09:02 action: deploy', 'D2 08:00 note: review'],
    );
  });

  it('may give its times in parentheses behind labels', () => {
    const text =
      '## Events\n\n1. **Trigger** (2024-05-14 09:02): bad config\n2. **Detection (2024-05-14 09:10)** – alert fired\n';
    expect(eventsIn(text)).toEqual([
      '2024-05-14 09:02 note: **Trigger**: bad config',
      '2024-05-14 09:10 detected: **Detection**: alert fired',
    ]);
  });

  it('may be drawn with the bullets of a word processor', () => {
    expect(eventsIn('## Timeline\n\n• 14:05 – alert fires\n• 14:07: ack\n')).toEqual([
      'D1 14:05 detected: alert fires',
      'D1 14:07 acknowledged: ack',
    ]);
    const { report } = readReport('## Timeline\n\n- May 13, 9:02: a\n- May 14, 23:00-1:30: b\n');
    expect(report.timelines[0]?.entries[1]).toMatchObject({ end: { day: 3, clock: '01:30' } });
  });

  it('ends plain lines where a label begins another part', () => {
    const text =
      '# ETL\n\nTimeline of Events (EST):\n\n2025-03-04 11:58 PM - job began\n2025-03-05 12:20 AM - job failed\n\nRoot Cause: memory\n\nNext Steps:\n2025-03-12 - alert\n2025-03-19 - split\n';
    const { report } = readReport(text);
    expect(report.zone).toBe('-05:00');
    expect(report.timelines.flatMap(linesOf)).toEqual([
      '2025-03-04 23:58 action: job began',
      '2025-03-05 00:20 note: job failed',
    ]);
  });

  it('may say its times behind labels, in definitions, in indented code, about the hour', () => {
    expect(eventsIn('## Timeline\n\n**Detected:** 14:05\n**Resolved:** 15:02\n')).toEqual([
      'D1 14:05 detected: **Detected**',
      'D1 15:02 resolved: **Resolved**',
    ]);
    expect(eventsIn('## Timeline\n\n09:58 CET\n: Load arrives.\n\n10:02 CET\n: Alarm.\n')).toEqual([
      'D1 09:58 note: Load arrives.',
      'D1 10:02 detected: Alarm.',
    ]);
    expect(eventsIn('Timeline:\n\n    13:20  breaker opened\n    13:21  rack dark\n')).toEqual([
      'D1 13:20 action: breaker opened',
      'D1 13:21 note: rack dark',
    ]);
    expect(eventsIn('## Timeline\n\n- **23:00-ish** - load\n- 23:10ish more\n')).toEqual([
      'D1 ~23:00 note: load',
      'D1 ~23:10 note: more',
    ]);
  });

  it('may be French, with hours behind prepositions and a date above', () => {
    const text =
      '## Historique\n\nLe 4 mars 2025 :\n\n- à 8h05, la copie démarre ;\n- à 8h40, le disque est plein ;\n- vers 10h, tout est rétabli.\n';
    expect(eventsIn(text)).toEqual([
      'day-heading: Le 4 mars 2025 :',
      '2025-03-04 08:05 note: la copie démarre ;',
      '2025-03-04 08:40 note: le disque est plein ;',
      '2025-03-04 ~10 resolved: tout est rétabli.',
    ]);
  });

  it.each([
    ['Zeitlicher Verlauf', 'Sequência dos eventos'],
    ['Déroulé des événements', 'Secuencia de eventos'],
    ['対応経緯', '事件经过'],
    ['사건 경과', 'Course of events'],
  ])('knows its timeline by %s and %s', (...headings) => {
    for (const heading of headings) {
      expect(eventsIn(`## ${heading}\n\n- 09:05 a\n- 09:06 b\n`)).toHaveLength(2);
    }
  });

  it('takes the kind of an event from a column about its state', () => {
    const text =
      '## Timeline\n\n| Time (UTC) | Status | Description |\n|---|---|---|\n| 11:05 | Normal | Build 9 rolls out |\n| 11:28 | Impact starts | First 500s |\n| 17:06 | Impact ends | Last server done |\n';
    expect(eventsIn(text)).toEqual([
      'D1 11:05 note: Build 9 rolls out',
      'D1 11:28 impact-started: First 500s',
      'D1 17:06 resolved: Last server done',
    ]);
  });

  it('knows who did it by a Japanese, Chinese or Korean heading', () => {
    const text = (head: string) =>
      `## Timeline\n\n| 時刻 | 内容 | ${head} |\n|---|---|---|\n| 13:05 | 更新 | 佐藤 |\n`;
    for (const head of ['担当者', '负责人', '담당자']) {
      const [timeline] = readReport(text(head)).report.timelines;
      expect(timeline?.entries).toMatchObject([{ actor: '佐藤', text: '更新' }]);
    }
  });

  it('may be a status page below its title', () => {
    const text =
      '# Slow search\n\n**Resolved** - All is well.\nMar 4, 16:22 UTC\n\n**Investigating** - We look into it.\nMar 4, 15:10 UTC\n';
    expect(notesIn(text, { date: '2025-03-04' })).toEqual([
      ['2025-03-04 15:10', '', 'Investigating: We look into it.'],
      ['2025-03-04 16:22', '', 'Resolved: All is well.'],
    ]);
  });

  it('has headings that are underlined', () => {
    const text =
      'Kernel panic\n\nTimeline\n--------\n\n04:09 UTC  released\n05:27 UTC  reverted\n\nRoot cause\n----------\nBad file.\n';
    expect(notesIn(text)).toEqual([
      ['D1 04:09', '', 'released'],
      ['D1 05:27', '', 'reverted'],
    ]);
  });
});

describe('the date of the first day', () => {
  const dayOne = (text: string) => readReport(text).report.dayOne;
  const timeline = '\n\n## Timeline\n\n- 09:05 a\n- 09:06 b\n';

  it('is not the date of an action, of a meeting, or of the document', () => {
    expect(
      dayOne(`# Outage${timeline}\n## Follow ups\n\n- cap it by 2025-05-01\n`),
    ).toBeUndefined();
    expect(dayOne(`# Outage\n\nLast updated 2025-05-20.${timeline}`)).toBeUndefined();
    expect(dayOne(`# Outage${timeline}\n## On-call rota\n\n2025-05-01: Ana\n`)).toBeUndefined();
  });

  it('is rather that of the title than of the lead-up or of what follows', () => {
    const leadUp = '\n\n## Leadup\n\nOn 2025-02-01 we moved.';
    expect(dayOne(`# Outage of 2025-03-03${leadUp}${timeline}`)).toBe('2025-03-03');
    expect(dayOne(`# Outage${leadUp}${timeline}`)).toBe('2025-02-01');
    expect(
      dayOne(`# Outage of 2025-03-03${timeline}\n## Later\n\nOn 2025-04-01 it came back.`),
    ).toBe('2025-03-03');
  });

  it('may stand in the number of the incident', () => {
    expect(dayOne(`# Cache (INC-20250218-003)${timeline}`)).toBe('2025-02-18');
    expect(dayOne(`# Incidents/2025-02-18 Cache${timeline}`)).toBe('2025-02-18');
  });

  it('gives its year to dates without one, and so does the date of the document', () => {
    const dated = '\n\n## Timeline\n\n- Mar 2, 17:20 a\n- Mar 3, 02:00 b\n';
    expect(eventsIn(`# Loss\n\nPublished on 12 March 2025.${dated}`)).toEqual([
      '2025-03-02 17:20 note: a',
      '2025-03-03 02:00 note: b',
    ]);
    expect(readReport(`# Loss${dated}`).messages.map(({ message }) => message)).toContain(
      '“Mar 2, 17:20” does not say its year.',
    );
  });
});

describe('a document without a timeline', () => {
  it.each([
    [
      'meetings',
      '## Meetings\n\n- Monday 10:00 review\n- Tuesday 14:00 planning\n- Friday 16:00 demo\n',
    ],
    [
      'a schedule',
      '# Tool\n\n## Schedule\n\n- 02:00 full copy\n- 08:00 small copy\n- 14:00 small copy\n',
    ],
    ['an agenda', '# Notes\n\nAgenda:\n\n- 10:00 review\n- 10:30 budget\n- 11:00 rest\n'],
    [
      'metrics',
      '## Metrics\n\n| Time | p95 | Queue |\n|---|---|---|\n| 18:00 | 2 | 40 |\n| 18:10 | 61 | 9100 |\n| 18:20 | 190 | 41000 |\n',
    ],
    [
      'numbers',
      '## Load\n\n| Time | p95 | Queue |\n|---|---|---|\n| 18:00 | 2 | 40 |\n| 18:10 | 61 | 9100 |\n| 18:20 | 190 | 41000 |\n',
    ],
    [
      'releases',
      '## Builds\n\n| Deployed at | Build | Notes |\n|---|---|---|\n| 2025-05-02 10:00 | 4.1 | first cut |\n| 2025-05-03 09:10 | 4.2 | second cut |\n| 2025-05-03 09:57 | 4.3 | third cut |\n',
    ],
    [
      'a rota',
      '## Who is on\n\n| From | To | Primary |\n|---|---|---|\n| 2025-04-28 09:00 | 2025-05-05 09:00 | Ana Ruiz |\n| 2025-05-05 09:00 | 2025-05-12 09:00 | Bo Lind |\n| 2025-05-12 09:00 | 2025-05-19 09:00 | Cid Roy |\n',
    ],
    [
      'a plan',
      '## Train\n\n| Time | Step | Owner |\n|---|---|---|\n| 10:00 | Cut the branch | Ana |\n| 11:00 | Run the tests | Bo |\n| 15:00 | Ship the build | Cid |\n',
    ],
    [
      'dates of talks',
      '# Ana\n\n## Talks\n\n- 2023-10-02 Queues, Berlin\n- 2024-03-11 Disks, Paris\n- 2024-09-30 Pagers, Rome\n',
    ],
    [
      'due dates',
      '## Action items\n\n| Due | Action | Owner |\n|---|---|---|\n| 2025-05-10 | Lint the zones | Ana |\n| 2025-05-17 | Alert on change | Bo |\n',
    ],
  ])('has no events: %s', (_form, text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});
