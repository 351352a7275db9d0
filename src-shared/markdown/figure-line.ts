import { scanBlocks } from './scan-blocks.ts';

/** The name of the file that holds a figure beside a Markdown document, by its number in the document. */
export function figureFileName(number: number): string {
  return number === 1 ? 'timeline-figure.svg' : `timeline-figure-${number}.svg`;
}

/**
 * Leaves out the figures of timelines that Postlude put into a Markdown text (lines ended by `\n`): they are
 * drawn anew from the report. Every other line keeps its number.
 */
export function withoutFigures(text: string): string {
  if (!text.includes(opening)) return text;
  const lines = text.split('\n');
  for (const { kind, start, end } of scanBlocks(lines)) {
    const isAlone = kind === 'paragraph' && end - start === 1;
    if (isAlone && isFigureLine((lines[start] ?? '').trimEnd())) lines[start] = '';
  }
  return lines.join('\n');
}

const opening = '![Timeline ';

/** An image with the description and the address that no other image has. */
function isFigureLine(line: string): boolean {
  const [, address] =
    /^!\[Timeline (?:“[^”]*” )?of \d+ events? .*\]\(([^\s()]+)\)$/.exec(line) ?? [];
  return address !== undefined && (besideDocument.test(address) || inDocument.test(address));
}

const besideDocument = /-images\/timeline-figure(?:-\d{1,3})?\.svg$/;
const inDocument = /^data:image\/svg\+xml;base64,[A-Za-z0-9+/]+=*$/;
