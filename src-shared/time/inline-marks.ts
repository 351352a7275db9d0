/** A mark of inline Markdown that was opened and is not yet closed: emphasis, code, a bracket. */
export type OpenMark = {
  /** As it stands in the source, so that it can be opened again. */
  readonly opening: string;
  readonly closing: string;
};

const pairs: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{{', '}}'],
  ['{', '}'],
  ['(', ')'],
  ['\\[', '\\]'],
  ['\\(', '\\)'],
]);

const opener =
  /\*{1,3}|_{1,3}|`{1,2}|\\?[[(]|\{\{?|<(?:b|strong|i|em|code|kbd|time|u|small|sub|sup|span)>/iy;

/** The mark that opens at an offset of the source; undefined where there is none. */
export function openMarkAt(source: string, offset: number): OpenMark | undefined {
  opener.lastIndex = offset;
  const opening = opener.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const closing = pairs.get(opening) ?? opening.replace('<', '</');
  return { opening, closing };
}

/** The length of the closing of the innermost open mark at an offset; 0 where it does not close there. */
export function closingLengthAt(source: string, offset: number, open: readonly OpenMark[]): number {
  const closing = open.at(-1)?.closing ?? '';
  if (closing === '') return 0;
  if (source.startsWith(closing, offset)) return closing.length;
  return /^\*{2,3}$/.test(closing) ? emphasisLengthAt(source, offset, closing.length) : 0;
}

/** `***a** b*` closes in two steps. */
function emphasisLengthAt(source: string, offset: number, most: number): number {
  let length = 0;
  while (length < most && source.charAt(offset + length) === '*') length += 1;
  return length;
}

/** What stays open when so many characters of the innermost mark have closed. */
export function withoutClosed(open: readonly OpenMark[], length: number): readonly OpenMark[] {
  const last = open.at(-1);
  if (last === undefined) return open;
  const rest = last.closing.length - length;
  const outer = open.slice(0, -1);
  return rest > 0
    ? [...outer, { opening: last.opening.slice(0, rest), closing: last.closing.slice(0, rest) }]
    : outer;
}

/** Words as a reader sees them: without emphasis, code marks, brackets, braces, simple tags and escapes. */
export function withoutMarks(source: string): string {
  if (!/[*_`[\]{}\\<&]/.test(source)) return source.trim();
  return source
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replaceAll(/\]\s?\[/g, ' ')
    .replaceAll(/<\/?(?:br|b|strong|i|em|code|kbd|time|u|small|sub|sup|span) ?\/?>|&nbsp;/gi, ' ')
    .replaceAll(/[*`[\]{}]|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
