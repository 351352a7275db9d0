import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, isBinary } from '../../../src-main/documents/decode-text.ts';

const bytesOf = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

describe('decoding a text', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(bytesOf('Grüße', 'utf8'))).toEqual({ text: 'Grüße', encoding: 'UTF-8' });
    expect(decodeText(bytesOf('\ufeffGrüße', 'utf8'))).toEqual({
      text: 'Grüße',
      encoding: 'UTF-8',
    });
  });

  it('reads UTF-16 of either order', () => {
    const little = bytesOf('\ufeff02:00 ✓', 'utf16le');
    expect(decodeText(little)).toEqual({ text: '02:00 ✓', encoding: 'UTF-16' });
    expect(decodeText(Buffer.from(little).swap16())).toEqual({
      text: '02:00 ✓',
      encoding: 'UTF-16',
    });
  });

  it('reads Latin-1 with the quotation marks of Windows', () => {
    const bytes = Buffer.from([0x93, 0x47, 0x72, 0xfc, 0xdf, 0x65, 0x94]);
    expect(decodeText(bytes)).toEqual({ text: '“Grüße”', encoding: 'Windows-1252' });
  });

  it('reads the UTF-8 lines beside a Latin-1 line as what they are', () => {
    const bytes = Buffer.concat([bytesOf('Grüße\n', 'utf8'), bytesOf('Grüße\n', 'latin1')]);
    expect(decodeText(bytes).text).toBe('Grüße\nGrüße\n');
  });

  it('gives every text back that is valid UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(bytesOf(`x${text}`, 'utf8')).text).toBe(`x${text}`);
      }),
    );
  });

  it('loses no byte of a text in no known encoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 0x20, minLength: 1 }), (bytes) => {
        fc.pre(bytes[0] !== 0xfe && bytes[0] !== 0xff);
        expect(decodeText(bytes).text).not.toContain('\ufffd');
      }),
    );
  });
});

describe('telling text from binary', () => {
  it.each([
    ['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', true],
    ['control characters everywhere', '\x01a\x02b\x03c', true],
    ['a text with a form feed', 'page 1\fpage 2', false],
    ['coloured output of a terminal', '\x1b[31m02:00 down\x1b[0m', false],
    ['one stray control character in a log', `${'a line of a log\n'.repeat(10)}\x01`, false],
  ])('judges %s', (_what, text, binary) => {
    expect(isBinary(text)).toBe(binary);
  });
});
