import { describe, expect, it } from 'vitest';
import { eventsIn, readTimeline, sourceOf } from '../read-timeline.ts';

describe('a log', () => {
  it('is read from syslog, repeats folded with their span', () => {
    const text = [
      'May 14 14:05:09 web1 nginx[812]: upstream 10.0.0.7 timed out',
      'May 14 14:05:10 web1 nginx[812]: upstream 10.0.0.9 timed out',
      'May 14 14:05:12 web1 nginx[813]: upstream 10.0.0.7 timed out',
      'May  5 00:00:01 web1 sshd: <b> ok',
    ];
    expect(readTimeline(text, { date: '2024-05-14' })).toMatchObject({
      source: 'log: syslog',
      events: [
        [
          '2024-05-14 14:05:09 to 2024-05-14 14:05:12',
          'web1 nginx[812]',
          'upstream 10.0.0.7 timed out (×3)',
        ],
        ['2024-05-05 00:00:01', 'web1 sshd', '\\<b> ok'],
      ],
      messages: [
        '4 entries were folded into 2 events: those that say the same as the one before, but for ids of processes and requests, ports, addresses and durations, are counted there.',
        'The text does not say its zone, so UTC was assumed. Set the zone to change it.',
      ],
    });
    expect(eventsIn(text.slice(2, 3).concat('May 15 01:00:00 web1 cron: ran'))).toEqual([
      ['D1 14:05:12', 'web1 nginx[813]', 'upstream 10.0.0.7 timed out'],
      ['D2 01:00:00', 'web1 cron', 'ran'],
    ]);
  });

  it('is read from RFC 5424 and journald', () => {
    const structured = [
      '<34>1 2024-05-14T14:05:09.003Z db1 pg 812 ID47 [x@1 a="b"] disk full',
      '<30>1 2024-05-14T14:06:09Z db1 pg - - - disk ok',
    ];
    expect(eventsIn(structured)).toEqual([
      ['2024-05-14 14:05:09.003', 'db1 pg[812]', 'auth.crit ID47 [x@1 a="b"] disk full'],
      ['2024-05-14 14:06:09', 'db1 pg', 'daemon.info disk ok'],
    ]);
    const journal = [
      '2024-05-14T14:05:09+0200 db1 systemd[1]: Started pg.',
      '2024-05-14T14:05:10+0200 db1 kernel: oom',
    ];
    expect(readTimeline(journal)).toMatchObject({
      zone: '+02:00',
      events: [
        ['2024-05-14 14:05:09', 'db1 systemd[1]', 'Started pg.'],
        ['2024-05-14 14:05:10', 'db1 kernel', 'oom'],
      ],
    });
  });

  it('keeps a stack trace with its line', () => {
    const text = [
      'tail of app.log',
      '2024-05-14 14:05:09,123 ERROR worker - boom',
      'Traceback (most recent call last):',
      '  File "run.py", line 3',
      'ValueError: x',
      '2024-05-14 14:05:10,000 INFO worker - up',
    ];
    expect(eventsIn(text)).toEqual([
      'passage: tail of app.log',
      [
        '2024-05-14 14:05:09.123',
        '',
        'ERROR worker - boom\n\n```\nTraceback (most recent call last):\n  File "run.py", line 3\nValueError: x\n```',
      ],
      ['2024-05-14 14:05:10', '', 'INFO worker - up'],
    ]);
  });

  it('is read from web servers', () => {
    const access = [
      '10.0.0.7 - - [14/May/2024:14:05:09 +0000] "GET /a HTTP/1.1" 500 12 "-" "curl/8"',
      '10.0.0.7 - mira [14/May/2024:14:05:10 +0000] "GET /b HTTP/1.1" 200 9',
    ];
    expect(eventsIn(access)).toEqual([
      ['2024-05-14 14:05:09', '', '"GET /a HTTP/1.1" 500 12 "-" "curl/8" 10.0.0.7'],
      ['2024-05-14 14:05:10', '', '"GET /b HTTP/1.1" 200 9 10.0.0.7 - mira'],
    ]);
    const errors = [
      '2024/05/14 14:05:09 [error] 12#12: connect() failed',
      '2024/05/14 14:05:10 [warn] 12#12: slow',
    ];
    expect(eventsIn(errors)).toEqual([
      ['2024-05-14 14:05:09', '', '[error] 12#12: connect() failed'],
      ['2024-05-14 14:05:10', '', '[warn] 12#12: slow'],
    ]);
  });

  it('is read from JSON lines and logfmt by the names of their fields', () => {
    const json = [
      '{"ts":1715695509.5,"level":"error","msg":"pool full","svc":{"name":"api"}}',
      '{"@timestamp":"2024-05-14T14:06:00Z","message":"ok","by":"a b"}',
    ];
    expect(eventsIn(json)).toEqual([
      ['2024-05-14 14:05:09.5', '', 'pool full level=error svc={"name":"api"}'],
      ['2024-05-14 14:06:00', '', 'ok by="a b"'],
    ]);
    const logfmt = [
      'time=2024-05-14T14:05:09Z level=error msg="pool full" n=3',
      'time=2024-05-14T14:06:00Z level=info msg=ok',
    ];
    expect(sourceOf(logfmt)).toBe('log: logfmt');
    expect(eventsIn(logfmt)).toEqual([
      ['2024-05-14 14:05:09', '', 'pool full level=error n=3'],
      ['2024-05-14 14:06:00', '', 'ok level=info'],
    ]);
  });

  it('keeps what syslogd and journald write between its lines', () => {
    const repeats = [
      'Aug  2 03:10:00 store3 kernel: read error on sdc',
      'Aug  2 03:10:30 store3 last message repeated 9 times',
      'Aug  2 03:11:00 store3 mdadm: degraded',
    ];
    expect(eventsIn(repeats, { date: '2024-08-02' })).toEqual([
      ['2024-08-02 03:10:00', 'store3 kernel', 'read error on sdc'],
      ['2024-08-02 03:10:30', 'store3', 'last message repeated 9 times'],
      ['2024-08-02 03:11:00', 'store3 mdadm', 'degraded'],
    ]);
    const boots = [
      'Aug 02 03:10:00 store3 app[1]: up',
      '-- Boot 77aa01 --',
      'Aug 02 03:12:00 store3 app[2]: up',
      '-- not of the journal',
      'Aug 02 03:13:00 store3 app[2]: idle',
      'Aug 02 03:14:00 store3 app[2]: busy',
    ];
    expect(eventsIn(boots, { date: '2024-08-02' })).toEqual([
      ['2024-08-02 03:10:00', 'store3 app[1]', 'up'],
      'passage: -- Boot 77aa01 --',
      ['2024-08-02 03:12:00', 'store3 app[2]', 'up\n\n```\n-- not of the journal\n```'],
      ['2024-08-02 03:13:00', 'store3 app[2]', 'idle'],
      ['2024-08-02 03:14:00', 'store3 app[2]', 'busy'],
    ]);
  });

  it('tells what dmesg prints from the error log of Apache', () => {
    const lines = [
      '[Fri Aug  2 03:10:00 2024] nvme1: timeout, aborting',
      '[Fri Aug  2 03:10:31 2024] nvme1: controller is down',
    ];
    expect(sourceOf(lines)).toBe('log: Kernel log (dmesg)');
    expect(sourceOf(lines.map((line) => line.replace('nvme1:', '[core:error] nvme1:')))).toBe(
      'log: Apache error log',
    );
  });

  it('shows every backslash before a quote, behind an address too', () => {
    const lines = [
      'time=2024-05-14T14:05:09Z err="Get \\"http://q.example/a\\": refused"',
      'time=2024-05-14T14:06:09Z err="no host"',
    ];
    expect(eventsIn(lines)).toEqual([
      ['2024-05-14 14:05:09', '', 'err="Get \\\\"http://q.example/a\\\\": refused"'],
      ['2024-05-14 14:06:09', '', 'err="no host"'],
    ]);
  });
});
