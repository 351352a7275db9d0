import { expect, it } from 'vitest';
import { mayBeTable } from '../../../src-renderer/import/may-be-table.ts';

it('tells lines that are parted alike from sentences', () => {
  expect(mayBeTable(['a;b', '', '1;2'])).toBe(true);
  expect(mayBeTable(['a\tb', '1\t2'])).toBe(true);
  expect(mayBeTable(['a,b,c', '1,2,3'])).toBe(true);
  expect(mayBeTable(['Well, it was down.', 'So, we looked.'])).toBe(false);
  expect(mayBeTable(['a;b'])).toBe(false);
});
