import { describe, expect, it } from 'vitest';
import { seal } from '../../../src-shared/markdown/seal.ts';

describe('seal', () => {
  it('closes a fence that is left open, with its own marks', () => {
    expect(seal('~~~~sh\nkubectl get pods')).toBe('~~~~sh\nkubectl get pods\n~~~~');
  });

  it('closes a comment that is left open', () => {
    expect(seal('<!-- to do')).toBe('<!-- to do\n-->');
  });

  it('leaves a text alone that closes what it opens', () => {
    const text = '```\n<!--\n```\n\n<!-- a -->\n\n<pre>x</pre>';
    expect(seal(text)).toBe(text);
  });

  it('needs to be applied once', () => {
    const sealed = seal('```\na');
    expect(seal(sealed)).toBe(sealed);
  });
});
