import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighPayload } from '../../../src-shared/ipc/weigh-payload.ts';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
}

describe('weighPayload', () => {
  it('takes any ordinary value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expect(weighPayload(value)).toBeUndefined();
      }),
    );
    expect(weighPayload(undefined)).toBeUndefined();
    expect(weighPayload(new Uint8Array(32 * 1024 * 1024))).toBeUndefined();
  });

  it('refuses what is too large, as text, bytes, keys or a number of parts', () => {
    const half = 'x'.repeat(70 * 1024 * 1024);
    const heavy = [
      [half, half],
      new Uint8Array(129 * 1024 * 1024),
      { [half]: 1, [`${half}y`]: 2, end: 3 },
      Array(2_000_001).fill(0),
    ];
    expect(heavy.map(weighPayload)).toEqual(heavy.map(() => 'It is too large.'));
  });

  it('refuses what is nested too deeply or holds itself', () => {
    const itself: unknown[] = [];
    itself.push(itself);
    expect([nested(200), nested(201), itself].map(weighPayload)).toEqual([
      undefined,
      'It is nested too deeply.',
      'It is nested too deeply.',
    ]);
  });

  it('refuses a key that could pass for a prototype', () => {
    expect(weighPayload(JSON.parse('{"a": [{"__proto__": {}}]}'))).toBe(
      'It has a key that nothing may have.',
    );
  });
});
