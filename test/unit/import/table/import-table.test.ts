import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../../src-shared/import/import-result.ts';
import { importTable } from '../../../../src-shared/import/table/import-table.ts';
import { told } from '../json/read-notes.ts';

function read(lines: readonly string[], options: Partial<ImportOptions> = {}) {
  return importTable(lines.join('\n'), { newId: () => 'x', ...options });
}

function rolesOf(lines: readonly string[]) {
  const reading = read(lines);
  return 'refused' in reading ? reading.refused : reading.table?.columns.map(({ role }) => role);
}

describe('tables', () => {
  it('reads semicolons, a byte order mark and line breaks in quotes, and knows the line of each row', () => {
    const reading = read(
      [
        '\uFEFFZeit;Was passiert ist;Wer',
        '2031-04-05 01:00;"Alarm;',
        'laut";Ada',
        '2031-04-05 01:10;Ende;Bo',
      ],
      { table: { roles: ['time', 'text', 'actor'] } },
    );
    expect(told(reading)).toEqual([
      '2 2031-04-05T01:00:00.000Z detected Ada: Alarm;\nlaut',
      '4 2031-04-05T01:10:00.000Z note Bo: Ende',
    ]);
  });

  it('takes date and clock from two columns, and the zone and the end from others', () => {
    const reading = read([
      'Region\tDate\tStart time\tUntil\tTime zone\tDescription',
      'north\t2031-04-05\t13:00\t13:20\tCEST\tLinks down',
      'south\t2031-04-05\t14:00\t\tCEST\tLinks up',
    ]);
    expect(reading).toMatchObject({
      source: 'TSV',
      draft: {
        form: 'table',
        columns: [
          { holds: 'other', label: 'Region' },
          { holds: 'date', label: 'Date' },
          { holds: 'clock', label: 'Start time' },
          { holds: 'text', label: 'Description' },
        ],
        entries: [
          {
            written: '2031-04-05 | 13:00 CEST - 13:20',
            text: 'Links down',
            values: [{ label: 'Region', text: 'north' }],
          },
          { written: '2031-04-05 | 14:00 CEST', text: 'Links up' },
        ],
      },
    });
    expect(told(reading).map((line) => line.slice(2, 26))).toEqual([
      '2031-04-05T11:00:00.000Z',
      '2031-04-05T12:00:00.000Z',
    ]);
  });

  it('does without a heading', () => {
    expect(told(read(['10:00,Ada,Paged the whole team', '10:05,Bo,Found a full disk']))).toEqual([
      '1 1970-01-01T10:00:00.000Z escalated Paged the whole team',
      '2 1970-01-01T10:05:00.000Z note Found a full disk',
    ]);
  });

  it('finds columns by what they hold where their names say nothing', () => {
    expect(
      rolesOf([
        'a,b,c,d',
        '7,https://x.example/1,2031-04-05T01:00:00Z,Something broke in the cellar',
        '8,https://x.example/2,2031-04-05T01:02:00Z,Somebody went down there',
      ]),
    ).toEqual(['other', 'source', 'time', 'text']);
  });

  it('prefers the time of the event among several', () => {
    expect(
      rolesOf([
        'id,occurred_at,ended_at,type,author,message',
        '1,2031-04-05 01:00,2031-04-05 01:30,alert,ada,Queue long',
      ]),
    ).toEqual(['other', 'time', 'end', 'kind', 'actor', 'text']);
  });

  it('counts seconds since 1970 only in a column that is named for times', () => {
    expect(told(read(['timestamp,text', '1933052400,Cold start']))).toEqual([
      '2 2031-04-04T07:00:00.000Z note Cold start',
    ]);
    expect(read(['number,text', '1933052400,Cold start'])).toEqual({
      refused: 'No column of this table holds times, so its rows cannot be put in order.',
      table: {
        columns: [
          { role: 'other', label: 'number', example: '1933052400' },
          { role: 'text', label: 'text', example: 'Cold start' },
        ],
        header: true,
      },
    });
    const table = { roles: ['time', 'text'] } as const;
    expect(told(read(['number,text', '1933052400,Cold start'], { table }))).toEqual([
      '2 2031-04-04T07:00:00.000Z note Cold start',
    ]);
  });

  it('keeps surplus cells, and rows without a time', () => {
    const reading = read(['time,text', '10:00,one,two,three', ',later']);
    expect(told(reading)).toEqual(['2 1970-01-01T10:00:00.000Z note one', '3 - note later']);
    expect(reading).toMatchObject({
      draft: {
        entries: [
          {
            values: [
              { label: 'Column 3', text: 'two' },
              { label: 'Column 4', text: 'three' },
            ],
          },
          {},
        ],
      },
    });
  });

  it('finds the delimiter of two columns before an empty line at the end', () => {
    expect(told(read(['Zeit;Was', '10:00;Alarm, laut', '']))).toEqual([
      '2 1970-01-01T10:00:00.000Z detected Alarm, laut',
    ]);
  });

  it('refuses a table without rows', () => {
    expect(read(['time,text'])).toEqual({ refused: 'This table has no rows.' });
    expect(read([''])).toEqual({ refused: 'This table has no rows.' });
  });

  it('never throws on any text', () => {
    const cell = fc.oneof(
      fc.constantFrom('10:00', '2031-04-05', 'time', 'text', '"', 'a\nb', '"x;y"', '=1', 'UTC'),
      fc.string({ maxLength: 12 }),
    );
    const table = fc
      .tuple(fc.constantFrom(',', ';', '\t', '|'), fc.array(fc.array(cell, { maxLength: 6 })))
      .map(([delimiter, rows]) => rows.map((row) => row.join(delimiter)).join('\n'));
    fc.assert(
      fc.property(fc.oneof(table, fc.string()), (text) => {
        told(importTable(text, { newId: () => 'x' }));
      }),
      { numRuns: 1500 },
    );
  });

  it('reads much in linear time', () => {
    const timeFor = (count: number) => {
      const row = '2031-04-05 01:00:00;Ada;Something "very" long happened here, and went on';
      const text = `time;who;what\n${`${row}\n`.repeat(count)}`;
      const start = performance.now();
      importTable(text, { newId: () => 'x' });
      return performance.now() - start;
    };
    timeFor(1000);
    expect(timeFor(10_000)).toBeLessThan(20 * Math.max(5, timeFor(1000)));
  });
});
