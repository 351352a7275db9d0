import { describe, expect, it } from 'vitest';
import { inOneForm } from '../../../../src-shared/import/markdown/in-one-form.ts';

describe('inOneForm', () => {
  it('counts a clock without a day as of Day 1, and leaves every other time alone', () => {
    const times = [{ clock: '09:00' }, { clock: '09:00', day: 2 }, { date: '2025-03-06' }, {}];
    expect(times.map((time) => inOneForm('entries', { time }).time)).toEqual([
      { clock: '09:00', day: 1 },
      { clock: '09:00', day: 2 },
      { date: '2025-03-06' },
      {},
    ]);
  });

  it('drops the words of a posted date that are printed without them', () => {
    const posted = (written: string, language: string) =>
      inOneForm('report', { language, posted: { date: '2025-03-07', written } }).posted;
    expect(posted('Friday 7 March 2025', 'en')).toEqual({ date: '2025-03-07' });
    expect(posted('March 7, 2025', 'en')).toEqual({ date: '2025-03-07', written: 'March 7, 2025' });
  });
});
