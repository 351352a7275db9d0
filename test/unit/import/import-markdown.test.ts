import { describe, expect, it } from 'vitest';
import { roundTrip } from './import-properties.ts';
import { linesOf, outlineOf, readReport } from './read-report.ts';

const classic = `**Postmortem: Checkout down after a certificate ran out**

**Posted**: Wednesday, May 15, 2024

By Mira Vogel - Platform team

# Table of Contents
***

* [Issue Summary](#Issue-Summary)
* [Timeline](#Timeline)
* [Corrective and Preventative Measures](#measures)

## **Issue Summary**

**Duration**: On May 14, 2024 checkout failed from 13:58 to 15:40 (UTC).

**Impact**: 61 % of checkouts in one region.

## **Timeline**

* 01:58 PM: TLS certificate expires; requests start to fail.
* 02:02 PM: Synthetic alert fires.
* 02:05 PM: On-call acknowledges.
* 02:56 PM: New certificate deployed, fix live.
* 03:40 PM: Incident resolved.

## **Corrective and Preventative Measures**

**Improvements/Fixes**:

Expiry alarm: Warn thirty days before a certificate runs out.
Renewal job: Run it on two hosts.

**Tasks**:

**Audit**: List every certificate.
**Runbook**: Write down how to renew by hand.

Thank you for your patience.
`;

describe('importMarkdown', () => {
  it('puts every part of a classic postmortem in its place', () => {
    const { report } = readReport(classic);
    const { title, posted, authors, zone, dayOne } = report;
    expect({ title, posted, authors, zone, dayOne }).toEqual({
      title: 'Postmortem: Checkout down after a certificate ran out',
      posted: { date: '2024-05-15', written: 'Wednesday, May 15, 2024' },
      authors: [{ name: 'Mira Vogel', affiliation: 'Platform team' }],
      zone: 'UTC',
      dayOne: '2024-05-14',
    });
    expect(outlineOf(report.sections)).toEqual([
      'Table of Contents (contents)',
      'Issue Summary (fields, summary)',
      'Timeline (timeline, timeline)',
      'Corrective and Preventative Measures (actions, measures)',
      '  – (prose)',
    ]);
    expect(linesOf(report.timelines[0])).toEqual([
      'D1 13:58 impact-started: TLS certificate expires; requests start to fail.',
      'D1 14:02 detected: Synthetic alert fires.',
      'D1 14:05 acknowledged: On-call acknowledges.',
      'D1 14:56 mitigated: New certificate deployed, fix live.',
      'D1 15:40 resolved: Incident resolved.',
    ]);
    expect(report.actions.map(({ group, text }) => `${group}: ${text}`)).toEqual([
      'improvement: Expiry alarm: Warn thirty days before a certificate runs out.',
      'improvement: Renewal job: Run it on two hosts.',
      'task: **Audit**: List every certificate.',
      'task: **Runbook**: Write down how to renew by hand.',
    ]);
  });

  it('tells the line each event starts on and the words of its time', () => {
    const { origins } = readReport(
      '---\ntitle: T\n---\n\n## Timeline\n\n- **14:05** - paged\n- `~14:07` joined\n',
    );
    expect([...origins.values()]).toEqual([
      { line: 7, written: '14:05' },
      { line: 8, written: '~14:07' },
    ]);
  });

  it('reads a list with what belongs to each event', () => {
    const text =
      '## Timeline\n\n- 14:05 paged:\n  - twice\n\n  ```\n  503\n  ```\n- no time told\n- 14:20\n  rolled back\n';
    expect(linesOf(readReport(text).report.timelines[0])).toEqual([
      'D1 14:05 detected: paged:\n- twice\n\n```\n503\n```',
      '? note: no time told',
      'D1 14:20 mitigated: rolled back',
    ]);
  });

  it('reads a table with date and time apart and keeps its other columns', () => {
    const text = `## Timeline

| Date | Time (CET) | Who | What | Link |
|:--|--|--|--|--|
| 2024-05-14 | 14:05 | Mira | Pages fire | [log](https://log.example) |
| 2024-05-14 | --:-- | | unclear |
`;
    const { report } = readReport(text);
    expect(report.timelines[0]).toEqual({
      id: expect.any(String),
      columns: [
        { holds: 'date', label: 'Date' },
        { holds: 'clock', label: 'Time (CET)' },
        { holds: 'actor', label: 'Who' },
        { holds: 'text', label: 'What' },
        { holds: 'other', label: 'Link' },
      ],
      entries: [
        {
          id: expect.any(String),
          kind: 'detected',
          kindGuessed: true,
          time: { date: '2024-05-14', clock: '14:05', written: '2024-05-14 | 14:05' },
          text: 'Pages fire',
          actor: 'Mira',
          values: [{ label: 'Link', text: '[log](https://log.example)' }],
        },
        {
          id: expect.any(String),
          kind: 'note',
          kindGuessed: true,
          time: { date: '2024-05-14', written: '2024-05-14 | --:--' },
          text: 'unclear',
        },
      ],
    });
    expect(report.zone).toBe('+01:00');
  });

  it('reads a heading for each event, dates among them, and leaves later headings alone', () => {
    const text = `# 2024-05-14 Outage

## Timeline

All times in CEST

### 13:58

Certificate expires.

### 14:02 - Alert fires

In one region.

### 2024-05-15

### 09:00

All clear.

### Conclusion

Renew earlier.
`;
    const { report, notUnderstood } = readReport(text);
    expect(linesOf(report.timelines[0])).toEqual([
      'passage: All times in CEST',
      'D1 13:58 note: Certificate expires.',
      'D1 14:02 detected: Alert fires\n\nIn one region.',
      'day-heading: ### 2024-05-15',
      '2024-05-15 09:00 resolved: All clear.',
    ]);
    expect(outlineOf(report.sections)).toEqual([
      'Timeline (timeline, timeline)',
      '  Conclusion (prose)',
    ]);
    expect([report.zone, report.dayOne, notUnderstood]).toEqual(['+02:00', '2024-05-14', []]);
  });

  it('takes a clock that runs far back for the next day, and one that runs a little back for a slip', () => {
    const text = '## Timeline\n\n- 23:50 deploy\n- 00:10 errors\n- 00:05 paged\n- 09:00 fixed\n';
    const times = readReport(text).report.timelines[0]?.entries.map(
      (entry) => 'time' in entry && entry.time.day,
    );
    expect(times).toEqual([1, 2, 2, 2]);
  });

  it('keeps several timelines apart, each in its section with the date of its heading', () => {
    const part = (day: string) =>
      `### ${day}\n\nWhat we saw.\n\n**Timeline:**\n\n- 21:45 deploy\n- 21:47 errors\n\nMore words.\n`;
    const { report } = readReport(
      `# Outages of October 2025\n\n## Incidents\n\n${part('October 21, 2025')}\n${part('October 24, 2025')}`,
    );
    expect(outlineOf(report.sections)).toEqual([
      'Incidents (prose)',
      '  October 21, 2025 (prose)',
      '    – (timeline)',
      '    – (prose)',
      '  October 24, 2025 (prose)',
      '    – (timeline)',
      '    – (prose)',
    ]);
    expect(report.timelines.map((timeline) => linesOf(timeline)[0])).toEqual([
      '2025-10-21 21:45 action: deploy',
      '2025-10-24 21:45 action: deploy',
    ]);
  });

  it('takes days and times beside the heading of a timeline for its events', () => {
    const text = '## Timeline\n\n## May 16\n\n09:00\nBack to work\nImpact\n------\n\n';
    const { report } = readReport(text);
    expect(linesOf(report.timelines[0])).toEqual([
      'day-heading: ### May 16',
      'D1 09:00 note: Back to work Impact',
    ]);
    roundTrip(text);
  });

  it('invents no event where there is no timeline', () => {
    const text =
      '# Report\n\n## What happened\n\nAt 14:05 pages fired.\n\n- 10 nodes went down\n- 2 came back\n\n## Action items\n\n- 2024-06-01 cap retries\n';
    expect(readReport(text).report.timelines).toEqual([]);
  });

  it('keeps what it does not understand word for word, in its place', () => {
    const text =
      '## Timeline\n\n- 14:05 paged\n\nThen we  waited <kbd>long</kbd>.[^1]\n\n- 14:20 fixed\n\n[^1]: Very.\n';
    const { report, notUnderstood } = readReport(text);
    expect(linesOf(report.timelines[0])).toEqual([
      'D1 14:05 detected: paged',
      'passage: Then we  waited <kbd>long</kbd>.[^1]',
      'D1 14:20 action: fixed',
      'passage: [^1]: Very.',
    ]);
    expect(notUnderstood).toEqual([
      { line: 5, text: 'Then we  waited <kbd>long</kbd>.[^1]' },
      { line: 9, text: '[^1]: Very.' },
    ]);
  });

  it('asks about an abbreviation of several zones, and takes the answer of the user', () => {
    const text = '## Timeline (times in IST)\n\n- 14:05 paged\n';
    const open = readReport(text);
    expect([open.report.zoneAssumed, open.messages.length]).toEqual([true, 2]);
    expect(open.messages[0]?.message).toContain('Irish');
    const answered = readReport(text, { zone: 'Europe/Dublin', date: '2024-05-14' });
    expect([answered.report.zone, answered.report.dayOne, answered.messages]).toEqual([
      'Europe/Dublin',
      '2024-05-14',
      [],
    ]);
  });

  it('does not take the posted date for the date of the incident', () => {
    const { report, messages } = readReport(
      '# Outage\n\n**Posted**: 15 May 2024\n\n## Timeline\n\n- 14:05 paged\n',
    );
    expect(report.dayOne).toBeUndefined();
    expect(messages).toEqual([
      {
        message:
          'The text does not say the date of its first day, so days are counted. It was posted on 2024-05-15; was that the day?',
      },
    ]);
  });

  it('reads action items with their boxes, and in tables as Postlude prints them', () => {
    const text =
      '## Action items\n\n- [ ] cap retries\n- [x] write runbook\n\n## Follow-up\n\n| Action | Owner | Due |\n|---|---|---|\n| Renew | Mira | 2024-06-01 |\n';
    const { report } = readReport(text);
    const [first, second] = report.sections;
    expect(report.actions).toEqual([
      { id: expect.any(String), section: first?.id, text: 'cap retries', status: 'open' },
      { id: expect.any(String), section: first?.id, text: 'write runbook', status: 'done' },
      {
        id: expect.any(String),
        section: second?.id,
        text: 'Renew',
        owner: 'Mira',
        due: '2024-06-01',
      },
    ]);
  });

  it('keeps the levels of a document that skips some, and a heading of the first level among the others', () => {
    const { report } = readReport('# Title\n\n## A\n\n#### B\n\n# C\n\n## D\n');
    expect(report.sections).toMatchObject([
      { heading: 'A', children: [{ heading: 'B', level: 4 }] },
      { heading: 'C', level: 1, children: [{ heading: 'D' }] },
    ]);
    expect(report.sections[0]).not.toHaveProperty('level');
  });

  it('takes the title from front matter where there is no other, and keeps the front matter', () => {
    const { report } = readReport(
      '---\ntitle: "Hub down"\nweight: 3\n---\n\n## Summary\n\nShort.\n',
    );
    expect([report.title, report.titleInFrontMatter, report.frontMatter]).toEqual([
      'Hub down',
      true,
      'title: "Hub down"\nweight: 3',
    ]);
  });

  it('gives an event the address that its time was a link to', () => {
    const text =
      '## Timeline\n\n- [14:05](https://chat.example/1) paged\n- 14:07 joined ([source](https://chat.example/2))\n';
    expect(readReport(text).report.timelines[0]?.entries).toMatchObject([
      { text: 'paged', source: 'https://chat.example/1' },
      { text: 'joined', source: 'https://chat.example/2' },
    ]);
  });
});
