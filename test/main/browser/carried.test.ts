import { describe, expect, it } from 'vitest';
import { carried } from '../../../src-main/browser/host/carried.ts';

describe('an answer for a page', () => {
  it('goes as JSON where that says all of it', () => {
    expect(carried({ ok: true, value: { words: ['a', '\ud800'], none: undefined } })).toEqual({
      json: String.raw`{"ok":true,"value":{"words":["a","\ud800"]}}`,
    });
    expect(carried(null)).toEqual({ json: 'null' });
  });

  it('goes as a copy of itself where it holds bytes, or is nothing', () => {
    const answer = { ok: true, value: { bytes: new Uint8Array([1, 2]) } };
    const way = carried(answer);
    expect(way).toEqual({ value: answer });
    expect(way).not.toBe(answer);
    expect(carried({ at: new Date(0) })).toEqual({ value: { at: new Date(0) } });
    expect(carried([1, Number.NaN])).toEqual({ value: [1, Number.NaN] });
    expect(carried(undefined)).toEqual({ value: undefined });
  });
});
