import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../src-shared/export/markdown/print-markdown.ts';
import { linesOf, readReport } from './read-report.ts';
import { readTimeline } from './read-timeline.ts';

const read = (text: string) => readReport(text).report;
const eventsIn = (text: string) => read(text).timelines.flatMap(linesOf);

function isStable(text: string): boolean {
  const written = printMarkdown(read(text), { audience: 'internal' });
  return printMarkdown(read(written), { audience: 'internal' }) === written;
}

describe('events under a heading that says nothing of them', () => {
  it('are paragraphs, if enough of them begin with clocks', () => {
    const text =
      '# Silo overheats\n\n## Our longest evening\n\nIt was hot.\n\n9:40 PM: fans stop.\n\n10:05 PM: 61 °C in row 4.\n\n**10:20 PM** - Ines opens the doors.\n\n11:15 PM: fans run again.\n';
    expect(eventsIn(text)).toEqual([
      'D1 21:40 note: fans stop.',
      'D1 22:05 note: 61 °C in row 4.',
      'D1 22:20 action: Ines opens the doors.',
      'D1 23:15 action: fans run again.',
    ]);
    expect(isStable(text)).toBe(true);
    const prose =
      '## Impact\n\nIt was hot.\n\n9:40 PM: fans stop.\n\nNobody saw.\n\n10:05 PM: 61 °C.\n';
    expect(eventsIn(prose)).toEqual([]);
  });

  it('may have their clock alone in a paragraph above what happened', () => {
    const text =
      '## The morning\n\n**06:10**\n\nThe valve stuck.\n\n**06:25**\n\nPressure rose.\n\nNobody was in.\n\n**06:50**\n\nIvo came in.\n\n**07:05**\n\nHe freed it.\n';
    expect(eventsIn(text)).toEqual([
      'D1 06:10 note: The valve stuck.',
      'D1 06:25 note: Pressure rose.\n\nNobody was in.',
      'D1 06:50 note: Ivo came in.',
      'D1 07:05 note: He freed it.',
    ]);
    expect(isStable(text)).toBe(true);
    expect(
      eventsIn('## Timeline\n\n06:10\n\nThe valve stuck.\n\n06:25\n\nPressure rose.\n'),
    ).toEqual(['D1 06:10 note: The valve stuck.', 'D1 06:25 note: Pressure rose.']);
    expect(eventsIn('## Tip-off\n\n19:00\n\nDoors open at six.\n')).toEqual([]);
  });

  it('may be rows that are numbered', () => {
    expect(
      eventsIn(
        '## In detail\n\n| # | UTC | Lima | Notes |\n|--|--|--|--|\n| 1 | 21:02 | 16:02 | belt stops |\n| 2 | 21:05 | 16:05 | alarm rings |\n| 3 | 21:40 | 16:40 | belt runs |\n',
      ),
    ).toEqual([
      'D1 21:02 note: belt stops',
      'D1 21:05 detected: alarm rings',
      'D1 21:40 note: belt runs',
    ]);
  });

  it('are none where times say by when something has to be done', () => {
    const plan =
      '## Before we ship\n\n1. run the copy between 01:00 and 03:00 UTC\n2. watch the queue for 24:00 hours\n3. close the ticket by Friday 17:00\n';
    expect(eventsIn(plan)).toEqual([]);
  });
});

describe('a timeline', () => {
  it('may have one event only below a heading for its phase', () => {
    expect(
      eventsIn(
        '## Timeline\n\n### Start\n\n#### 2023-03-01 18:00 — slow\n\n#### 2023-03-01 18:10 — down\n\n### Recovery\n\n#### 2023-03-01 19:30 — back\n',
      ),
    ).toEqual([
      '2023-03-01 18:00 note: slow',
      '2023-03-01 18:10 note: down',
      '2023-03-01 19:30 note: back',
    ]);
  });

  it('names nobody by a dash', () => {
    const [timeline] = read(
      '## Timeline\n\n| Time | Who | What |\n|---|---|---|\n| 10:00 | – | load triples |\n| 10:05 | Oona | looks |\n',
    ).timelines;
    expect(timeline?.entries.map((entry) => 'actor' in entry && entry.actor)).toEqual([
      false,
      'Oona',
    ]);
  });

  it('ends in notes where another part begins, and has the title above for its own', () => {
    const { title, events } = readTimeline([
      'Ferry ticketing down, 2 June 2025',
      '',
      '19:30 gates close',
      '20:10 tills run again',
      '',
      'Root cause',
      'A certificate.',
    ]) as { title: string; events: unknown };
    expect(title).toBe('Ferry ticketing down, 2 June 2025');
    expect(events).toEqual([
      ['D1 19:30', '', 'gates close'],
      ['D1 20:10', '', 'tills run again'],
      'passage: Root cause\nA certificate.',
    ]);
  });
});

describe('the zone of a timeline', () => {
  it.each([
    ['## Timeline (4 July, all Pacific)\n\n- 14:05 slow\n', 'America/Los_Angeles'],
    ['## Timeline (all Madrid time)\n\n- 14:05 slow\n', 'Europe/Madrid'],
    ['## Timeline\n\nAll times are London time.\n\n- 14:05 slow\n', 'Europe/London'],
    ['## Timeline\n\nAll times in New York time.\n\n- 14:05 slow\n', 'America/New_York'],
    ['## Déroulé (4 juillet, heure de Paris)\n\n- 14:05 lent\n', 'Europe/Paris'],
    ['## Linha do tempo\n\nHorário de Brasília.\n\n- 14:05 lento\n', 'America/Sao_Paulo'],
    ['## 时间线\n\n时间均为北京时间。\n\n- 14:05 变慢\n', 'Asia/Shanghai'],
    ['## Timeline\n\n| PDT | Event |\n|---|---|\n| 14:05 | slow |\n| 14:15 | fast |\n', '-07:00'],
  ])('may be said so: %j', (text, zone) => {
    expect(read(text)).toMatchObject({ zone });
  });

  it('is not that of a sample of code, nor of a city where people sat', () => {
    const sample =
      '## Cause\n\n```yaml\n# all times in CET\ntimezone: Europe/Oslo\n```\n\n## Timeline\n\n- 14:05 slow\n';
    expect(read(sample)).toMatchObject({ zone: 'UTC', zoneAssumed: true });
    const office =
      '## Cause\n\nThe London office was closed at the time.\n\n## Timeline\n\n- 14:05 slow\n';
    expect(read(office)).toMatchObject({ zone: 'UTC', zoneAssumed: true });
  });

  it('is asked for where every time says an abbreviation of several', () => {
    const { messages } = readReport('## Timeline\n\n- 14:05 IST slow\n- 14:15 IST fast\n');
    expect(messages.map(({ message }) => message)).toContain(
      '“14:05 IST” may mean India Standard Time or Irish Standard Time or Israel Standard Time.',
    );
    expect(read('## Timeline\n\n- 14:05 IST slow\n- 14:15 IST fast\n')).toMatchObject({
      zone: '+05:30',
    });
  });
});
