import { describe, expect, it } from 'vitest';
import type { HeadingNode } from '../../../../../src-shared/document/document-tree.ts';
import { describeDocx } from '../describe-docx.ts';
import { printTree } from '../print-tree.ts';

const depths: readonly HeadingNode['depth'][] = [1, 2, 3, 4, 5, 6];

describe('a heading', () => {
  it('has the style one below its depth, since the title has its own, and a bookmark', async () => {
    const headings = depths.map(
      (depth): HeadingNode => ({
        type: 'heading',
        depth,
        source: `- at *${depth}*`,
        id: `at-${depth}`,
      }),
    );
    expect(describeDocx((await printTree(headings)).bytes)).toEqual([
      'Heading1: {#at-1}- at _1_',
      'Heading1: {#at-2}- at _2_',
      'Heading2: {#at-3}- at _3_',
      'Heading3: {#at-4}- at _4_',
      'Heading4: {#at-5}- at _5_',
      'Heading5: {#at-6}- at _6_',
    ]);
  });

  it('keeps number signs at its end and takes several lines as one', async () => {
    const { bytes } = await printTree([
      { type: 'heading', depth: 2, source: 'Ported to\nC #', id: 'c' },
      { type: 'heading', depth: 2, source: '##', id: 'd' },
    ]);
    expect(describeDocx(bytes)).toEqual(['Heading1: {#c}Ported to C #', 'Heading1: {#d}##']);
  });

  it('is not printed where it says nothing', async () => {
    const { bytes } = await printTree([
      { type: 'heading', depth: 2, source: ' ', id: 'empty' },
      { type: 'passage', source: '[a](#empty)' },
    ]);
    expect(describeDocx(bytes)).toEqual(['Normal: a']);
  });
});
