import papaparse from 'papaparse';
import { withoutGuard } from '../../export/csv/formula-guard.ts';

/** A row with the 1-based line on which it starts. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

const delimiters = [',', ';', '\t', '|'] as const;

/** What Postlude prints leaves nothing to guess, whatever its cells hold. */
const ownHeader = /^Date([,;\t|])Time\1Zone\1End\1/;

/**
 * Splits CSV or TSV into rows: the delimiter is guessed unless a first line `sep=;` says it, line breaks may stand
 * in quotes, empty rows are passed over. Apostrophes that guard formulas are taken off.
 */
export function parseTable(text: string): readonly TableRow[] {
  const clean = withoutLastBreaks(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
  const said = /^sep=([,;\t|])\n/i.exec(clean);
  const delimiter = said?.[1] ?? ownHeader.exec(clean)?.[1];
  const { data } = papaparse.parse<string[]>(said ? clean.slice(said[0].length) : clean, {
    ...(delimiter !== undefined && { delimiter }),
    delimitersToGuess: [...delimiters],
    newline: '\n',
    skipEmptyLines: false,
  });
  const rows: TableRow[] = [];
  let line = said ? 2 : 1;
  for (const fields of data) {
    if (fields.some((field) => field.trim() !== '')) {
      rows.push({ line, cells: fields.map(withoutGuard) });
    }
    line += 1 + fields.reduce((sum, field) => sum + field.split('\n').length - 1, 0);
  }
  return rows;
}

/** An empty row at the end would count as one of a single cell when the delimiter is guessed. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}
