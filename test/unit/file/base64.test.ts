import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64, isBase64 } from '../../../src-shared/file/base64.ts';

const anyBytes = fc.uint8Array({ maxLength: 1000 });

describe('base64', () => {
  it('writes what Node writes', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(encodeBase64(bytes)).toEqual(Buffer.from(bytes).toString('base64'));
      }),
    );
  });

  it('reads back the bytes it wrote', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it('writes and reads bytes that do not fit into one piece', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 7) % 256);
    const text = encodeBase64(bytes);
    expect(text).toEqual(Buffer.from(bytes).toString('base64'));
    expect(decodeBase64(text)).toEqual(bytes);
  });

  it('passes over characters outside the alphabet', () => {
    expect(decodeBase64('TWFu\r\n IG–5')).toEqual(decodeBase64('TWFuIG5'));
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeBase64(text).length >= 0),
    );
  });

  it('tells whole base64 from other text', () => {
    const texts = ['', 'TWFu', 'TWE=', 'TQ==', 'TWF', 'TW=u', 'T===', 'TWFu\n', 'TWF-'];
    expect(texts.filter(isBase64)).toEqual(['', 'TWFu', 'TWE=', 'TQ==']);
  });
});
