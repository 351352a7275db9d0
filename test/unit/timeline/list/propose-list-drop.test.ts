import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outOfOrder } from '../../../../src-shared/report/out-of-order.ts';
import { isEvent, type Report, type TimelineEntry } from '../../../../src-shared/report/report.ts';
import { printTimeRange } from '../../../../src-shared/time/print-time.ts';
import { proposeListDrop } from '../../../../src-shared/timeline/list/propose-list-drop.ts';
import { dayHeading, event, ids, passage, timelineReport } from '../../report/build-report.ts';

/** `a 14:00, b 14:10`: the entries of a timeline and their clocks, in order. */
function told({ timelines }: Report): string {
  const entries = timelines[0]?.entries ?? [];
  return entries
    .map((entry) => {
      if (!isEvent(entry)) return entry.id;
      const words = printTimeRange(entry.time, entry.end, {
        withDate: entry.time.date !== '2024-05-09',
      });
      return `${entry.id} ${words || '?'}`;
    })
    .join(', ');
}

function drop(
  entries: readonly TimelineEntry[],
  moving: string,
  before?: string,
  parts: Partial<Report> = {},
) {
  const report = timelineReport(entries, parts);
  const { kind, words, report: after } = proposeListDrop(report, 't', moving.split(' '), before);
  return [kind, told(after), words];
}

const day = [
  event('a', '14:00'),
  event('b', '14:10'),
  event('c', '14:24'),
  event('d', '14:31'),
  event('e', '15:40'),
];

describe('a drop in the list', () => {
  it('takes the middle between its new neighbours where a whole minute fits', () => {
    expect(drop(day, 'a', 'd')).toEqual([
      'times',
      'b 14:10, c 14:24, a 14:27, d 14:31, e 15:40',
      'takes 14:27, between 14:24 and 14:31',
    ]);
    expect(drop(day, 'e', 'b')).toEqual([
      'times',
      'a 14:00, e 14:05, b 14:10, c 14:24, d 14:31',
      'takes 14:05, between 14:00 and 14:10',
    ]);
  });

  it('takes the time of the earlier neighbour where no whole minute fits', () => {
    const close = [event('a', '14:00'), event('b', '14:24'), event('c', '14:25')];
    expect(drop(close, 'a', 'c')).toEqual([
      'times',
      'b 14:24, a 14:24, c 14:25',
      'takes 14:24, the time above: there is no room between 14:24 and 14:25',
    ]);
  });

  it('finds the one whole minute between seconds', () => {
    const close = [event('a', '14:00'), event('b', '14:24:40'), event('c', '14:25:10')];
    expect(drop(close, 'a', 'c')[1]).toBe('b 14:24:40, a 14:25, c 14:25:10');
  });

  it('takes the time of equal neighbours', () => {
    const equal = [event('a', '14:00'), event('b', '14:24'), event('c', '14:24')];
    expect(drop(equal, 'a', 'c')).toEqual([
      'times',
      'b 14:24, a 14:24, c 14:24',
      'takes 14:24, the time of its neighbours',
    ]);
  });

  it('changes only the order among equal times', () => {
    const equal = [event('a', '14:24'), event('b', '14:24'), event('c', '14:24')];
    expect(drop(equal, 'c', 'a')).toEqual([
      'order',
      'c 14:24, a 14:24, b 14:24',
      'changes only its place; its time stays 14:24',
    ]);
  });

  it('changes only the order among unknown times and past passages', () => {
    const unknown = [event('a', '14:00'), event('u', {}), passage('p'), event('b', '14:10')];
    expect(drop(unknown, 'a', 'p')).toEqual([
      'order',
      'u ?, a 14:00, p, b 14:10',
      'changes only its place; its time stays 14:00',
    ]);
    expect(drop(unknown, 'u')).toEqual([
      'order',
      'a 14:00, p, b 14:10, u ?',
      'changes only its place; its time stays unknown',
    ]);
    expect(drop(unknown, 'p', 'a')).toEqual([
      'order',
      'p, a 14:00, u ?, b 14:10',
      'changes only its place',
    ]);
  });

  it('looks past unknown times for its neighbours', () => {
    const unknown = [
      event('a', '14:00'),
      event('b', '14:10'),
      event('u', {}),
      passage('p'),
      event('c', '14:20'),
      event('z', '15:00'),
    ];
    expect(drop(unknown, 'z', 'p')[1]).toBe('a 14:00, b 14:10, u ?, z 14:15, p, c 14:20');
  });

  it('takes the time of its one neighbour at either end', () => {
    expect(drop(day, 'c', 'a')).toEqual([
      'times',
      'c 14:00, a 14:00, b 14:10, d 14:31, e 15:40',
      'takes 14:00, the time of the event below',
    ]);
    expect(drop(day, 'c')).toEqual([
      'times',
      'a 14:00, b 14:10, d 14:31, e 15:40, c 15:40',
      'takes 15:40, the time of the event above',
    ]);
  });

  it('leaves everything as it was where it is dropped in its own place', () => {
    const report = timelineReport(day);
    for (const before of ['b', 'c']) {
      const proposal = proposeListDrop(report, 't', ['b'], before);
      expect([proposal.kind, proposal.report === report, proposal.words]).toEqual([
        'stays',
        true,
        'stays where it is',
      ]);
    }
    expect(proposeListDrop(report, 't', ['e'], undefined).report).toBe(report);
  });

  it('does not take a mistyped time for a neighbour', () => {
    const typo = [
      event('a', '14:00'),
      event('b', '14:10'),
      event('wrong', '04:20'),
      event('c', '14:30'),
      event('z', '15:00'),
    ];
    expect(drop(typo, 'z', 'wrong')[1]).toBe('a 14:00, b 14:10, z 14:20, wrong 04:20, c 14:30');
    expect(drop(typo, 'z', 'c')[1]).toBe('a 14:00, b 14:10, wrong 04:20, z 14:20, c 14:30');
  });

  it('keeps the time of a mistyped event that is brought to its place', () => {
    const typo = [event('a', '14:00'), event('b', '14:10'), event('wrong', '13:20')];
    expect(drop(typo, 'wrong', 'a').slice(0, 2)).toEqual([
      'order',
      'wrong 13:20, a 14:00, b 14:10',
    ]);
  });
});

describe('a drop among days', () => {
  const next = (clock: string) => ({ date: '2024-05-10', clock });

  it('crosses midnight with its neighbours', () => {
    const night = [event('a', '22:00'), event('b', '23:50'), event('c', next('00:20'))];
    expect(drop(night, 'a', 'c')).toEqual([
      'times',
      'b 23:50, a 2024-05-10 00:05, c 2024-05-10 00:20',
      'takes 2024-05-10 00:05, between 2024-05-09 23:50 and 00:20',
    ]);
  });

  it('stays on its side of a day heading', () => {
    const night = [
      event('a', '22:00'),
      event('b', '23:50'),
      dayHeading('Friday', '2024-05-10'),
      event('c', next('00:20')),
    ];
    expect(drop(night, 'a', 'Friday')[1]).toBe('b 23:50, a 23:55, Friday, c 2024-05-10 00:20');
    expect(drop(night, 'a', 'c')).toEqual([
      'times',
      'b 23:50, Friday, a 2024-05-10 00:10, c 2024-05-10 00:20',
      'takes 2024-05-10 00:10, between “Friday” and 00:20',
    ]);
  });

  it('keeps its clock on a day without other events', () => {
    const days = [event('a', '22:00'), event('b', '23:50'), dayHeading('Friday', '2024-05-10')];
    expect(drop(days, 'a')).toEqual([
      'times',
      'b 23:50, Friday, a 2024-05-10 22:00',
      'takes 2024-05-10 22:00, on the day of the heading above',
    ]);
  });

  it('counts days where there are no dates', () => {
    const counted = [
      event('a', { day: 1, clock: '22:00' }),
      event('b', { day: 1, clock: '23:50' }),
      event('c', { day: 2, clock: '00:20' }),
    ];
    expect(drop(counted, 'a', 'c')[1]).toBe('b Day 1 23:50, a Day 2 00:05, c Day 2 00:20');
  });

  it('does not mix times with and without a date', () => {
    const mixed = [event('a', '14:00'), event('b', '14:10'), event('u', { clock: '09:00' })];
    expect(drop(mixed, 'u', 'a').slice(0, 2)).toEqual(['order', 'u 09:00, a 14:00, b 14:10']);
  });

  it('finds the middle of an hour that is skipped', () => {
    const at = (clock: string) => ({ date: '2024-03-31', clock });
    const spring = [
      event('a', at('01:00')),
      event('b', at('01:50')),
      event('c', at('03:20')),
      event('z', at('05:00')),
    ];
    const zone = { zone: 'Europe/Berlin' };
    expect(drop(spring, 'z', 'c', zone)[2]).toBe('takes 03:05, between 01:50 and 03:20');
  });

  it('tells which of the two hours it means when one is repeated', () => {
    const at = (clock: string, offset?: string) => ({
      date: '2024-10-27',
      clock,
      ...(offset && { offset }),
    });
    const autumn = [
      event('a', at('02:30', '+02:00')),
      event('b', at('02:30', '+01:00')),
      event('z', at('05:00')),
    ];
    const proposal = proposeListDrop(
      timelineReport(autumn, { zone: 'Europe/Berlin' }),
      't',
      ['z'],
      'b',
    );
    expect(proposal.changes.get('z')).toEqual({ time: at('02:00', '+01:00') });
    expect(proposal.words).toBe('takes 02:00 +01:00, between 02:30 +02:00 and 02:30 +01:00');
  });

  it('writes its time in its own zone and form, without the words it came in', () => {
    const zoned = [
      event('a', '14:00'),
      event('b', '14:10'),
      event('z', {
        date: '2024-05-09',
        clock: '18:00:00',
        zone: '+02:00',
        written: 'around six',
        approximate: true,
      }),
    ];
    const { changes } = proposeListDrop(timelineReport(zoned), 't', ['z'], 'b');
    expect(changes.get('z')).toEqual({
      time: { date: '2024-05-09', clock: '16:05:00', zone: '+02:00' },
    });
  });
});

describe('a drop of ranges and selections', () => {
  const end = (clock: string) => ({ end: { date: '2024-05-09', clock } });

  it('keeps the length of a range', () => {
    const ranges = [
      event('a', '13:00', 'action', end('13:45')),
      event('b', '14:00'),
      event('c', '14:20'),
    ];
    expect(drop(ranges, 'a', 'c')[1]).toBe('b 14:00, a 14:10-14:55, c 14:20');
  });

  it('moves a selection together, with its distances and its order', () => {
    expect(drop(day, 'a b', 'e')).toEqual([
      'times',
      'c 14:24, d 14:31, a 15:00, b 15:10, e 15:40',
      'move 1 h later, between 14:31 and 15:40',
    ]);
  });

  it('brings a selection with gaps together', () => {
    expect(drop(day, 'c e', 'a')[1]).toBe('c 12:44, e 14:00, a 14:00, b 14:10, d 14:31');
  });

  it('moves the undated and the passages of a selection along', () => {
    const some = [event('u', {}), passage('p'), event('a', '14:00'), event('b', '15:00')];
    expect(drop(some, 'u p a')[1]).toBe('b 15:00, u ?, p, a 15:00');
  });

  it('lets those that do not fit go on to their own place in time', () => {
    const close = [
      event('a', '10:00'),
      event('b', '12:00'),
      event('c', '14:00'),
      event('d', '14:10'),
      event('e', '15:30'),
    ];
    expect(drop(close, 'a b', 'd').slice(1)).toEqual([
      'c 14:00, a 14:00, d 14:10, e 15:30, b 16:00',
      'move 4 h later, to the time above: there is no room between 14:00 and 14:10; one goes on to a later place',
    ]);
  });

  it('changes only the order where a selection stands in time already', () => {
    const equal = [event('a', '14:00'), event('b', '14:00'), event('c', '14:00')];
    expect(drop(equal, 'b c', 'a')).toEqual([
      'order',
      'b 14:00, c 14:00, a 14:00',
      'change only their order; their times stay',
    ]);
  });
});

const clocks = fc.integer({ min: 0, max: 2 * 24 * 60 - 1 }).map((minutes) => ({
  date: minutes < 1440 ? '2024-03-30' : '2024-03-31',
  clock: new Date((minutes % 1440) * 60_000).toISOString().slice(11, 16),
}));
const times = fc.oneof({ weight: 6, arbitrary: clocks }, { weight: 1, arbitrary: fc.constant({}) });
const entriesOf = fc
  .array(fc.oneof({ weight: 8, arbitrary: times }, { weight: 1, arbitrary: fc.constant(null) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) =>
    list.map((time, index) => (time === null ? passage(`p${index}`) : event(`e${index}`, time))),
  );
const drops = fc.array(
  fc.record({ moving: fc.uniqueArray(fc.nat(11), { maxLength: 3 }), before: fc.nat(12) }),
  { maxLength: 6 },
);

describe('any drops', () => {
  it('keep every entry and every word, and change no report they were given', () => {
    fc.assert(
      fc.property(entriesOf, drops, (entries, list) => {
        let report = timelineReport(entries, { zone: 'Europe/Berlin' });
        for (const { moving, before } of list) {
          const given = structuredClone(report);
          const names = ids(report.timelines[0]?.entries);
          const chosen = moving.flatMap((index) => names[index] ?? []);
          const proposal = proposeListDrop(report, 't', chosen, names[before]);
          expect(report).toEqual(given);
          expect([...ids(proposal.report.timelines[0]?.entries)].sort()).toEqual([...names].sort());
          report = proposal.report;
        }
      }),
    );
  });

  it('never put one event out of order that was in order', () => {
    fc.assert(
      fc.property(entriesOf, fc.nat(11), fc.nat(12), (entries, from, to) => {
        const report = timelineReport(entries, { zone: 'Europe/Berlin' });
        const names = ids(entries);
        const moving = names[from % names.length]!;
        const rest = entries.filter(({ id }) => id !== moving);
        const proposal = proposeListDrop(report, 't', [moving], names[to]);
        if (proposal.kind === 'stays') return;
        const after = outOfOrder(proposal.report.timelines[0]!.entries, report);
        expect(after.length).toBe(outOfOrder(rest, report).length);
      }),
    );
  });
});
