import { describe, expect, it } from 'vitest';
import { pageStyle } from '../../../../src-shared/export/html/page-style.ts';

describe('pageStyle', () => {
  it('names the paper and puts the title at the foot of the page', () => {
    expect(pageStyle('Mail late', 'letter')).toEqual(
      '@page { size: letter; @bottom-left { content: "Mail late"; } }',
    );
  });

  it('escapes letters beyond ASCII by their code points', () => {
    expect(pageStyle('é 障 🔥', 'a4')).toContain(String.raw`content: "\e9  \969c  \1f525 "`);
  });

  it('shortens a title that would not fit on one line', () => {
    expect(pageStyle('word '.repeat(40), 'a4')).toContain(
      `content: "${'word '.repeat(16).trimEnd()}${String.raw`\2026 `}"`,
    );
  });
});
