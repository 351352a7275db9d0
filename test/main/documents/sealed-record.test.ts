import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRecord, sealRecord } from '../../../src-main/documents/sealed-record.ts';

describe('a sealed record', () => {
  it('gives back what was put into it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.uint8Array(), (heading, body) => {
        const record = openRecord(sealRecord(heading, body));
        expect(record?.heading).toEqual(JSON.parse(JSON.stringify(heading)));
        expect(Buffer.from(record?.body ?? [])).toEqual(Buffer.from(body));
      }),
    );
  });

  it('is not opened where it was cut or a bit is another', () => {
    const bytes = sealRecord({ format: 'x' }, new TextEncoder().encode('one\ntwo\n'));
    for (let length = 0; length < bytes.length; length += 1) {
      expect(openRecord(bytes.subarray(0, length))).toBeUndefined();
    }
    for (let index = 0; index < bytes.length; index += 1) {
      const other = Uint8Array.from(bytes);
      other[index] = (other[index] ?? 0) ^ 1;
      expect(openRecord(other)).toBeUndefined();
    }
    expect(openRecord(Buffer.concat([bytes, Buffer.from('x')]))).toBeUndefined();
  });
});
