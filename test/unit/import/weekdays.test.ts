import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../src-shared/export/markdown/print-markdown.ts';
import { linesOf, readReport } from './read-report.ts';

const read = (text: string) => readReport(text).report;
const eventsIn = (text: string) => read(text).timelines.flatMap(linesOf);

const forms = {
  'in each row':
    '# Queue full\n\n## Timeline\n\n- Fri 10:00 rollout\n- Fri 22:40 queue grows\n- Saturday 23:00 it is full\n- Mon, 12:15 emptied\n',
  'in headings':
    '# Queue full\n\n## Timeline\n\n### Friday\n\n- 10:00 rollout\n- 22:40 queue grows\n\n### Saturday\n\n- 23:00 it is full\n\n### Monday\n\n- 12:15 emptied\n',
  'in lines above lists':
    '# Queue full\n\n## Timeline\n\n**Friday**\n\n- 10:00 rollout\n- 22:40 queue grows\n\n**Saturday:**\n\n- 23:00 it is full\n\n**Monday**\n\n- 12:15 emptied\n',
  'above headings with clocks':
    '# Queue full\n\n## Timeline\n\n### Freitag\n\n#### 10:00 rollout\n\n#### 22:40 queue grows\n\n### Samstag\n\n#### 23:00 it is full\n\n### Montag\n\n#### 12:15 emptied\n',
  'in a column':
    '# Queue full\n\n## Timeline\n\n| Day | Time | Event |\n| --- | --- | --- |\n| Friday | 10:00 | rollout |\n| | 22:40 | queue grows |\n| Saturday | 23:00 | it is full |\n| Monday | 12:15 | emptied |\n',
};

const told = [
  'D1 10:00 note: rollout',
  'D1 22:40 note: queue grows',
  'D2 23:00 note: it is full',
  'D4 12:15 note: emptied',
];

describe('days that are told by their weekday', () => {
  it.each(Object.entries(forms))('are counted %s, and written back the same', (_form, text) => {
    const report = read(text);
    const events = report.timelines.flatMap(linesOf);
    expect(events.filter((line) => !line.startsWith('day-heading'))).toEqual(told);
    const written = printMarkdown(report, { audience: 'internal' });
    expect(written).not.toContain('postlude:');
    expect(read(written).timelines.flatMap(linesOf)).toEqual(events);
  });

  it('have the dates around the one that is known', () => {
    expect(
      eventsIn(
        '## Timeline 2024-05-13\n\n- Sun 23:50 deploy\n- Mon 00:10 slow\n- Wed 09:00 done\n',
      ),
    ).toEqual([
      '2024-05-12 23:50 action: deploy',
      '2024-05-13 00:10 note: slow',
      '2024-05-15 09:00 note: done',
    ]);
    const { dayOne } = read(
      '# Slow, 2024-05-13\n\n## Timeline\n\n- Sun 23:50 slow\n- Mon 09:00 done\n',
    );
    expect(dayOne).toBe('2024-05-12');
  });

  it('go on from one part of the timeline to the next', () => {
    expect(
      eventsIn('## Timeline\n\n### Start\n\n- Mon 10:00 slow\n\n### End\n\n- Tue 09:00 done\n'),
    ).toEqual(['D1 10:00 note: slow', 'D2 09:00 note: done']);
  });

  it('may be told out of order, and say on which day a range ends', () => {
    expect(eventsIn('## Timeline\n\n- Tue 09:00 b\n- Mon 22:00 a\n- Tue 10:00 c\n')).toEqual([
      'D1 09:00 note: b',
      'D1 22:00 note: a',
      'D1 10:00 note: c',
    ]);
    const [timeline] = read(
      '## Timeline\n\n- Mon 10:00 - Wed 12:00 slow\n- Wed 13:00 done\n',
    ).timelines;
    expect(timeline?.entries[0]).toMatchObject({
      time: { day: 1, clock: '10:00' },
      end: { day: 3, clock: '12:00' },
    });
  });

  it('make no events of a plan for the week, or of prose under weekdays', () => {
    expect(
      eventsIn('## Timeline\n\n### Monday\n\nIt was slow.\n\n### Tuesday\n\nIt was fast.\n'),
    ).toEqual([]);
    expect(
      eventsIn('## On call\n\n| Day | Who |\n|---|---|\n| Monday | Ana |\n| Tuesday | Bo |\n'),
    ).toEqual([]);
    expect(eventsIn('## Plan\n\nMonday\n\n- 9:00 standup\n- write the fix\n')).toEqual([]);
  });
});
