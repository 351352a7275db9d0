import { describe, expect, it } from 'vitest';
import { breakEach } from './break-each.ts';

describe('a fault at any operation of the disk', () => {
  it.each([
    ['journaling', 'ENOSPC', false],
    ['saving', 'EIO', false],
  ] as const)(
    'leaves the file and the journal whole: %s, %s, lasting %s',
    async (deed, what, lasting) => {
      const { operations, refused } = await breakEach(deed, what, lasting);
      expect(operations).toBeGreaterThan(20);
      expect(refused).toBeGreaterThan(15);
    },
    120_000,
  );
});
