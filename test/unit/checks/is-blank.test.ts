import { describe, expect, it } from 'vitest';
import { isBlank } from '../../../src-shared/checks/is-blank.ts';

describe('isBlank', () => {
  it.each(['', ' \n', 'TBD', 'todo:', '???', '…', '<!-- who? -->', '<!-- a --> <!-- b'])(
    'takes %j for nothing said',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );

  it.each(['None.', 'n/a', '-', 'TBD by Kim', '<!-- a --> b', '```\n```'])(
    'takes %j for something said',
    (text) => {
      expect(isBlank(text)).toBe(false);
    },
  );

  it('takes many comments without an end in its stride', () => {
    expect(isBlank('<!--'.repeat(500_000))).toBe(true);
  });
});
