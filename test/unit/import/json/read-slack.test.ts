import { describe, expect, it } from 'vitest';
import { importJson } from '../../../../src-shared/import/json/import-json.ts';
import { told } from './read-notes.ts';

function read(value: unknown) {
  return importJson(JSON.stringify(value, undefined, 1), { newId: () => 'x' });
}

describe('a channel of Slack', () => {
  it('names whom a message of Slack mentions by the profiles of the others', () => {
    const profile = { user_profile: { real_name: '', display_name: 'pia' } };
    const message = { type: 'message', user: 'U7' };
    const reading = read([
      { ...message, ...profile, ts: '1933052400.000001', text: 'deploying' },
      { ...message, user: 'U8', ts: '1933052401.000001', text: '<@U7> stop, <@U9> too' },
      { ...message, ts: '1933052402.000001', text: 'ok' },
    ]);
    expect(told(reading).map((line) => line.replace(/^\d+ \S+ \S+ /, ''))).toEqual([
      'pia: deploying',
      'U8: @pia stop, @U9 too',
      'pia: ok',
    ]);
  });

  it.each([
    ['[FIRING:1] DiskFull', true],
    [':rotating_light: Triggered: p99 above 2 s', true],
    ['*Resolved #88* p99 above 2 s', true],
    ['Critical: lag', true],
    ['[OK] disk', true],
    ['Deploy of critical-path done', false],
    ['Resolved 4 conflicts in main', false],
    ['ok', false],
  ])('takes a bot’s “%s” into a channel of people where it is an alert', (text, isTaken) => {
    const message = { type: 'message', ts: '1933052400.000001' };
    const reading = read([
      { ...message, subtype: 'bot_message', username: 'mon', text },
      { ...message, user: 'U7', text: 'looking' },
    ]);
    expect(told(reading)).toHaveLength(isTaken ? 2 : 1);
    expect(reading).toMatchObject({ leftOut: isTaken ? [] : [expect.anything()] });
  });
});
