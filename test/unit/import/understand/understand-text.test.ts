import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src-shared/import/understand/answers.ts';
import { understandText } from '../../../../src-shared/import/understand/understand-text.ts';
import { countingIds } from '../../counting-ids.ts';

function understand(
  lines: readonly string[],
  answers: Answers = {},
  assumedZone = 'Europe/Berlin',
) {
  const options = { newId: countingIds(), assumedZone };
  const understanding = understandText(lines.join('\n'), options, answers);
  if ('refused' in understanding) throw new Error(understanding.refused);
  return understanding;
}

const chat = ['Mira  [2:05 PM]', 'ack, looking', '', 'Jon  [2:26 PM]', 'rolled back'];
const report = ['# Outage of 3 May 2024', '', 'All times in CET.', '', '## Timeline', ''];

describe('understandText', () => {
  it('says where the zone and the date of each event come from', () => {
    const { events, zone } = understand([
      ...report,
      '- 14:05 paged',
      '- 2024-05-04 09:00 UTC review',
    ]);
    expect(zone).toEqual({ value: expect.any(String), from: 'said in the text, line 3' });
    expect(events.map(({ key, date, zone: own }) => [key, date, own?.from])).toEqual([
      ['7', { value: '2024-05-03', from: 'said in the title, line 1' }, 'said in the text, line 3'],
      ['8', { value: '2024-05-04', from: 'said with its time' }, 'said with its time'],
    ]);
  });

  it('asks for the date of a chat, and assumes the zone of the user', () => {
    const { questions, zone, events } = understand(chat);
    expect(questions.map(({ id }) => id)).toEqual(['date']);
    expect(zone).toEqual({ value: 'Europe/Berlin', from: 'assumed, for nobody says it' });
    expect(events.map(({ date }) => date)).toEqual([undefined, undefined]);
    const answered = understand(chat, { date: '2024-05-14', zone: 'UTC' });
    expect(answered.questions).toEqual([]);
    expect(answered.events[0]?.date).toEqual({ value: '2024-05-14', from: 'as you said' });
    expect(answered.zone).toEqual({ value: 'UTC', from: 'as you said' });
  });

  it('asks which way round a date is, once, and takes the answer for all', () => {
    const lines = ['## Timeline', '', '- 03/05/2024 09:10 paged', '- 04/05/2024 10:00 fixed'];
    const { questions } = understand(lines);
    expect(questions).toEqual([
      {
        id: 'order',
        line: 3,
        words: '“03/05/2024 09:10” could be 3 May 2024 or 5 March 2024.',
        choices: [
          { label: '3 May 2024', answers: { order: 'day-first' } },
          { label: '5 March 2024', answers: { order: 'month-first' } },
        ],
      },
    ]);
    const { events, questions: open } = understand(lines, { order: 'month-first' });
    expect(open).toEqual([]);
    expect(events.map(({ date }) => date?.value)).toEqual(['2024-03-05', '2024-04-05']);
  });

  it('asks which zone an abbreviation is, once, and takes the answer for all that use it', () => {
    const lines = [
      '## Timeline',
      '',
      '- 2024-05-14 09:10 IST paged',
      '- 2024-05-14 10:00 IST fixed',
    ];
    const [question, ...others] = understand(lines).questions;
    expect(others).toEqual([]);
    const irish = question?.choices.find(({ label }) => label.includes('Irish'))?.answers ?? {};
    const { events, questions } = understand(lines, irish);
    expect(questions).toEqual([]);
    expect(new Set(events.map(({ event }) => event.time.zone)).size).toBeLessThan(2);
    expect(JSON.stringify(irish)).toContain(
      events[0]?.event.time.zone ?? understand(lines, irish).zone.value,
    );
  });

  it('shifts all times by the skew of a clock, and takes corrected kinds', () => {
    const answers: Answers = { date: '2024-05-14', skew: -90, kinds: { 1: 'hypothesis' } };
    const { events } = understand(chat, answers);
    expect(events.map(({ event }) => [event.time.clock, event.kind, event.kindGuessed])).toEqual([
      ['14:03:30', 'hypothesis', undefined],
      ['14:24:30', 'mitigated', true],
    ]);
  });

  it('keeps fields and action items of a document with their headings', () => {
    const { rest, actions } = understand([
      ...report,
      '- 14:05 paged',
      ...['', '## Lessons', '', 'Look earlier.', '', '## Action items', '', '- Add an alert'],
    ]);
    expect(rest).toEqual(['All times in CET.', '**Lessons**\n\nLook earlier.']);
    expect(actions.map(({ text }) => text)).toEqual(['Add an alert']);
  });

  it('tells the timelines of a document apart', () => {
    const { timelines, events } = understand([
      '## Queue timeline',
      ...['', '- 14:05 paged', '', '## Search timeline', '', '- 15:10 index empty'],
    ]);
    expect(timelines.map(({ index, heading }) => [index, heading])).toEqual([
      [0, 'Queue timeline'],
      [1, 'Search timeline'],
    ]);
    expect(events.map(({ timeline }) => timeline)).toEqual([0, 1]);
  });

  it('reads as a table what is said to be one, by the columns that are said', () => {
    const lines = ['alpha;beta', '14:05;paged', '14:10;fixed'];
    const { source, table, events } = understand(lines, { table: { roles: ['time', 'text'] } });
    expect([source.kind, table?.header, table?.columns[1]?.example]).toEqual([
      'table',
      true,
      'paged',
    ]);
    expect(events.map(({ event }) => event.text)).toEqual(['paged', 'fixed']);
  });

  it('leaves out of a chat what nobody wrote, counts it, and keeps it where it is asked to', () => {
    const lines = ['Mira  [2:05 PM]', 'ack, looking', '', 'Jon  [2:06 PM]', 'joined #ops', ''];
    const all = [...lines, 'deploys APP  [2:07 PM]', 'build 7 is out', '', ...chat.slice(3)];
    const read = (answers: Answers) => {
      const { events, omitted, rest, messages } = understand(all, answers);
      const said = messages.some(({ message }) => message.includes('came or went'));
      return { texts: events.map(({ event }) => event.text), omitted, rest, said };
    };
    const omitted = { joins: 1, programs: 1 };
    const people = ['ack, looking', 'rolled back'];
    expect(read({ automatic: 'left-out' })).toEqual({
      ...{ texts: people, omitted, rest: [], said: false },
    });
    const [first, last] = people;
    const texts = [first, 'joined #ops', 'build 7 is out', last];
    expect(read({ automatic: 'kept' })).toEqual({ texts, omitted, rest: [], said: false });
    const usual = [first, 'build 7 is out', last];
    expect(read({})).toEqual({ texts: usual, omitted, rest: [], said: true });
  });

  it('keeps what is no timeline, and tells the lines it did not understand', () => {
    const { rest, notUnderstood } = understand([...report, '- 14:05 paged', '', 'What a day.']);
    expect(rest).toEqual(['What a day.', 'All times in CET.']);
    expect(notUnderstood).toEqual([{ line: 9, text: 'What a day.' }]);
  });
});
