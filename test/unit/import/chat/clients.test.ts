import { describe, expect, it } from 'vitest';
import { eventsIn, readTimeline, sourceOf } from '../read-timeline.ts';

describe('a chat copied from Teams', () => {
  const text = [
    '[Yesterday 10:18 PM] Vogel, Mira',
    'Payments fail',
    '[Yesterday 10:21 PM] Ruiz, Ana (Guest) | on it',
    '[Today 12:05 AM] Vogel, Mira',
    'fixed',
  ];

  it('is read from names behind times, the words below or after a bar', () => {
    expect(sourceOf(text)).toBe('chat: Teams, copied text');
    expect(eventsIn(text)).toEqual([
      ['D1 22:18', 'Vogel, Mira', 'Payments fail'],
      ['D1 22:21', 'Ruiz, Ana (Guest)', 'on it'],
      ['D2 00:05', 'Vogel, Mira', 'fixed'],
    ]);
  });

  it('is read from names above times', () => {
    const stacked = [
      'Mira Vogel',
      '5/14 10:18 PM',
      'Payments fail',
      'Ana Ruiz',
      '5/14 10:20 PM',
      'on it',
    ];
    expect(eventsIn(stacked, { date: '2024-05-14' })).toEqual([
      ['2024-05-14 22:18', 'Mira Vogel', 'Payments fail'],
      ['2024-05-14 22:20', 'Ana Ruiz', 'on it'],
    ]);
  });
});

describe('a chat copied from Discord', () => {
  it('is read from names before a dash and a time', () => {
    const text = [
      'mira — Today at 3:17 PM',
      'queue is stuck',
      '',
      'bo — 05/14/2024 3:19 PM',
      'restarting',
    ];
    expect(readTimeline(text)).toMatchObject({
      source: 'chat: Discord, copied text',
      events: [
        ['15:17', 'mira', 'queue is stuck'],
        ['2024-05-14 15:19', 'bo', 'restarting'],
      ],
    });
  });
});

describe('IRC', () => {
  it('is read from irssi, its days dated, who came and went counted', () => {
    const text = [
      '--- Log opened Tue May 14 13:00:01 2024',
      '14:05 -!- ana [~ana@host.example] has joined #ops',
      '14:05 < mira> db1 is down',
      '14:06 <@ana> looking',
      '14:07  * ana restarts db1',
      '14:08 -!- mira changed the topic of #ops to: we left the pool alone',
      '14:09 -!- bo [~b@host.example] has quit [Ping timeout]',
      '--- Day changed Wed May 15 2024',
      '00:10 < mira> all good',
    ];
    expect(readTimeline(text)).toEqual({
      source: 'chat: IRC log',
      title: 'Notes of 14 May 2024',
      zone: 'UTC',
      events: [
        'day-heading: --- Log opened Tue May 14 13:00:01 2024',
        ['2024-05-14 14:05', 'mira', 'db1 is down'],
        ['2024-05-14 14:06', 'ana', 'looking'],
        ['2024-05-14 14:07', 'ana', 'restarts db1'],
        ['2024-05-14 14:08', '', 'mira changed the topic of #ops to: we left the pool alone'],
        'day-heading: --- Day changed Wed May 15 2024',
        ['2024-05-15 00:10', 'mira', 'all good'],
      ],
      notUnderstood: [],
      messages: [
        '2 lines that say who came or went were left out.',
        'The text does not say its zone, so UTC was assumed. Set the zone to change it.',
      ],
    });
  });

  it('is read with times in brackets, with dates, in columns and without times', () => {
    expect(
      eventsIn(['[14:05] <mira> down', '[14:06] * ana looks', '[14:07] * bo has quit (Ping)']),
    ).toEqual([
      ['D1 14:05', 'mira', 'down'],
      ['D1 14:06', 'ana', 'looks'],
    ]);
    expect(eventsIn(['2024-05-14 14:05:09 <mira> down', '2024-05-14 14:06:10 <ana> up'])).toEqual([
      ['2024-05-14 14:05:09', 'mira', 'down'],
      ['2024-05-14 14:06:10', 'ana', 'up'],
    ]);
    expect(eventsIn(['2024-05-14 14:05:09\tmira\tdown', '2024-05-14 14:06:10\t@ana\tup'])).toEqual([
      ['2024-05-14 14:05:09', 'mira', 'down'],
      ['2024-05-14 14:06:10', 'ana', 'up'],
    ]);
    expect(eventsIn(['<mira> down', '* ana looks', '<ana> up'])).toEqual([
      ['', 'mira', 'down'],
      ['', 'ana', 'looks'],
      ['', 'ana', 'up'],
    ]);
  });
});

describe('a chat with a name behind each time', () => {
  it('is read as WhatsApp writes it', () => {
    const text = [
      '\u200e[14/05/24, 14:05:09] Mira: down',
      'on both nodes',
      '[14/05/24, 14:06:00] Ana: looking',
      '[14/05/24, 14:07:00] Mira: thanks',
    ];
    expect(eventsIn(text)).toEqual([
      ['2024-05-14 14:05:09', 'Mira', 'down  \non both nodes'],
      ['2024-05-14 14:06:00', 'Ana', 'looking'],
      ['2024-05-14 14:07:00', 'Mira', 'thanks'],
    ]);
    const android = [
      '5/14/24, 2:05\u202fPM - Mira: down',
      '5/14/24, 2:06\u202fPM - Bo joined the group',
      '5/14/24, 2:09\u202fPM - Mira: up',
    ];
    expect(eventsIn(android)).toEqual([
      ['2024-05-14 14:05', 'Mira', 'down'],
      ['2024-05-14 14:09', 'Mira', 'up'],
    ]);
  });

  it('is read as somebody noted it, and a line without a name stays a message', () => {
    const text = [
      '14:05 Mira: down',
      '14:06 Ana: looking',
      '14:07 traffic left the pool',
      '14:09 Mira: up',
    ];
    expect(eventsIn(text)).toEqual([
      ['D1 14:05', 'Mira', 'down'],
      ['D1 14:06', 'Ana', 'looking'],
      ['D1 14:07', '', 'traffic left the pool'],
      ['D1 14:09', 'Mira', 'up'],
    ]);
  });

  it('does not take bullets for what people do', () => {
    expect(sourceOf(['* 14:05 paged', '* 14:07 rolled back', '* 14:09 fixed'])).toBe(
      'markdown: Markdown',
    );
    expect(sourceOf(['14:05 -- paged on-call', '14:07 -- rolled back', '14:09 * fixed it'])).toBe(
      'notes: Notes',
    );
  });

  it('does not take labels for people', () => {
    expect(
      sourceOf(['14:05 Detected: pager', '14:07 Decision: roll back', '14:09 Fixed: restart']),
    ).toBe('notes: Notes');
  });
});
