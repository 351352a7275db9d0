import { describe, expect, it } from 'vitest';
import type { Break } from '../host/breaking-disk.ts';
import { breakEach } from '../main/documents/break-each.ts';

const breaks: readonly Break[] = [
  ...(['ENOSPC', 'EACCES', 'EIO', 'EBUSY'] as const),
  ...(['short write', 'silent short write'] as const),
];

describe('a fault at any operation of the disk', () => {
  it.each(breaks.flatMap((what) => [false, true].map((lasting) => [what, lasting] as const)))(
    'leaves the file and the journal whole: %s, lasting %s',
    async (what, lasting) => {
      const journaling = await breakEach('journaling', what, lasting);
      const saving = await breakEach('saving', what, lasting);
      console.log(
        `${what}${lasting ? ' from there on' : ''}: broke each of ${journaling.operations} operations of ` +
          `journaling and of ${saving.operations} of saving; refused in words ${journaling.refused} and ` +
          `${saving.refused} times; file and journal whole, and the next save worked, every time`,
      );
      expect(journaling.operations).toBeGreaterThan(20);
      expect(saving.operations).toBeGreaterThan(20);
    },
  );
});
