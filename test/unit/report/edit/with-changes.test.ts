import { describe, expect, it } from 'vitest';
import { kept, moved, withChanges } from '../../../../src-shared/report/edit/with-changes.ts';

type Note = { readonly text: string; readonly actor?: string };

describe('withChanges', () => {
  it('gives a changed copy', () => {
    const note: Note = { text: 'a' };
    expect(withChanges(note, { text: 'b', actor: 'c' })).toEqual({ text: 'b', actor: 'c' });
    expect(note).toEqual({ text: 'a' });
  });

  it('takes a key away, rather than leaving it there without a value', () => {
    const note: Note = { text: 'a', actor: 'b' };
    expect(Object.keys(withChanges(note, { actor: undefined }))).toEqual(['text']);
  });

  it('gives the object itself where nothing changes', () => {
    const note: Note = { text: 'a' };
    expect(withChanges(note, { text: 'a', actor: undefined })).toBe(note);
  });
});

describe('kept', () => {
  it('gives the list before the change where it holds the same items', () => {
    const before = ['a', 'b'];
    expect(kept(before, ['a', 'b'])).toBe(before);
    expect(kept(before, ['a'])).toEqual(['a']);
  });
});

describe('moved', () => {
  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [0, 99, 'bca'],
    [2, -5, 'cab'],
    [9, 0, 'abc'],
  ])('moves the item at %i to %i', (from, to, expected) => {
    expect(moved([...'abc'], from, to).join('')).toBe(expected);
  });

  it('gives the list itself where the item stays', () => {
    const items = ['a', 'b'];
    expect(moved(items, 1, 1)).toBe(items);
  });
});
