import { describe, expect, it } from 'vitest';
import { nameOf, plainText } from '../../../src-shared/markdown/plain-text.ts';

describe('plainText', () => {
  it('takes the marks off words', () => {
    expect(plainText('**Root** _cause_ of `5xx` at [the edge](https://edge.example "x")')).toBe(
      'Root cause of 5xx at the edge',
    );
  });

  it('leaves underscores and tildes that are no marks', () => {
    expect(plainText('snake_case_name ~14:05')).toBe('snake_case_name ~14:05');
  });

  it('drops tags and the backslashes of escapes', () => {
    expect(plainText(String.raw`<b>up</b> \* down`)).toBe('up * down');
  });
});

describe('nameOf', () => {
  it('gives headings one spelling', () => {
    expect(
      ['## 2. What went well? ✅', '**What Went Well**'].map((text) =>
        nameOf(text.replace(/^#+ /, '')),
      ),
    ).toEqual(['what went well', 'what went well']);
  });
});
