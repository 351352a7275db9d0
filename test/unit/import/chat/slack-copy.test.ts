import { describe, expect, it } from 'vitest';
import { eventsIn, readTimeline } from '../read-timeline.ts';

describe('a chat copied from Slack', () => {
  it('is read with its authors, notices, days and counted arrivals', () => {
    const text = [
      'Mira Vogel  8:27 AM',
      'Checkout throws 503',
      'on every node (edited)',
      ':eyes: 3',
      '4 replies',
      '',
      'Tuesday, May 14th',
      'Ana  [9:00 AM]',
      'joined #incident-7 along with Bo.',
      '',
      'deploys APP  9:02 AM',
      'rollback done :tada:',
      '-- 2 messages hidden --',
      'Ana [3 hours ago]:',
      'thread reply',
    ];
    expect(readTimeline(text)).toEqual({
      source: 'chat: Slack, copied text',
      title: 'Notes',
      zone: 'UTC',
      events: [
        ['D1 08:27', 'Mira Vogel', 'Checkout throws 503  \non every node (edited)  \n:eyes: 3'],
        'passage: 4 replies',
        'day-heading: Tuesday, May 14th',
        ['D1 09:02', 'deploys (app)', 'rollback done :tada:'],
        'passage: -- 2 messages hidden --',
        ['', 'Ana', 'thread reply'],
      ],
      notUnderstood: [
        { line: 5, text: '4 replies' },
        { line: 13, text: '-- 2 messages hidden --' },
      ],
      messages: [
        'One line that says who came or went was left out.',
        'The text does not say its zone, so UTC was assumed. Set the zone to change it.',
        'The text does not say the date of its first day, so days are counted.',
      ],
    });
  });

  it('is read from names above times, with times alone for the same person', () => {
    const text = [
      'Mira',
      '  8:27',
      'Queue is stuck',
      '8:28',
      'still',
      '',
      'Ana',
      '  8:30',
      'ok',
      '8:31',
      'done',
    ];
    expect(eventsIn(text)).toEqual([
      ['D1 08:27', 'Mira', 'Queue is stuck'],
      ['D1 08:28', 'Mira', 'still'],
      ['D1 08:30', 'Ana', 'ok'],
      ['D1 08:31', 'Ana', 'done'],
    ]);
  });

  it('is read below quote marks, also where some lines lack theirs', () => {
    const text = ['> Mira [8:27 AM]  ', 'Queue is stuck  ', '>', '>Ana   [08:29 AM]', '> on it'];
    expect(eventsIn(text)).toEqual([
      ['D1 08:27', 'Mira', 'Queue is stuck'],
      ['D1 08:29', 'Ana', 'on it'],
    ]);
  });

  it('keeps the heading between two chats in its place', () => {
    const text = ['Mira [8:27 AM]', 'one', '', '### #db-team', '', 'Ana [8:10 AM]', 'two'];
    expect(eventsIn(text)).toEqual([
      ['D1 08:27', 'Mira', 'one'],
      'passage: \\### #db-team',
      ['D1 08:10', 'Ana', 'two'],
    ]);
  });

  it('takes the date of the first day and the zone from the user', () => {
    const text = ['Mira [11:50 PM]', 'down', '', 'Ana [12:10 AM]', 'up'];
    const read = readTimeline(text, { date: '2024-05-14', zone: 'Europe/Berlin' });
    expect(read).toMatchObject({
      title: 'Notes of 14 May 2024',
      zone: 'Europe/Berlin',
      messages: [],
    });
    expect(eventsIn(text)).toEqual([
      ['D1 23:50', 'Mira', 'down'],
      ['D2 00:10', 'Ana', 'up'],
    ]);
  });

  it('counts days whose dates do not say the year', () => {
    const text = [
      '----- May 30th -----',
      'Mira [8:00 AM]',
      'one',
      '----- June 1st -----',
      'Ana [8:00 AM]',
      'two',
    ];
    expect(eventsIn(text)).toEqual([
      'day-heading: ----- May 30th -----',
      ['D1 08:00', 'Mira', 'one'],
      'day-heading: ----- June 1st -----',
      ['D3 08:00', 'Ana', 'two'],
    ]);
  });
});
