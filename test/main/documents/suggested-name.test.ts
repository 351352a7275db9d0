import { describe, expect, it } from 'vitest';
import { suggestedName } from '../../../src-main/documents/suggested-name.ts';

describe('suggesting a file name', () => {
  it.each([
    ['Login fails', 'Login fails.postlude'],
    ['', 'Postmortem.postlude'],
    [' ../../etc/passwd ', 'etc passwd.postlude'],
    ['a<b>:"c"|d?*e', 'a b c d e.postlude'],
    ['CON', 'Postmortem.postlude'],
    ['Ende der Welt…', 'Ende der Welt….postlude'],
    ['two\nlines\u0000 and \u202Eno trick', 'two lines and no trick.postlude'],
    ['...', 'Postmortem.postlude'],
    [`${'🙂'.repeat(80)}`, `${'🙂'.repeat(60)}.postlude`],
  ])('makes of %j the name %j', (title, name) => {
    expect(suggestedName(title)).toBe(name);
  });
});
