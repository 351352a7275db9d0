import { type TableStyle, tableStyles } from '../parts/table-styles.ts';

/** The type a table is set in; lengths in twips. */
export type TableType = {
  readonly style: TableStyle;
  /** The mean width of a letter, with some to spare for a reader's wider font. */
  readonly letter: number;
  /** The space between two columns. */
  readonly gap: number;
};

const plain: TableType = { style: tableStyles.plain, letter: 114, gap: 170 };
const small: TableType = { style: tableStyles.small, letter: 96, gap: 110 };

const manyColumns = 6;

/** Picks the type for a table: smaller where there are many columns. */
export function tableType(columns: number): TableType {
  return columns >= manyColumns ? small : plain;
}

/** How many letters wide a text is; those of East Asian scripts and pictograms count double. */
export function letters(text: string): number {
  let count = 0;
  for (const letter of text) count += letter >= '\u2E80' ? 2 : 1;
  return count;
}
