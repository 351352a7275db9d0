import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../../src-shared/report/time-order.ts';
import { dayHeading, event, passage } from './build-report.ts';

const frame = { zone: 'UTC' };
const at = (words: string) => Date.parse(words);

describe('positionsOf', () => {
  it('puts events at their instants and knows nothing of passages and unknown times', () => {
    expect(positionsOf([event('a', '14:00'), passage('b'), event('c', {})], frame)).toEqual([
      at('2024-05-09T14:00Z'),
      undefined,
      undefined,
    ]);
  });

  it('reads a mixed timeline on the axis of most of its events', () => {
    const entries = [
      event('a', { day: 1, clock: '14:00' }),
      event('b', '15:00'),
      event('c', { day: 2, clock: '01:00' }),
    ];
    expect(positionsOf(entries, frame)).toEqual([50_400_000, undefined, 90_000_000]);
  });

  it('puts a day heading at the beginning of its date, or of the day of the first event below it', () => {
    const entries = [
      dayHeading('Thursday', '2024-05-09'),
      event('a', '14:00'),
      dayHeading('Friday'),
      passage('b'),
      event('c', { date: '2024-05-10', clock: '01:00' }),
      dayHeading('Saturday'),
    ];
    expect(positionsOf(entries, frame)).toEqual([
      at('2024-05-09T00:00Z'),
      at('2024-05-09T14:00Z'),
      at('2024-05-10T00:00Z'),
      undefined,
      at('2024-05-10T01:00Z'),
      undefined,
    ]);
  });

  it('puts a day heading before an event of its day that another zone makes earlier', () => {
    const early = { date: '2024-05-10', clock: '02:00', zone: '+05:30' };
    expect(positionsOf([dayHeading('Friday', '2024-05-10'), event('a', early)], frame)).toEqual([
      at('2024-05-09T20:30Z'),
      at('2024-05-09T20:30Z'),
    ]);
  });
});
