import { describe, expect, it } from 'vitest';
import { cappedMarks } from '../../../src-shared/markdown/cap-marks.ts';
import { cappedNesting } from '../../../src-shared/markdown/cap-nesting.ts';

describe('cappedNesting', () => {
  it('escapes the markers that nest deeper than anybody writes', () => {
    const capped = cappedNesting(`${'> '.repeat(150)}deep`);
    expect(capped.replaceAll(' ', '')).toBe(`${'>'.repeat(100)}${String.raw`\>`.repeat(50)}deep`);
  });

  it('leaves ordinary text alone', () => {
    const text = '> - 1\n>   - 2\n\n---\n    code';
    expect(cappedNesting(text)).toBe(text);
  });
});

describe('cappedMarks', () => {
  it('escapes marks in a paragraph that has hundreds of them', () => {
    expect(cappedMarks('*a '.repeat(400))).toBe(String.raw`\*a `.repeat(400));
  });

  it('leaves code fences and ordinary paragraphs alone', () => {
    const text = `*a* [b](c)\n\n\`\`\`\n${'[_] '.repeat(400)}\n\`\`\`\n\n- *x*`;
    expect(cappedMarks(text)).toBe(text);
  });
});
