import { describe, expect, it } from 'vitest';
import { eventsIn, readTimeline } from '../read-timeline.ts';

const journal = [
  {
    __CURSOR: 's=1',
    __REALTIME_TIMESTAMP: '1893456000250000',
    _BOOT_ID: 'b1',
    _HOSTNAME: 'mail-2',
    SYSLOG_IDENTIFIER: 'exim',
    _PID: '412',
    PRIORITY: '3',
    MESSAGE: 'queue is frozen',
    QUEUE: 'out',
  },
  {
    __REALTIME_TIMESTAMP: '1893456060000000',
    _HOSTNAME: 'mail-2',
    _COMM: 'exim',
    MESSAGE: [113, 195, 188, 101, 117, 101],
  },
];
const read = {
  events: [
    ['2030-01-01 00:00:00.25', 'mail-2 exim[412]', 'err queue is frozen QUEUE=out'],
    ['2030-01-01 00:01:00', 'mail-2 exim', 'qüeue'],
  ],
  messages: [
    'Fields that tell only how journald keeps an entry (__CURSOR, _BOOT_ID and the like) were left out.',
  ],
};

describe('objects of a log', () => {
  it('are read as journalctl writes them, a line each', () => {
    const lines = journal.map((entry) => JSON.stringify(entry));
    expect(readTimeline(lines)).toMatchObject({ source: 'log: journald', ...read });
  });

  it.each([
    ['a list', JSON.stringify(journal)],
    ['over several lines', journal.map((entry) => JSON.stringify(entry, undefined, 1)).join('\n')],
  ])('are read as journalctl writes them, in %s', (_form, text) => {
    expect(readTimeline(text)).toMatchObject({ source: 'json: journald', ...read });
  });

  it('are read one alone', () => {
    expect(eventsIn(JSON.stringify(journal[0]))).toEqual(read.events.slice(0, 1));
  });

  it('have no note where nothing was left out', () => {
    const plain = journal
      .slice(1)
      .concat(journal.slice(1))
      .map((entry) => JSON.stringify(entry));
    expect(readTimeline(plain)).toMatchObject({ messages: [expect.stringMatching(/folded/)] });
  });

  it('are no journal where only some have its time', () => {
    const mixed = [...journal.slice(0, 1), { time: '2030-01-01T00:00:00Z', text: 'x' }];
    expect(readTimeline(JSON.stringify(mixed))).toMatchObject({ source: 'json: JSON' });
  });

  it('are read with the dates of MongoDB, between others too', () => {
    const lines = [
      '{"t":{"$date":"2030-01-01T00:00:00.500+00:00"},"s":"W","msg":"slow","attr":{"ms":90}}',
      '{"t":{"$date":{"$numberLong":"1893456060000"}},"s":"I","msg":"ok"}',
      '{"time":"2030-01-01T00:02:00Z","msg":"deployed"}',
    ];
    const events = [
      ['2030-01-01 00:00:00.500', '', 'slow s=W attr={"ms":"90"}'],
      ['2030-01-01 00:01:00', '', 'ok s=I'],
      ['2030-01-01 00:02:00', '', 'deployed'],
    ];
    expect(eventsIn(lines)).toEqual(events);
    expect(eventsIn(`[${lines.join(',\n')}]`)).toEqual(
      events.map(([time, actor, text]) => [time, actor, text?.replace(/ s=.*/, '')]),
    );
  });
});
