import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importJson } from '../../../../src-shared/import/json/import-json.ts';
import { told } from './read-notes.ts';

const options = { newId: () => 'x' };

function read(value: unknown, more: { readonly zone?: string } = {}) {
  return importJson(JSON.stringify(value, undefined, 1), { ...options, ...more });
}

describe('JSON of tools', () => {
  it('reads an alert of Alertmanager where it fired and where it was resolved', () => {
    const reading = read({
      status: 'resolved',
      externalURL: 'http://alerts.example',
      alerts: [
        {
          status: 'resolved',
          labels: { alertname: 'QueueTooLong', queue: 'mail' },
          annotations: { summary: 'Mail piles up', runbook: 'see <wiki>' },
          startsAt: '2031-04-05T06:07:08.123456789Z',
          endsAt: '2031-04-05T06:30:00Z',
          generatorURL: 'http://graph.example/a',
        },
        {
          labels: { alertname: 'DiskFull' },
          annotations: {},
          startsAt: '2031-04-05T06:10:00Z',
          endsAt: '0001-01-01T00:00:00Z',
        },
      ],
    });
    expect(told(reading)).toEqual([
      '5 2031-04-05T06:07:08.123Z detected Alert fired: QueueTooLong: Mail piles up\n\nrunbook: see \\<wiki>',
      '19 2031-04-05T06:10:00.000Z note Alert fired: DiskFull',
      '5 2031-04-05T06:30:00.000Z resolved Alert resolved: QueueTooLong',
    ]);
  });

  it('refuses alerts without a time in one sentence', () => {
    expect(read([{ labels: { alertname: 'A' }, annotations: {} }])).toEqual({
      refused: 'These are Alertmanager alerts, but none says when it fired (startsAt).',
    });
  });

  it('takes the end that the API foretells for no resolution', () => {
    const alert = {
      labels: { alertname: 'Slow' },
      annotations: {},
      startsAt: '2031-04-05T06:00:00+02:00',
      endsAt: '2031-04-05T06:05:00+02:00',
      updatedAt: '2031-04-05T06:00:00+02:00',
      status: { state: 'active' },
    };
    expect(told(read([alert]))).toEqual(['2 2031-04-05T04:00:00.000Z detected Alert fired: Slow']);
  });

  it('reads webhooks of PagerDuty by their type', () => {
    const hook = (event_type: string, occurred_at: string) => ({
      event: {
        event_type,
        occurred_at,
        agent: { summary: 'Noa' },
        data: { title: 'Login fails', html_url: 'https://pd.example/1' },
      },
    });
    const hooks = [
      hook('incident.triggered', '2031-04-05T01:00:00Z'),
      hook('incident.acknowledged', '2031-04-05T01:01:00Z'),
      hook('incident.escalated', '2031-04-05T01:02:00Z'),
      hook('incident.delegated', '2031-04-05T01:03:00Z'),
      hook('incident.resolved', '2031-04-05T01:04:00Z'),
    ];
    expect(told(read(hooks)).map((line) => line.replace(/^\d+ \S+ /, ''))).toEqual([
      'detected Noa: Incident triggered: Login fails',
      'acknowledged Noa: Incident acknowledged: Login fails',
      'escalated Noa: Incident escalated: Login fails',
      'note Noa: Incident delegated: Login fails',
      'resolved Noa: Incident resolved: Login fails',
    ]);
  });

  it('reads log entries of PagerDuty', () => {
    const entries = [
      { type: 'notify_log_entry', created_at: '2031-04-05T01:00:30Z', summary: 'Called Noa.' },
      { type: 'trigger_log_entry', created_at: '2031-04-05T01:00:00Z', summary: 'Triggered.' },
    ];
    expect(told(read({ log_entries: entries })).map((line) => line.slice(27))).toEqual([
      'detected Triggered.',
      'communication Called Noa.',
    ]);
  });

  it('reads all the digits of nanoseconds that Opsgenie writes', () => {
    const text = `{"action":"Close","alert":{"message":"Cache cold",
      "createdAt":1933052400123,"updatedAt":1933052460000000789}}`;
    const reading = importJson(text, options);
    expect(told(reading)).toEqual(['1 2031-04-04T07:01:00.000Z resolved Alert closed: Cache cold']);
    const [entry] = 'draft' in reading ? reading.draft.entries : [];
    expect(entry).toMatchObject({ spoken: { clock: '07:01:00.000000789' } });
  });

  it('puts the updates of Statuspage, newest first, in order of time', () => {
    const update = (status: string, display_at: string, body: string) => ({
      status,
      display_at,
      body,
    });
    const incident = {
      name: 'Uploads fail',
      incident_updates: [
        update('resolved', '2031-04-05T03:00:00Z', 'All well.'),
        update('monitoring', '2031-04-05T02:00:00Z', 'Patched.'),
        update('identified', '2031-04-05T01:30:00Z', 'A full disk.'),
        update('investigating', '2031-04-05T01:00:00Z', 'We look.'),
      ],
    };
    const reading = read({ page: { id: 'p' }, incident });
    expect(told(reading).map((line) => line.replace(/^\d+ \S+ /, ''))).toEqual([
      'detected Investigating: We look.',
      'root-cause-identified Identified: A full disk.',
      'mitigated Monitoring: Patched.',
      'resolved Resolved: All well.',
    ]);
    expect(reading).toMatchObject({ title: 'Uploads fail' });
  });

  it('reads a channel of Slack and counts the joins and bots it leaves out', () => {
    const reading = read([
      { type: 'message', subtype: 'channel_join', ts: '1933052400.000001', text: '<@U1> joined' },
      {
        type: 'message',
        user: 'U1',
        user_profile: { real_name: 'Ines' },
        ts: '1933052401.000200',
        text: 'Look &lt;here&gt;: <https://x.example/a|graph>, *now* `a*b`',
      },
      { type: 'message', subtype: 'bot_message', ts: '1933052402.000001', text: 'Build 7 done' },
      {
        type: 'message',
        user: 'U2',
        ts: '1933052403.000001',
        thread_ts: '1933052401.000200',
        text: 'on it',
      },
    ]);
    expect(told(reading)).toEqual([
      '8 2031-04-04T07:00:01.000Z note Ines: Look \\<here>: [graph](https://x.example/a), **now** `a*b`',
      '23 2031-04-04T07:00:03.000Z note U2: on it',
    ]);
    expect(reading).toMatchObject({
      leftOut: ['@Ines joined', 'Build 7 done'],
      messages: [
        { message: 'Left out: 1 notice of joining and the like.' },
        { message: 'Left out: 1 message of bots.' },
      ],
      omitted: { joins: 1, programs: 1 },
    });
  });

  it('keeps the bots of a channel in which only bots write', () => {
    const bot = {
      type: 'message',
      subtype: 'bot_message',
      ts: '1933052402.000001',
      text: '',
      attachments: [{ pretext: 'Deploy', text: 'v7 is <https://x.example|live>' }],
    };
    expect(told(read([bot]))).toEqual([
      '2 2031-04-04T07:00:02.000Z action Deploy\nv7 is [live](https://x.example)',
    ]);
  });

  it('says that a list of users has no messages', () => {
    expect(read([{ id: 'U1', team_id: 'T', profile: {} }])).toEqual({
      refused:
        'This lists the users of a Slack export and holds no messages: open the folder or zip it came from.',
    });
  });

  it('reads messages of Teams in both spellings, with their HTML as words', () => {
    const reading = read([
      {
        Id: '1',
        CreatedDateTime: '2031-04-05T01:00:00.5+00:00',
        Body: { ContentType: 'html', Content: '<p>One&nbsp;&amp; <b>two</b></p><p>three</p>' },
        From: { User: { DisplayName: 'Ada' } },
      },
      {
        id: '2',
        replyToId: '1',
        createdDateTime: '2031-04-05T01:00:01Z',
        body: { contentType: 'text', content: 'yes' },
        from: { user: { displayName: 'Bo' } },
      },
      {
        id: '3',
        messageType: 'systemEventMessage',
        createdDateTime: '2031-04-05T01:00:02Z',
        body: { contentType: 'html', content: '<systemEventMessage/>' },
      },
    ]);
    expect(told(reading)).toEqual([
      '2 2031-04-05T01:00:00.500Z note Ada: One & two\n\nthree',
      '15 2031-04-05T01:00:01.000Z note Bo: yes',
    ]);
    expect(reading).toMatchObject({
      messages: [{ message: 'Left out: 1 notice of the system and deleted messages.' }],
    });
  });

  it('reads any list of objects with a time and a text', () => {
    const list = { data: { rows: [{ Time: 1_933_052_400, message: 'Cold start', host: 'a1' }] } };
    expect(told(read(list, { zone: '+02:00' }))).toEqual([
      '4 2031-04-04T07:00:00.000Z note Cold start',
    ]);
  });

  it.each([
    ['seconds', '1933052400'],
    ['milliseconds', '1933052400000'],
    ['microseconds', '1933052400000000'],
    ['nanoseconds', '1933052400000000000'],
    ['a fraction', '1933052400.0'],
    ['an exponent', '1.9330524e9'],
  ])('tells %s since 1970 by their size', (_name, digits) => {
    expect(told(importJson(`[{"ts": ${digits}, "text": "x"}]`, options))).toEqual([
      '1 2031-04-04T07:00:00.000Z note x',
    ]);
  });

  it('reads objects one after the other as a list', () => {
    const lines = [
      '{"ts": 1933052400, "msg": "up}\\n{"}',
      '',
      '{"ts": 1933052460,',
      '"msg": "down"}',
    ];
    expect(told(importJson(lines.join('\n'), options))).toEqual([
      '1 2031-04-04T07:00:00.000Z note up}\n{',
      '3 2031-04-04T07:01:00.000Z note down',
    ]);
  });

  it('refuses other JSON, and text that is none, in one sentence', () => {
    expect(read({ colour: 'green' })).toEqual({
      refused:
        'This JSON is of no tool that Postlude knows, and has no list of objects with a time and a text.',
    });
    expect(importJson('[\n{"a": }]', options)).toEqual({
      refused: 'This is not JSON: line 2, column 7 breaks its rules.',
    });
    expect(importJson('[{"a": 1', options)).toEqual({
      refused: 'This JSON ends too early: a part of it seems to be missing.',
    });
  });

  it('never throws on any JSON, nor on any text', () => {
    const names = ['alerts', 'labels', 'annotations', 'startsAt', 'event', 'event_type', 'type'];
    const more = ['occurred_at', 'ts', 'text', 'messages', 'body', 'createdDateTime', 'incident'];
    const rest = [
      'incident_updates',
      'status',
      'alert',
      'action',
      'message',
      'data',
      'time',
      'value',
    ];
    const { tree } = fc.letrec((tie) => ({
      leaf: fc.oneof(
        fc.string(),
        fc.constantFrom('message', '2031-01-01T00:00:00Z', 'incident.resolved', '<p>x', '<@U1|'),
        fc.double(),
        fc.integer(),
        fc.constant(null),
      ),
      tree: fc.oneof(
        { maxDepth: 5 },
        tie('leaf'),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...names, ...more, ...rest), tie('tree'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(fc.oneof(tree, fc.jsonValue()), fc.string(), (value, text) => {
        told(importJson(JSON.stringify(value), options));
        importJson(text, options);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps comparisons in an update of a status page, which are no tags', () => {
    const incident = {
      name: 'Slow',
      incident_updates: [
        {
          status: 'update',
          created_at: '2031-04-05T01:00:00Z',
          body: 'p50 < 5 s and p99 > 9 s<br>ok',
        },
      ],
    };
    expect(told(read({ incident }))).toEqual([
      '5 2031-04-05T01:00:00.000Z communication Update: p50 < 5 s and p99 > 9 s\nok',
    ]);
  });

  it('survives deep nesting and reads much in linear time', () => {
    const depth = 100_000;
    expect(importJson('['.repeat(depth) + ']'.repeat(depth), options)).toHaveProperty('refused');
    const timeFor = (count: number) => {
      const message = { type: 'message', user: 'U', ts: '1933052400.1', text: '<@U> *a* <b' };
      const text = JSON.stringify(Array.from({ length: count }, () => message));
      const start = performance.now();
      importJson(text, options);
      return performance.now() - start;
    };
    timeFor(2000);
    expect(timeFor(20_000)).toBeLessThan(20 * Math.max(5, timeFor(2000)));
  });
});
