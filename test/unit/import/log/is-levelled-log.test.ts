import { describe, expect, it } from 'vitest';
import { readTimeline, sourceOf } from '../read-timeline.ts';

describe('a log with levels in capitals', () => {
  it('is read with the traces of PHP below its lines', () => {
    const text = [
      '[2023-02-01 07:00:01] local.ERROR: queue gone {"exception":"[object] (RuntimeException)',
      '[stacktrace]',
      '#0 /srv/app/queue.php(12): connect()',
      '#1 {main}',
      '"} ',
      '[2023-02-01 07:04:09] local.INFO: queue back',
    ];
    expect(readTimeline(text)).toMatchObject({
      source: 'log: Log',
      events: [
        [
          '2023-02-01 07:00:01',
          '',
          'local.ERROR: queue gone {"exception":"[object] (RuntimeException)\n\n```\n[stacktrace]\n#0 /srv/app/queue.php(12): connect()\n#1 {main}\n"}\n```',
        ],
        ['2023-02-01 07:04:09', '', 'local.INFO: queue back'],
      ],
    });
  });

  it.each([
    ['alone', 'ERROR cannot write'],
    ['behind a channel', 'billing.WARNING: cannot write'],
    ['in brackets', '[ERROR] cannot write'],
  ])('is no chat, whatever stands below, with the level %s', (_where, words) => {
    const text = [
      `[2023-02-01 07:00:01] ${words}`,
      'org.acme.Broken: disk',
      '\tat org.acme.Disk',
      '\tat org.acme.Main',
      `[2023-02-01 07:01:01] ${words} again`,
      `[2023-02-01 07:02:01] ${words} still`,
    ];
    expect(readTimeline(text)).toMatchObject({
      source: 'log: Log',
      events: [
        [expect.anything(), '', expect.stringMatching(/cannot write\n\n```\norg\.acme\.Broken/)],
        ['2023-02-01 07:01:01', '', `${words} again`],
        ['2023-02-01 07:02:01', '', `${words} still`],
      ],
    });
  });

  it('is not what people say below bracketed stamps', () => {
    const text = [
      '[2023-02-01 07:00:01] Ada: ERROR on the queue page',
      'it is blank',
      '[2023-02-01 07:01:01] Bo: looking',
      '[2023-02-01 07:02:01] Ada: thanks',
    ];
    expect(sourceOf(text)).toMatch(/^chat: /);
  });
});
