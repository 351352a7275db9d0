/** How a line may begin a block, as CommonMark 0.31 and GFM define it. One function a construct. */

const tabStop = 4;

/** The columns of white space a line begins with, tabs to stops of four. */
export function indentOf(line: string): number {
  let columns = 0;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index];
    if (character === ' ') columns += 1;
    else if (character === '\t') columns += tabStop - (columns % tabStop);
    else return columns;
  }
  return columns;
}

/** The line without up to `columns` columns of white space at its start. */
export function dedent(line: string, columns: number): string {
  let column = 0;
  let index = 0;
  while (index < line.length && column < columns) {
    const character = line[index];
    if (character === ' ') column += 1;
    else if (character === '\t') column += tabStop - (column % tabStop);
    else break;
    index += 1;
  }
  return ' '.repeat(Math.max(0, column - columns)) + line.slice(index);
}

/** Tells whether nothing but white space stands in the line. */
export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** An ATX heading's level and text (CommonMark 4.2). */
export function atxHeading(
  line: string,
): { level: 1 | 2 | 3 | 4 | 5 | 6; text: string } | undefined {
  const match = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line);
  const level = match?.[1]?.length;
  if (!match || !isLevel(level)) return undefined;
  const text = line.slice(match[0].length).trim();
  const hashes = text.length - text.replace(/#+$/, '').length;
  const closed =
    hashes > 0 && (hashes === text.length || /\s/.test(text[text.length - hashes - 1] ?? ''));
  return { level, text: closed ? text.slice(0, text.length - hashes).trimEnd() : text };
}

function isLevel(level: number | undefined): level is 1 | 2 | 3 | 4 | 5 | 6 {
  return level !== undefined && level >= 1 && level <= 6;
}

/** The level of the heading that a setext underline makes of the paragraph above it (CommonMark 4.3). */
export function setextLevel(line: string): 1 | 2 | undefined {
  const match = /^ {0,3}(=+|-+)[ \t]*$/.exec(line);
  if (!match) return undefined;
  return match[1]?.startsWith('=') ? 1 : 2;
}

/** Tells a thematic break (CommonMark 4.1). */
export function isRule(line: string): boolean {
  return /^ {0,3}(?:\*[ \t]*\*[ \t]*\*[*\t ]*|-[ \t]*-[ \t]*-[-\t ]*|_[ \t]*_[ \t]*_[_\t ]*)$/.test(
    line,
  );
}

/** The opening of a code fence: its character and length (CommonMark 4.5). */
export function openingFence(line: string): { character: string; length: number } | undefined {
  const match = /^ {0,3}(`{3,}|~{3,})/.exec(line);
  const fence = match?.[1];
  if (!match || !fence) return undefined;
  if (fence.startsWith('`') && line.slice(match[0].length).includes('`')) return undefined;
  return { character: fence.slice(0, 1), length: fence.length };
}

/** Tells whether the line closes the fence. */
export function closesFence(line: string, fence: { character: string; length: number }): boolean {
  if (indentOf(line) > 3) return false;
  const text = line.trim();
  return text.length >= fence.length && text === fence.character.repeat(text.length);
}

/** A list marker: whether it counts, its delimiter, its number and the column its content begins at. */
export type ListMarker = {
  readonly ordered: boolean;
  readonly delimiter: string;
  readonly number: number;
  readonly content: number;
  readonly empty: boolean;
};

/** The list marker a line begins with (CommonMark 5.2). */
export function listMarker(line: string): ListMarker | undefined {
  const match = /^( {0,3})([-+*]|\d{1,9}[.)])(?=[ \t]|$)/.exec(line);
  const marker = match?.[2];
  if (!match || !marker || isRule(line)) return undefined;
  const after = match[0].length;
  const rest = line.slice(after);
  const empty = isBlank(rest);
  const spaces = empty ? 1 : columnsAfter(line, after);
  const ordered = marker.length > 1;
  return {
    ordered,
    delimiter: marker.slice(-1),
    number: ordered ? Number(marker.slice(0, -1)) : 0,
    content: after + (spaces > tabStop ? 1 : spaces),
    empty,
  };
}

/** A list item's first line without its marker; tab stops count from where the line begins. */
export function withoutMarker(line: string, content: number): string {
  const marker = /^ {0,3}(?:[-+*]|\d{1,9}[.)])/.exec(line)?.[0].length ?? 0;
  return dedent(' '.repeat(marker) + line.slice(marker), content);
}

function columnsAfter(line: string, from: number): number {
  return indentOf(' '.repeat(from) + line.slice(from)) - from;
}

/** Tells a block quote's marker. */
export function isQuote(line: string): boolean {
  return /^ {0,3}>/.test(line);
}

const blockTags =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const blockTag = new RegExp(`^</?(?:${blockTags})(?=[\\s/>]|$)`, 'i');
const loneTag = /^<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>\s*$/i;

/** What ends an HTML block: a text within it, or a blank line. */
export type HtmlEnd = { readonly within: string } | 'blank';

/** The HTML block a line begins, by what ends it (CommonMark 4.6). */
export function htmlStart(line: string, interruptsParagraph: boolean): HtmlEnd | undefined {
  if (indentOf(line) > 3) return undefined;
  const text = line.trimStart();
  if (!text.startsWith('<')) return undefined;
  if (text.startsWith('<!--')) return { within: '-->' };
  if (text.startsWith('<?')) return { within: '?>' };
  if (text.startsWith('<![CDATA[')) return { within: ']]>' };
  if (/^<![A-Za-z]/.test(text)) return { within: '>' };
  const literal = /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(text)?.[1];
  if (literal) return { within: `</${literal.toLowerCase()}>` };
  if (blockTag.test(text)) return 'blank';
  return !interruptsParagraph && loneTag.test(text) ? 'blank' : undefined;
}

/** Tells the delimiter row of a GFM table. */
export function isDelimiterRow(line: string): boolean {
  if (!line.includes('-') || indentOf(line) > 3) return false;
  const text = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return (
    (line.includes('|') || line.includes(':')) &&
    text.split('|').every((cell) => /^[ \t]*:?-+:?[ \t]*$/.test(cell))
  );
}
