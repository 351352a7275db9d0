import { describe, expect, it } from 'vitest';
import {
  asParagraph,
  beginsWithWords,
  withoutIndent,
} from '../../../src-shared/markdown/as-paragraph.ts';

describe('asParagraph', () => {
  it('escapes what would begin another block, and nothing else', () => {
    const texts = [
      '- a',
      '12) a',
      '# a',
      '> a',
      '```',
      '[1]: /a',
      '  a\n- b',
      '-a',
      '<b>a</b>',
      '',
    ];
    expect(texts.map(asParagraph)).toEqual([
      '\\- a',
      '12\\) a',
      '\\# a',
      '\\> a',
      '\\```',
      '\\[1]: /a',
      'a\n- b',
      '-a',
      '<b>a</b>',
      '',
    ]);
  });

  it('changes nothing when it is done again', () => {
    const once = ['- a', '12) a', '***', '~~~', '[^n]: a', '1.'].map(asParagraph);
    expect(once.map(asParagraph)).toEqual(once);
  });
});

describe('beginsWithWords', () => {
  it('tells words from what has to stand on a line of its own', () => {
    const texts = ['a\n- b', '![a](b)', '- a', '[1]: /a', '    a', '<!-- a -->'];
    expect(texts.map(beginsWithWords)).toEqual([true, true, false, false, false, false]);
  });
});

describe('withoutIndent', () => {
  it('leaves the indentation that means something', () => {
    expect(['  a\n  b', '    a', '  - a', 'a'].map(withoutIndent)).toEqual([
      'a\n  b',
      '    a',
      '  - a',
      'a',
    ]);
  });
});
