import { Paragraph, TextRun } from 'docx';
import { cleanText } from '../clean-text.ts';
import { codeIndent } from '../parts/lengths.ts';
import type { Place } from '../printing.ts';

const tabStop = 4;

// A longer block would move too much white to the page before it.
const mostTogether = 20;

/** Prints a block of code as one framed paragraph that keeps its lines and spaces. */
export function printCode(value: string, place: Place): Paragraph {
  const lines = cleanText(value).split(/\r\n?|\n/);
  return new Paragraph({
    style: 'Code',
    ...(lines.length <= mostTogether ? { keepLines: true } : {}),
    ...(place.cell ? { spacing: { before: 90, after: 130 } } : {}),
    ...(place.left === 0 ? {} : { indent: { left: place.left + codeIndent, right: codeIndent } }),
    children: lines.map(
      (line, index) =>
        new TextRun({ text: expandTabs(line), ...(index === 0 ? {} : { break: 1 }) }),
    ),
  });
}

/** Replaces tabs by the spaces up to the next stop: Word's own stops are half an inch apart. */
function expandTabs(line: string): string {
  const [first = '', ...rest] = line.split('\t');
  return rest.reduce(
    (text, part) => text + ' '.repeat(tabStop - (text.length % tabStop)) + part,
    first,
  );
}
