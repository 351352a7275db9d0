import { describe, expect, it } from 'vitest';
import { importSlackExport } from '../../../../src-shared/import/json/import-slack-export.ts';
import { told } from './read-notes.ts';

const options = { newId: () => 'x' };
const users = JSON.stringify([
  { id: 'U1', name: 'ines', profile: { display_name: 'Ines' } },
  { id: 'U2', name: 'tomas', real_name: 'Tomas K' },
]);
const channels = JSON.stringify([{ id: 'C1', name: 'ops' }]);

function day(ts: string, user: string, text: string): string {
  return JSON.stringify([{ type: 'message', user, ts, text }]);
}

describe('a Slack export', () => {
  it('puts the days of a channel together with names for ids', () => {
    const files = new Map([
      ['export/users.json', users],
      ['export/channels.json', channels],
      ['export/ops/2031-04-05.json', day('1933142400.1', 'U2', 'see <#C1> <@U1> <!here>')],
      ['export/ops/2031-04-04.json', day('1933052400.1', 'U1', 'all red')],
    ]);
    const reading = importSlackExport({ files }, options);
    expect(told(reading)).toEqual([
      '1 2031-04-04T07:00:00.000Z note Ines: all red',
      '1 2031-04-05T08:00:00.000Z note Tomas K: see #ops @Ines @here',
    ]);
    expect(reading).toMatchObject({ title: '#ops', messages: [] });
  });

  it('names the channel of each message where there are several', () => {
    const files = new Map([
      ['ops/2031-04-04.json', day('1933052400.1', 'U1', 'one')],
      ['web/2031-04-04.json', day('1933052300.1', 'U1', 'two')],
      ['web/2031-04-05.json', '{'],
    ]);
    expect(importSlackExport({ files }, options)).toMatchObject({
      draft: {
        entries: [
          { text: 'two', values: [{ label: 'Channel', text: '#web' }] },
          { text: 'one', values: [{ label: 'Channel', text: '#ops' }] },
        ],
      },
      messages: [{ message: 'web/2031-04-05.json is not JSON and was left out.' }],
    });
  });

  it('says what it looked for where there are no messages', () => {
    expect(importSlackExport({ files: new Map([['users.json', users]]) }, options)).toEqual({
      refused:
        'No messages were found: a Slack export has a folder for each channel with files named by date.',
    });
  });
});
