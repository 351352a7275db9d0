import { describe, expect, it } from 'vitest';
import { eventsIn, readTimeline, sourceOf } from '../read-timeline.ts';

describe('the chat that Zoom saves', () => {
  it('is read from names behind From, the words on the line or below', () => {
    const text = [
      '09:31:05 From Lea Winter to Everyone:',
      '\tcall is open: join',
      '\tboth of you',
      '09:32:40 From  Sami Aho  to  Everyone : graphs are at https://g.example/d/7',
      '09:35:12 From Sami Aho to Lea Winter (Direct Message):',
      '\tfail over?',
      '09:36:00 Von Lea Winter an Alle: ja',
    ];
    expect(readTimeline(text)).toMatchObject({
      source: 'chat: Zoom, saved chat',
      events: [
        ['D1 09:31:05', 'Lea Winter', 'call is open: join  \nboth of you'],
        ['D1 09:32:40', 'Sami Aho', 'graphs are at https://g.example/d/7'],
        ['D1 09:35:12', 'Sami Aho', 'to Lea Winter (Direct Message):  \nfail over?'],
        ['D1 09:36:00', 'Lea Winter', 'ja'],
      ],
    });
    const long = `09:37:10\t From Sami Aho : ${'so many words '.repeat(20)}end`;
    expect(eventsIn(['09:37:00\t From Lea Winter : go', long])).toEqual([
      ['D1 09:37:00', 'Lea Winter', 'go'],
      ['D1 09:37:10', 'Sami Aho', `${'so many words '.repeat(20)}end`],
    ]);
  });

  it('is not notes of which some begin with From', () => {
    const text = [
      '09:31:05 From the graphs: errors rise',
      '09:33:00 paged',
      '09:34:00 rolled back',
      '09:36:00 From support: no new tickets',
    ];
    expect(sourceOf(text)).toBe('notes: Notes');
  });
});

describe('a chat copied from Telegram', () => {
  it('is read from names before a date in brackets', () => {
    const text = [
      'Mats Holm, [03 Jun 2024, 08:14:09]',
      'sensor feed stopped',
      '',
      'Kaya, [03 Jun 2024, 08:16:40]',
      'key expired',
      'renewing',
    ];
    expect(readTimeline(text)).toMatchObject({
      source: 'chat: Telegram, copied text',
      events: [
        ['2024-06-03 08:14:09', 'Mats Holm', 'sensor feed stopped'],
        ['2024-06-03 08:16:40', 'Kaya', 'key expired  \nrenewing'],
      ],
    });
    expect(
      eventsIn(['Kaya, [23.06.2024 17:20]', 'down', 'Mats Holm, [6/24/2024 5:20 PM]', 'up']),
    ).toEqual([
      ['2024-06-23 17:20', 'Kaya', 'down'],
      ['2024-06-24 17:20', 'Mats Holm', 'up'],
    ]);
  });

  it('is not prose that ends with a citation', () => {
    const text = ['As they write, [RFC 5424, page 3]', 'so', 'And others, [17]', 'too'];
    expect(sourceOf(text)).toBe('markdown: Markdown');
  });
});

describe('a chat copied from Google Chat', () => {
  it('is read from names before a time, edited or not', () => {
    const text = [
      'Ilka Brandt, Tue 7:45 AM',
      'no orders since six',
      'Noel Abara, Tue 7:49 AM, Edited',
      'the job hangs',
      'Ilka Brandt, 7:55 AM',
      'kill it',
    ];
    expect(readTimeline(text)).toMatchObject({
      source: 'chat: Google Chat, copied text',
      events: [
        ['D1 07:45', 'Ilka Brandt', 'no orders since six'],
        ['D1 07:49', 'Noel Abara', 'Edited  \nthe job hangs'],
        ['D1 07:55', 'Ilka Brandt', 'kill it'],
      ],
    });
  });

  it('is not notes that end with their times', () => {
    const events = ['Pager fired, 7:45 AM', 'Job was killed, 7:49 AM', 'All green, 7:55 AM'];
    expect(sourceOf(events)).not.toContain('chat');
    const told = ['Pager fired, 7:45 AM', 'by the probe', 'We killed the job, 7:49 AM', 'by hand'];
    expect(sourceOf(told)).not.toContain('chat');
  });
});

describe('a chat exported from WhatsApp', () => {
  it('has numbers for those who have no name', () => {
    const text = [
      '24.09.24, 21:14 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.',
      '24.09.24, 21:14 - Grete Holl: Tor 2 klemmt',
      '24.09.24, 21:16 - +43 660 123 45 67: komme',
      '24.09.24, 21:20 - Grete Holl hat das Gruppenbild geändert.',
      '24.09.24, 21:40 - +43 660 123 45 67: geht wieder',
    ];
    expect(eventsIn(text)).toEqual([
      ['2024-09-24 21:14', 'Grete Holl', 'Tor 2 klemmt'],
      ['2024-09-24 21:16', '+43 660 123 45 67', 'komme'],
      ['2024-09-24 21:20', '', 'Grete Holl hat das Gruppenbild geändert.'],
      ['2024-09-24 21:40', '+43 660 123 45 67', 'geht wieder'],
    ]);
    const american = [
      '9/24/24, 9:14 PM - +1 (555) 010-2030: down',
      '9/24/24, 9:16 PM - +1 (555) 010-2030: up',
    ];
    expect(eventsIn(american)).toEqual([
      ['2024-09-24 21:14', '+1 (555) 010-2030', 'down'],
      ['2024-09-24 21:16', '+1 (555) 010-2030', 'up'],
    ]);
  });

  it('has no numbers that are measured', () => {
    expect(
      eventsIn(['21:14 Ana: hot', '21:15 +4 K: it rises', '21:16 Ana: 60', '21:17 Ana: 50']),
    ).toEqual([
      ['D1 21:14', 'Ana', 'hot'],
      ['D1 21:15', '', '+4 K: it rises'],
      ['D1 21:16', 'Ana', '60'],
      ['D1 21:17', 'Ana', '50'],
    ]);
  });
});

describe('a log of HexChat', () => {
  it('is read with the year of its first line', () => {
    const text = [
      '**** BEGIN LOGGING AT Tue Nov 12 08:00:14 2024',
      '',
      'Nov 12 08:00:14 *\tNow talking on #build',
      'Nov 12 08:00:15 *\tTopic for #build is: be kind',
      'Nov 12 08:05:31 <plover>\trunners hang',
      'Nov 12 08:07:45 *\tcurlew restarts them',
      'Nov 12 08:09:00 *\tsnipe (~s@host.example) has joined',
      'Nov 13 00:09:13 <plover>\tall run',
      '**** ENDING LOGGING AT Wed Nov 13 01:00:00 2024',
    ];
    expect(readTimeline(text)).toMatchObject({
      source: 'chat: IRC log',
      events: [
        'day-heading: **** BEGIN LOGGING AT Tue Nov 12 08:00:14 2024',
        'passage: Nov 12 08:00:14 *\tNow talking on #build',
        ['2024-11-12 08:00:15', '', 'Topic for #build is: be kind'],
        ['2024-11-12 08:05:31', 'plover', 'runners hang'],
        ['2024-11-12 08:07:45', 'curlew', 'restarts them'],
        ['2024-11-13 00:09:13', 'plover', 'all run'],
        'passage: **** ENDING LOGGING AT Wed Nov 13 01:00:00 2024',
      ],
    });
    expect(eventsIn(['Nov 12 08:05:31 <plover> hangs', 'Nov 13 00:05:02 <curlew> runs'])).toEqual([
      ['D1 08:05:31', 'plover', 'hangs'],
      ['D2 00:05:02', 'curlew', 'runs'],
    ]);
  });

  it('is not a log of a system with the same times', () => {
    const text = ['Nov 12 08:05:31 web1 sshd[7]: down', 'Nov 12 08:06:31 web1 sshd[7]: up'];
    expect(sourceOf(text)).toContain('log: ');
  });
});

describe('who came or went', () => {
  it('is told by the whole of a message, and not by how it begins', () => {
    const text = [
      'Runa Falk [2:35 PM]',
      'joined #inc-9 by invitation from Joao Pires',
      '',
      'Joao Pires [2:36 PM]',
      'was added to #inc-9 by Runa Falk. Also, Opsbot joined.',
      '',
      'Runa Falk [2:37 PM]',
      'joined #inc-9 and restarted switch 4',
      '',
      'Joao Pires [2:38 PM]',
      'left the call to reboot the array',
    ];
    expect(eventsIn(text)).toEqual([
      ['D1 14:37', 'Runa Falk', 'joined #inc-9 and restarted switch 4'],
      ['D1 14:38', 'Joao Pires', 'left the call to reboot the array'],
    ]);
    expect(
      eventsIn([
        '14:05 <ana> down',
        '14:06 * bo has joined #ops and fails over',
        '14:07 * bo has quit #ops (Ping timeout)',
      ]),
    ).toEqual([
      ['D1 14:05', 'ana', 'down'],
      ['D1 14:06', 'bo', 'has joined #ops and fails over'],
    ]);
  });
});
