import { describe, expect, it } from 'vitest';
import {
  duplicateEntry,
  insertEntry,
  moveEntries,
  removeEntries,
} from '../../../../src-shared/report/edit/move-entries.ts';
import type { Report } from '../../../../src-shared/report/report.ts';
import { buildReport, counter, event, ids, passage } from '../build-report.ts';

const report = buildReport({
  timelines: [
    {
      id: 't',
      entries: [event('a', '14:00'), event('b', '14:10'), passage('c'), event('d', '14:20')],
    },
    { id: 'u', entries: [event('e', '15:00')] },
  ],
});

function orders({ timelines }: Report): string {
  return timelines.map(({ entries }) => ids(entries).join('')).join(' ');
}

describe('moveEntries', () => {
  it.each([
    [['d'], { timeline: 't', index: 0 }, 'dabc e'],
    [['a', 'c'], { timeline: 't', index: 1 }, 'bacd e'],
    [['c', 'a'], { timeline: 't', index: 9 }, 'bdac e'],
    [['b', 'e'], { timeline: 'u', index: 0 }, 'acd be'],
  ])('moves %j to %j', (chosen, place, expected) => {
    expect(orders(moveEntries(report, chosen, place))).toBe(expected);
  });

  it('gives the report itself where everything stays', () => {
    expect(moveEntries(report, ['b'], { timeline: 't', index: 1 })).toBe(report);
    expect(moveEntries(report, ['gone'], { timeline: 't', index: 1 })).toBe(report);
    expect(moveEntries(report, ['a'], { timeline: 'gone', index: 0 })).toBe(report);
  });
});

describe('removeEntries', () => {
  it('removes entries of any timeline and leaves the other timelines themselves', () => {
    expect(orders(removeEntries(report, ['a', 'c', 'e']))).toBe('bd ');
    expect(removeEntries(report, ['a']).timelines[1]).toBe(report.timelines[1]);
    expect(removeEntries(report, ['gone'])).toBe(report);
  });
});

describe('insertEntry', () => {
  it('puts an entry at the chosen place', () => {
    expect(orders(insertEntry(report, passage('x'), { timeline: 't', index: 1 }))).toBe('axbcd e');
  });
});

describe('duplicateEntry', () => {
  it('puts a copy with an id of its own below the entry', () => {
    const copied = duplicateEntry(report, 'b', counter());
    expect(copied.timelines[0]?.entries[2]).toEqual({ ...event('b', '14:10'), id: 'new-1' });
  });
});
