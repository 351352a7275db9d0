import { describe, expect, it } from 'vitest';
import { importText } from '../../../../src-shared/import/import-text.ts';
import { isEvent } from '../../../../src-shared/report/report.ts';
import { countingIds } from '../../counting-ids.ts';
import { eventsIn } from '../read-timeline.ts';

function stamped(words: readonly string[]): readonly string[] {
  return words.map((text, index) => `2025-06-07T08:0${index}:00Z ${text}`);
}

function textsOf(words: readonly string[]): readonly string[] {
  const events = eventsIn(stamped(words));
  return Array.isArray(events) ? events.map(([, , text]) => text ?? '') : [];
}

describe('entries of a log that follow each other', () => {
  it.each([
    ['the same words', 'cannot reach the vault', 'cannot reach the vault'],
    ['the id of a process', '[771] LOG: statement timeout', '[9120] LOG: statement timeout'],
    ['a pid', 'worker restarted, pid=41', 'worker restarted, pid=42'],
    ['the id of a request', 'timeout request_id=a81f-7', 'timeout request_id=c02e-9'],
    [
      'a UUID',
      'lost job 0b5a3f6e-1c2d-4e5f-8a9b-0c1d2e3f4a5b',
      'lost job 7c9e6679-7425-40de-944b-e07fc1f90ae7',
    ],
    ['a lent port', 'login from 10.4.4.1 port 50122', 'login from 10.4.4.1 port 50977'],
    ['a lent port after a colon', 'reset by 10.4.4.1:50122', 'reset by 10.4.4.1:40977'],
    ['a duration', 'gave up after 3000 ms', 'gave up after 3012 ms'],
    ['a duration in a field', 'slow query duration_ms=812', 'slow query duration_ms=97'],
    ['nginx’ ids', '[warn] 31#31: *9 slow upstream', '[warn] 32#31: *12 slow upstream'],
  ])('are one with %s', (_what, first, second) => {
    expect(textsOf([first, second, 'done'])).toEqual([expect.stringMatching(/ \(×2\)$/), 'done']);
  });

  it.each([
    ['a part of a whole', 'pool: 0 of 5 members up', 'pool: 5 of 5 members up'],
    ['a share', 'swap 88%', 'swap 12%'],
    ['a version', 'release v3.9.0 live', 'release v3.10.0 live'],
    ['a version like an address', 'agent 7.1.0.3 started', 'agent 7.1.0.4 started'],
    ['a commit', 'deployed 9fceb02d0ae5', 'deployed 1b6453892473'],
    ['a count', 'queue has 900 jobs', 'queue has 3 jobs'],
    ['a lag', 'replica lag 640 s', 'replica lag 1 s'],
    ['a status', 'upstream answered status=504', 'upstream answered status=204'],
    ['a number in a name', 'shard-3 is read only', 'shard-4 is read only'],
    ['a port that serves', 'cannot bind port 5432', 'cannot bind port 5433'],
    ['a Windows event', 'event id 41', 'event id 6008'],
  ])('stay two where %s differs', (_what, first, second) => {
    expect(textsOf([first, second])).toEqual([first, second]);
  });

  it('stay two requests where the web server answered otherwise', () => {
    const text = ['502 17', '502 903', '201 40'].map(
      (answer, at) =>
        `10.9.0.1 - - [07/Jun/2025:08:0${at}:00 +0000] "POST /pay HTTP/1.1" ${answer}`,
    );
    expect(eventsIn(text)).toEqual([
      [
        '2025-06-07 08:00:00 to 2025-06-07 08:01:00',
        '',
        '"POST /pay HTTP/1.1" 502 17 10.9.0.1 (×2)',
      ],
      ['2025-06-07 08:02:00', '', '"POST /pay HTTP/1.1" 201 40 10.9.0.1'],
    ]);
  });

  it('stay two where they differ far behind', () => {
    const long = 'x '.repeat(2000);
    expect(textsOf([`${long}up`, `${long}down`])).toHaveLength(2);
  });

  it('keep the addresses in which they differ, each once', () => {
    const words = ['10.4.4.1', '10.4.4.2:81', '10.4.4.1', '10.4.4.3'].map(
      (host) => `health check of ${host} failed`,
    );
    const reading = importText(stamped(words).join('\n'), { newId: countingIds() });
    const timelines = 'refused' in reading ? [] : reading.report.timelines;
    expect(timelines.flatMap(({ entries }) => entries.filter(isEvent))).toMatchObject([
      {
        text: 'health check of 10.4.4.1 failed (×4)',
        values: [{ text: '10.4.4.2:81, 10.4.4.3' }],
      },
    ]);
  });
});
