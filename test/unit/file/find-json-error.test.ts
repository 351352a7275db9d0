import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError } from '../../../src-shared/file/find-json-error.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonError', () => {
  it('finds no error in JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(findJsonError(JSON.stringify(value, undefined, indent))).toBeUndefined();
      }),
    );
  });

  it('agrees with the engine about what is JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '\\u00e9',
      '-',
      '0',
      '1',
      '.5',
      'e3',
      'true',
      'nul',
      ' ',
      '\n',
      '\t',
      '\u0001',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(findJsonError(text) === undefined).toEqual(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['{"a": 1,\n "b": }', { line: 2, column: 7, isCut: false }],
    ['{"a": 1,}', { line: 1, column: 9, isCut: false }],
    ['[1 2]', { line: 1, column: 4, isCut: false }],
    ['[1]]', { line: 1, column: 4, isCut: false }],
    ['["a\nb"]', { line: 1, column: 4, isCut: false }],
    ['["\\x"]', { line: 1, column: 3, isCut: false }],
    ['[1', { line: 1, column: 3, isCut: true }],
    ['{"a": tru\n', { line: 1, column: 7, isCut: true }],
    ['{"a": "\\u00', { line: 1, column: 8, isCut: true }],
  ])('tells where %j goes wrong', (text, error) => {
    expect(findJsonError(text)).toEqual(error);
  });

  it('takes strings of megabytes and a million brackets', () => {
    expect(findJsonError(`"${'A'.repeat(5_000_000)}`)).toMatchObject({ isCut: true });
    expect(findJsonError('['.repeat(1_000_000))).toMatchObject({ column: 1_000_001, isCut: true });
  });
});
