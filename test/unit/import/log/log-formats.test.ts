import { describe, expect, it } from 'vitest';
import { eventsIn, readTimeline, sourceOf } from '../read-timeline.ts';

const folded = (events: unknown) => ({ source: expect.stringMatching(/^log: /), events });

describe('the lines of a program', () => {
  it('are a log where a process id stands before the colon, in the zone they say', () => {
    const text = [
      '2025-02-03T08:00:01Z api[31]: queue full',
      '2025-02-03T08:00:02Z api[32]: queue full',
      '2025-02-03T08:00:09Z store[4]: too many clients',
      '2025-02-03T08:05:11Z deploy: back to build 41',
      '2025-02-03T08:05:12Z deploy: back to build 42',
    ];
    expect(readTimeline(text)).toMatchObject({
      ...folded([
        ['2025-02-03 08:00:01 to 2025-02-03 08:00:02', 'api[31]', 'queue full (×2)'],
        ['2025-02-03 08:00:09', 'store[4]', 'too many clients'],
        ['2025-02-03 08:05:11', '', 'deploy: back to build 41'],
        ['2025-02-03 08:05:12', '', 'deploy: back to build 42'],
      ]),
      zone: 'UTC',
    });
  });

  it.each([
    ['a blank for the T', '2025-02-03 08:00:01 api: queue full'],
    ['offsets', '2025-02-03T08:00:01+01:00 api: queue full'],
    ['brackets', '[2025-02-03T08:00:01.120Z] api: queue full'],
    ['nanoseconds and a stream', '2025-02-03T08:00:01.123456789Z stderr F queue full'],
    ['Go’s slashes', '2025/02/03 08:00:01 pool: queue full'],
    ['a file and line', '2025/02/03 08:00:01.123456 pool.go:31: queue full'],
    ['a thread and a class', '2025-02-03 08:00:01,123 ERROR [pool-1] c.e.Queue - queue full'],
    ['a logger between dashes, a comma in each', '2025-02-03 08:00:01,123 - app - ERROR - full'],
    ['a level first', '[ERROR] 2025-02-03T08:00:01Z queue full'],
    ['a bare level first', 'ERROR 2025-02-03 08:00:01,123 queue full'],
    ['a container first', 'api-1  | 2025-02-03T08:00:01.123Z queue full'],
    ['a pod first', '[pod/api-1/app] 2025-02-03T08:00:01.123Z queue full'],
    ['Ruby’s letter', 'E, [2025-02-03T08:00:01.123456 #31] ERROR -- : queue full'],
    ['Redis’ process', '31:M 03 Feb 2025 08:00:01.123 # queue full'],
    ['klog’s letter', 'E0203 08:00:01.123456       1 queue.go:31] queue full'],
    ['Apache’s error log', '[Mon Feb 03 08:00:01.123456 2025] [proxy:error] [pid 31] queue full'],
    ['a clock alone', '08:00:01.123 [pool-1] ERROR c.e.Queue - queue full'],
    ['logfmt', 'ts=2025-02-03T08:00:01Z level=error msg="queue full"'],
    ['RFC 5424 without its priority', '2025-02-03T08:00:01.003+00:00 web-3 app[31]: queue full'],
  ])('are a log, folded, with %s', (_form, line) => {
    const text = [line, line.replace(':01', ':02'), line.replace(':01', ':03'), ''];
    expect(readTimeline(text)).toMatchObject(
      folded([[expect.anything(), expect.anything(), expect.stringMatching(/full.* \(×3\)$/)]]),
    );
  });

  it('keep who wrote them where a container is named', () => {
    const text = ['db-1 | 2025-02-03T08:00:01Z FATAL: full', 'api-1 | 2025-02-03T08:00:02Z up'];
    expect(eventsIn(text)).toEqual([
      ['2025-02-03 08:00:01', 'db-1', 'FATAL: full'],
      ['2025-02-03 08:00:02', 'api-1', 'up'],
    ]);
  });
});

describe('the lines of people', () => {
  it.each([
    ['nicks', '2025-02-03T08:00:01Z <ana> is the queue stuck?'],
    ['names of two words', '2025-02-03 08:00:01 Ana Ruiz: the queue is stuck'],
    ['names with an at sign', '2025-02-03 08:00:01 @ana: the queue is stuck'],
    ['questions', '[2025-02-03T08:00:01Z] ana: is the queue stuck?'],
    ['talk', '2025-02-03T08:00:01Z ana: I think the queue is stuck'],
  ])('stay a chat with stamps of a machine and %s', (_form, line) => {
    expect(sourceOf([line, line.replace(':01', ':21'), line.replace(':01', ':41')])).toMatch(
      /^chat: /,
    );
  });
});
