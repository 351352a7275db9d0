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

  it('takes columns named for the person on duty as the actor, and times with a person as no time', () => {
    expect(
      rolesOf(['Datum;Uhrzeit;Meldung;Bearbeiter', '05.04.2031;08:10;Tor klemmt;Aydın']),
    ).toEqual(['date', 'clock', 'text', 'actor']);
    expect(rolesOf(['when,engineer,notes', '2031-04-05 08:10,lou,Gate stuck'])).toContain('actor');
    expect(rolesOf(['logged by,at,notes', 'lou,2031-04-05 08:10,Gate stuck'])).toEqual([
      'actor',
      'time',
      'text',
    ]);
    expect(rolesOf(['at,engineering,notes', '2031-04-05 08:10,unit 4,Gate stuck'])).toEqual([
      'time',
      'other',
      'text',
    ]);
  });

  it('keeps every other column with its event, and leaves out those that hold nothing', () => {
    const reading = read([
      'time,notes,ticket,room,closed by',
      '2031-04-05 08:10,Gate stuck,GT-4,,lou',
      '2031-04-05 08:20,Gate oiled,,,',
    ]);
    expect(reading).toMatchObject({
      draft: {
        columns: [
          { holds: 'time', label: 'time' },
          { holds: 'text', label: 'notes' },
          { holds: 'other', label: 'ticket' },
          { holds: 'other', label: 'closed by' },
        ],
        entries: [
          {
            values: [
              { label: 'ticket', text: 'GT-4' },
              { label: 'closed by', text: 'lou' },
            ],
          },
          { text: 'Gate oiled' },
        ],
      },
    });
    const roles = ['time', 'text', 'skip', 'other', 'other'] as const;
    const ignored = read(
      ['time,notes,ticket,room,closed by', '2031-04-05 08:10,Gate stuck,GT-4,,'],
      {
        table: { roles },
      },
    );
    expect(JSON.stringify('draft' in ignored && ignored.draft)).not.toContain('GT-4');
  });

  it('keeps an end that is no time, a zone without a time and words beside a mark', () => {
    const reading = read(
      [
        'start,end,zone,internal,text',
        '2031-04-05 08:10,2031-04-05 08:20,CEST,x,Gate stuck',
        '2031-04-05 09:10,still open,CEST,no,Gate stuck again',
        ',2031-04-05 10:00,UTC,only for us,Gate replaced',
      ],
      { table: { roles: ['time', 'end', 'zone', 'internal', 'text'] } },
    );
    expect(reading).toMatchObject({
      draft: {
        columns: [
          { holds: 'time', label: 'start' },
          { holds: 'other', label: 'end' },
          { holds: 'other', label: 'zone' },
          { holds: 'other', label: 'internal' },
          { holds: 'text', label: 'text' },
        ],
        entries: [
          { internal: true },
          { values: [{ label: 'end', text: 'still open' }] },
          {
            values: [
              { label: 'end', text: '2031-04-05 10:00' },
              { label: 'zone', text: 'UTC' },
              { label: 'internal', text: 'only for us' },
            ],
          },
        ],
      },
    });
    expect(rolesOf(['time,text,private', '2031-04-05 08:10,Gate stuck,the guard slept'])).toEqual([
      'time',
      'text',
      'other',
    ]);
  });

  it('sets what tells the story before many further columns, and keeps the order of few', () => {
    const labels = (names: string, row: string) => {
      const reading = read([names, row]);
      return 'draft' in reading ? reading.draft.columns?.map(({ label }) => label) : undefined;
    };
    expect(
      labels(
        'id,site,text,who,lane,floor,at,gate',
        '7,north,Gate stuck,Lou,3,2,2031-04-05 08:10,B',
      ),
    ).toEqual(['at', 'text', 'who', 'id', 'site', 'lane', 'floor', 'gate']);
    expect(labels('id,text,who,at,gate', '7,Gate stuck,Lou,2031-04-05 08:10,B')).toEqual([
      'id',
      'text',
      'who',
      'at',
      'gate',
    ]);
  });

  it('finds the names of the columns below rows of a title, which stay as title and notes', () => {
    const reading = read([
      'Gate 4,,,',
      'Written by,Night shift,,',
      ',,,',
      'Day,Time,Remark,By',
      '5/4/2031,10:55 PM,Gate stuck,Lou',
      '5/14/2031,11:20 PM,Gate oiled,Kim',
    ]);
    expect(reading).toMatchObject({
      title: 'Gate 4',
      leftOut: ['Written by: Night shift'],
      messages: [{ line: 2 }],
      table: { header: true },
    });
    expect(told(reading).map((line) => line.replace(/^(\d+) \S+/, '$1'))).toEqual([
      '5 note Lou: Gate stuck',
      '6 note Kim: Gate oiled',
    ]);
  });

  it('takes no row among the events for names of columns', () => {
    const rows = [
      'time,who,what',
      '2031-04-05 08:10,Lou,Gate stuck',
      'time,who,what',
      '2031-04-05 08:20,Kim,Gate oiled',
    ];
    expect(told(read(rows))).toHaveLength(3);
    const narrow = ['08:10,Gate stuck,,', '08:15,Lou,came,', 'date,time,text,by', '08:20,a,b,c'];
    expect(read(narrow)).toMatchObject({ leftOut: [], table: { header: false } });
    const titled = [
      'Gate 4,,',
      'time,who,what',
      '08:10,Lou,stuck',
      '08:20,Kim,free',
      '08:30,Kim,ok',
    ];
    expect(told(read(titled, { table: { header: true } }))).toHaveLength(3);
    expect(told(read(titled, { table: { header: false } }))).toHaveLength(5);
  });

  it('reads dates of trackers, whose month is a short name between strokes', () => {
    expect(
      told(read(['Key,Summary,Created', 'GT-1,Gate stuck,05/Apr/31 8:10 AM', 'GT-2,Gate oiled,'])),
    ).toEqual(['2 2031-04-05T08:10:00.000Z note Gate stuck', '3 - note Gate oiled']);
  });

  it('counts since 1970 in columns named for that, however exact', () => {
    const at = '2031-04-04T07:00:00.000Z';
    for (const cells of ['epoch_ms;1933052400000', 'epoch;1933052400', 'unix_time;1933052400']) {
      const [name, count] = cells.split(';');
      expect(told(read([`no,${name},text`, `4,${count},Cold start`]))).toEqual([
        `2 ${at} note Cold start`,
      ]);
    }
    expect(rolesOf(['unix_host,text', '1933052400,Cold start'])).toMatch(/^No column/);
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
