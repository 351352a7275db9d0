import { indentOf, listMarker } from './line-starts.ts';
import { scanBlocks } from './scan-blocks.ts';

/** Stands between two lists that would else become one; reading takes it for nothing. */
export const listDivider = '<!-- -->';

/** Joins pieces of Markdown so that each stays what it is: no list goes on in the list or the code after it. */
export function joinPieces(pieces: readonly string[]): string {
  let joined = '';
  let above: string | undefined;
  for (const piece of pieces) {
    if (piece === '') continue;
    if (above !== undefined) joined += wouldMerge(above, piece) ? `\n\n${listDivider}\n\n` : '\n\n';
    joined += piece;
    above = piece;
  }
  return joined;
}

function wouldMerge(above: string, below: string): boolean {
  if (indentOf(below) < 2 && listMarker(firstLine(below)) === undefined) return false;
  return scanBlocks(above.split('\n')).at(-1)?.kind === 'list';
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
