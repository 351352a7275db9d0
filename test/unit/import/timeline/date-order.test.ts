import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../../src-shared/import/import-result.ts';
import { importText } from '../../../../src-shared/import/import-text.ts';
import { type EventTime, isEvent } from '../../../../src-shared/report/report.ts';

function read(text: string, options: Partial<ImportOptions & { name: string }> = {}) {
  let next = 0;
  const result = importText(text, { newId: () => `e${next++}`, ...options });
  if ('refused' in result) throw new Error(result.refused);
  const { report, facts, messages } = result;
  return {
    days: report.timelines.flatMap(({ entries }) =>
      entries
        .filter(isEvent)
        .map(({ time, end }) => (end ? `${day(time)}-${day(end)}` : day(time))),
    ),
    dayOne: report.dayOne,
    asksDate: facts.asksDate,
    asked: messages.filter(({ message }) => message.includes('may mean')),
  };
}

function day({ date, day: count }: EventTime): string {
  return date ?? (count === undefined ? '?' : `D${count}`);
}

const csv = (...rows: readonly string[]) => ['start,end,notes', ...rows].join('\n');
const sheet = csv(
  '07/09/2031 08:00,07/09/2031 08:40,Gate stuck',
  '08/09/2031 23:50,09/09/2031 00:15,Gate oiled',
  '10/09/2031 09:00,,Gate free',
);
const name = 'gate.csv';

describe('dates in numbers that may be read both ways', () => {
  it('stay different days, closest together, and are asked about once', () => {
    expect(read(sheet, { name })).toEqual({
      days: ['D1-D1', 'D2-D3', 'D4'],
      dayOne: undefined,
      asksDate: false,
      asked: [
        {
          line: 2,
          message:
            '“07/09/2031 08:00 - 07/09/2031 08:40” may mean 2031-09-07 or 2031-07-09. So for 2 more lines; give the date of the first day to decide them all.',
        },
      ],
    });
    const american = csv('09/07/2031 08:00,,Gate stuck', '09/10/2031 08:00,,Gate free');
    expect(read(american, { name }).days).toEqual(['D1', 'D4']);
    const newestFirst = csv('10/09/2031 08:00,,Gate free', '07/09/2031 08:00,,Gate stuck');
    expect(read(newestFirst, { name }).days).toEqual(['D4', 'D1']);
  });

  it('are all read as the date of the user is the first of them', () => {
    const days = (date: string) => read(sheet, { name, date });
    expect(days('2031-09-07')).toMatchObject({
      days: ['2031-09-07-2031-09-07', '2031-09-08-2031-09-09', '2031-09-10'],
      asked: [],
    });
    expect(days('2031-07-09').days[2]).toBe('2031-10-09');
    expect(days('2031-12-01')).toMatchObject({
      days: ['D1-D1', 'D2-D3', 'D4'],
      dayOne: '2031-12-01',
      asked: [{ line: 2 }],
    });
  });

  it('follow one that leaves no doubt rather than the date of the user', () => {
    const told = csv('07/09/2031 08:00,13/09/2031 08:40,Gate stuck', '08/09/2031 09:00,,Free');
    expect(read(told, { name, date: '2031-07-09' })).toMatchObject({
      days: ['2031-09-07-2031-09-13', '2031-09-08'],
      asked: [],
    });
  });

  it('stay different days without a year, and over the turn of the year', () => {
    const list = (...days: readonly string[]) =>
      ['## Timeline', '', ...days.map((each) => `- ${each} Gate stuck`)].join('\n');
    expect(read(list('11/09 08:00', '09/09 09:00', '09:30')).days).toEqual(['D3', 'D1', 'D1']);
    expect(read(list('11/12 08:00', '02/01 09:00')).days).toEqual(['D1', 'D23']);
  });

  it('date what stands below them, and headings ask as well', () => {
    const text = [
      ...['# Gate', '', '## Timeline', ''],
      ...['### 07/09/2031', '', '- 08:00 Gate stuck', '- 08:20 Ann looks', ''],
      ...['### 08/09/2031', '', '- 09:00 Gate free', '- 09:10 Ann leaves'],
    ];
    expect(read(text.join('\n'))).toMatchObject({
      days: ['D1', 'D1', 'D2', 'D2'],
      asksDate: false,
      asked: [{ line: 5 }],
    });
  });

  it('leave the day of clocks before them to the words of the document', () => {
    const text = [
      ...['# Gate', '', 'It stuck on 7 September 2031.', '', '## Timeline', ''],
      ...['- 08:00 Gate stuck', '- 08:20 Ann looks', '- 08/09/2031 09:00 Gate free'],
    ];
    expect(read(text.join('\n')).dayOne).toBe('2031-09-07');
    expect(read(text.toSpliced(6, 2).join('\n')).dayOne).toBeUndefined();
  });

  it('leave dates that are known as they are', () => {
    const iso = csv('2031-09-07 08:00,,Gate stuck', '2031-09-08 08:00,,Gate free');
    expect(read(iso, { name, date: '2031-01-01' })).toMatchObject({
      days: ['2031-09-07', '2031-09-08'],
      asked: [],
    });
  });
});
