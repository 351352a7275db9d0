import { describe, expect, it } from 'vitest';
import { importForeignText } from '../../../src-shared/import/import-foreign-text.ts';
import { importText } from '../../../src-shared/import/import-text.ts';
import { countingIds } from '../counting-ids.ts';

const foreign = (text: string) => importForeignText(text, { newId: countingIds() });

describe('importForeignText', () => {
  it.each([
    '---\ntitle: Lost writes\n---\n\n## Timeline\n\n- 14:05 Paged\n',
    '# Lost writes\n\n- 14:05 The postlude: a review\n',
    '[14:05] <ann> paged\n[14:06] <bo> looking\n',
    '',
  ])('reads as importText does: %j', (text) => {
    expect(foreign(text)).toEqual(importText(text, { newId: countingIds() }));
  });

  it.each([
    '---\npostlude:\n  zone: UTC\n---\n\n- 14:05 Paged\n',
    '\uFEFF---\r\ntitle: x\r\npostlude:  \r\n  zone: UTC\r\n---\r\n\r\n- 14:05 Paged\r\n',
  ])('leaves a text with our front matter alone: %j', (text) => {
    expect(foreign(text)).toBeUndefined();
  });
});
