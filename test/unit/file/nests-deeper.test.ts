import { describe, expect, it } from 'vitest';
import { nestsDeeper } from '../../../src-shared/file/nests-deeper.ts';

describe('nestsDeeper', () => {
  it.each([
    ['{"a": [1, {}]}', 3, false],
    ['{"a": [1, {}]}', 2, true],
    ['[[], [], []]', 2, false],
    ['["[[[[", "\\"[[[["]', 1, false],
    ['["\\\\", [[]]]', 2, true],
    ['[[[', 2, true],
  ])('reads %s against %i levels', (json, deepest, expected) => {
    expect(nestsDeeper(json, deepest)).toBe(expected);
  });
});
