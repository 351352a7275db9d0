import { describe, expect, it } from 'vitest';
import { eventsIn, readTimeline } from '../read-timeline.ts';

describe('the head of a copied message', () => {
  it('has the mark or the status of its author before the time', () => {
    const text = [
      'Runa Falk',
      '  4:12 PM',
      'the queue is full',
      'Opsbot',
      'APP  4:13 PM',
      'Alert: depth above 900',
      'Joao Pires',
      ':house_with_garden:  4:15 PM',
      'drained it',
      'Runa Falk',
      '🏝️  4:20 PM',
      'thanks',
    ];
    expect(eventsIn(text)).toEqual([
      ['D1 16:12', 'Runa Falk', 'the queue is full'],
      ['D1 16:13', 'Opsbot (app)', 'Alert: depth above 900'],
      ['D1 16:15', 'Joao Pires', 'drained it'],
      ['D1 16:20', 'Runa Falk', 'thanks'],
    ]);
  });

  it('may have a badge below the name, which no other word is taken for', () => {
    const text = [
      'tamsin',
      ' — 18:02',
      'login is down',
      'garrick',
      'OP',
      ' — 18:04',
      'looking',
      'OK',
      'tamsin',
      ' — 18:09',
      'up',
    ];
    expect(eventsIn(text)).toEqual([
      ['D1 18:02', 'tamsin', 'login is down'],
      ['D1 18:04', 'garrick', 'looking  \nOK'],
      ['D1 18:09', 'tamsin', 'up'],
    ]);
  });

  it('is no reaction with its count, and no sentence with a time', () => {
    const text = [
      'Runa Falk',
      '  4:12 PM',
      'full',
      ':tada:  4',
      'Joao Pires',
      '  4:15 PM',
      'APP 3',
    ];
    expect(eventsIn(text)).toEqual([
      ['D1 16:12', 'Runa Falk', 'full  \n:tada:  4'],
      ['D1 16:15', 'Joao Pires', 'APP 3'],
    ]);
  });

  it('follows at once where a message is only a picture', () => {
    const text = [
      'Runa Falk',
      '9:31 AM',
      'screens are black',
      'Joao Pires',
      '9:33 AM',
      'Runa Falk',
      '9:34 AM',
      'all of gate B',
    ];
    expect(eventsIn(text)).toEqual([
      ['D1 09:31', 'Runa Falk', 'screens are black'],
      ['D1 09:33', 'Joao Pires', ''],
      ['D1 09:34', 'Runa Falk', 'all of gate B'],
    ]);
  });

  it('is not the only line of a message, of which nobody is named elsewhere', () => {
    const text = ['Runa Falk', '9:31 AM', 'looking', '9:33 AM', 'found it'];
    expect(eventsIn(text)).toEqual([
      ['D1 09:31', 'Runa Falk', 'looking'],
      ['D1 09:33', 'Runa Falk', 'found it'],
    ]);
  });

  it('names nobody where the program says that a meeting began', () => {
    const text = [
      'Runa Falk',
      '9:31 AM',
      'screens are black',
      'Meeting started',
      '9:40 AM',
      'Joao Pires',
      '9:52 AM',
      'back',
      'Runa Falk',
      '9:53 AM',
      'Meeting room 4 is free',
      'Joao Pires',
      '9:54 AM',
      'ok',
    ];
    expect(eventsIn(text)).toEqual([
      ['D1 09:31', 'Runa Falk', 'screens are black'],
      ['D1 09:40', '', 'Meeting started'],
      ['D1 09:52', 'Joao Pires', 'back'],
      ['D1 09:53', 'Runa Falk', 'Meeting room 4 is free'],
      ['D1 09:54', 'Joao Pires', 'ok'],
    ]);
  });
});

describe('a time in brackets', () => {
  it('goes on with the message of whoever wrote the line above', () => {
    const text = [
      'wren — Yesterday at 10:40 PM',
      'taking a look',
      '[10:41 PM]',
      'cache is cold',
      '[10:43 PM]',
      'warming it',
      'tobias — Today at 7:30 AM',
      'good now',
    ];
    expect(eventsIn(text)).toEqual([
      ['D1 22:40', 'wren', 'taking a look'],
      ['D1 22:41', 'wren', 'cache is cold'],
      ['D1 22:43', 'wren', 'warming it'],
      ['D2 07:30', 'tobias', 'good now'],
    ]);
  });

  it('stands below a name where all of them do, or where others name it', () => {
    const all = ['Wren', '[10:40 PM]', 'cold', '', 'Tobias', '[10:44 PM]', 'warm'];
    expect(eventsIn(all)).toEqual([
      ['D1 22:40', 'Wren', 'cold'],
      ['D1 22:44', 'Tobias', 'warm'],
    ]);
    const mixed = [
      'Wren [10:40 PM]',
      'cold',
      '',
      'Tobias [10:44 PM]',
      'warm',
      'Wren',
      '[10:50 PM]',
      'hot',
    ];
    expect(eventsIn(mixed)).toEqual([
      ['D1 22:40', 'Wren', 'cold'],
      ['D1 22:44', 'Tobias', 'warm'],
      ['D1 22:50', 'Wren', 'hot'],
    ]);
  });
});

describe('a time alone that does not say AM or PM', () => {
  it('is of the half of the day in which it follows the message before', () => {
    const text = [
      'Ottilie [11:38 AM]',
      'lag grows',
      '',
      '[11:39]',
      'broker 2 is out',
      '[12:03]',
      'and broker 5',
      '',
      'Bram [11:57 PM]',
      'back',
      '',
      '[12:02]',
      'lag is zero',
    ];
    expect(readTimeline(text)).toMatchObject({
      events: [
        ['D1 11:38', 'Ottilie', 'lag grows'],
        ['D1 11:39', 'Ottilie', 'broker 2 is out'],
        ['D1 12:03', 'Ottilie', 'and broker 5'],
        ['D1 23:57', 'Bram', 'back'],
        ['D2 00:02', 'Bram', 'lag is zero'],
      ],
    });
    expect(readTimeline(text)).not.toMatchObject({
      messages: expect.arrayContaining([expect.stringContaining('AM or PM')]),
    });
  });

  it('may be a little out of order, and one far off is told', () => {
    const text = [
      'Ottilie [3:20 PM]',
      'lag',
      '[3:18]',
      'grows',
      '',
      'Bram [3:25 PM]',
      'ok',
      '[9:10]',
      'done',
    ];
    expect(readTimeline(text)).toMatchObject({
      events: [
        ['D1 15:20', 'Ottilie', 'lag'],
        ['D1 15:18', 'Ottilie', 'grows'],
        ['D1 15:25', 'Bram', 'ok'],
        ['D1 21:10', 'Bram', 'done'],
      ],
      messages: [
        'One time does not say AM or PM, so it was taken for the next one after the message before it.',
        'The text does not say its zone, so UTC was assumed. Set the zone to change it.',
        'The text does not say the date of its first day, so days are counted.',
      ],
    });
  });

  it('is of 24 hours where a head does not say it either', () => {
    const text = ['Ottilie [2:20 PM]', 'lag', '[2:25]', 'grows', '', 'Bram [15:10]', 'ok'];
    expect(eventsIn(text)).toEqual([
      ['D1 14:20', 'Ottilie', 'lag'],
      ['D2 02:25', 'Ottilie', 'grows'],
      ['D2 15:10', 'Bram', 'ok'],
    ]);
  });
});

describe('a clock alone after messages of yesterday', () => {
  it('is of the day after', () => {
    const text = [
      'Elke Baum',
      'Gestern 10:05',
      'Kasse steht',
      'Timo Lang',
      'Gestern 10:40',
      'läuft',
    ];
    expect(eventsIn([...text, 'Elke Baum', '11:15', 'Ursache gefunden'])).toEqual([
      ['D1 10:05', 'Elke Baum', 'Kasse steht'],
      ['D1 10:40', 'Timo Lang', 'läuft'],
      ['D2 11:15', 'Elke Baum', 'Ursache gefunden'],
    ]);
    expect(eventsIn(text)).toEqual([
      ['D1 10:05', 'Elke Baum', 'Kasse steht'],
      ['D1 10:40', 'Timo Lang', 'läuft'],
    ]);
  });

  it('is of no known day beside dates, rather than of the date before', () => {
    const text = [
      'Elke Baum',
      '5/23/2024 2:05 PM',
      'till is down',
      'Timo Lang',
      'Yesterday 9:19 AM',
      'up',
      'Elke Baum',
      '8:31 AM',
      'cause is known',
    ];
    expect(eventsIn(text)).toEqual([
      ['2024-05-23 14:05', 'Elke Baum', 'till is down'],
      ['09:19', 'Timo Lang', 'up'],
      ['08:31', 'Elke Baum', 'cause is known'],
    ]);
  });

  it('is of yesterday where it goes on with its message, or below a line that says the day', () => {
    const text = [
      'wren — Yesterday at 2:05 PM',
      'cold',
      '[2:07 PM]',
      'warm',
      'wren — Yesterday at 3:00 PM',
      'ok',
    ];
    expect(eventsIn(text)).toEqual([
      ['D1 14:05', 'wren', 'cold'],
      ['D1 14:07', 'wren', 'warm'],
      ['D1 15:00', 'wren', 'ok'],
    ]);
    const day = ['Yesterday', 'Runa Falk  2:05 PM', 'cold', '', 'Joao Pires  2:40 PM', 'warm'];
    expect(eventsIn(day)).toEqual([
      'day-heading: Yesterday',
      ['D1 14:05', 'Runa Falk', 'cold'],
      ['D1 14:40', 'Joao Pires', 'warm'],
    ]);
  });
});
