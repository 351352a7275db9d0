import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../../../src-shared/import/timeline/event-kinds.ts';
import type { EventDraft } from '../../../../src-shared/import/timeline/timeline-draft.ts';

function draft(text: string, told?: EventDraft['told']): EventDraft {
  return { kind: 'event', line: 1, written: '', text, ...(told && { told }) };
}

describe('kinds of drafted events', () => {
  it('keeps named kinds, also where a milestone is named twice, and guesses none of them again', () => {
    const named = { kind: 'detected', certain: true } as const;
    expect(kindsOf([draft('a', named), draft('Alarm rang'), draft('b', named)])).toEqual([
      { kind: 'detected' },
      { kind: 'note', kindGuessed: true },
      { kind: 'detected' },
    ]);
  });

  it('takes the first hint at a milestone, the last at resolved, and guesses the rest from words', () => {
    const hint = (kind: 'detected' | 'resolved') => ({ kind });
    expect(
      kindsOf([
        draft('one', hint('detected')),
        draft('Two was escalated', hint('detected')),
        draft('three', hint('resolved')),
        draft('four', hint('resolved')),
      ]).map(({ kind }) => kind),
    ).toEqual(['detected', 'escalated', 'note', 'resolved']);
  });
});
