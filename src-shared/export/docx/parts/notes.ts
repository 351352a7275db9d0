import { Bookmark, FootnoteReferenceRun, type Paragraph, type ParagraphChild } from 'docx';
import { textRun } from '../text-run.ts';
import { field } from './field.ts';

/** The document's footnotes, numbered in the order in which the text refers to them. */
export type Notes = {
  /** The mark of a footnote; `print` gives its text and is asked once, at the first reference. */
  reference(identifier: string, print: () => readonly Paragraph[]): readonly ParagraphChild[];
  /** By number. */
  texts(): Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
};

/** Starts a document's footnotes. */
export function createNotes(): Notes {
  const numbers = new Map<string, number>();
  const texts: Record<string, { readonly children: readonly Paragraph[] }> = {};
  return {
    reference: (identifier, print) => {
      const known = numbers.get(identifier);
      if (known !== undefined) return repeated(known);
      const number = numbers.size + 1;
      numbers.set(identifier, number);
      texts[number] = { children: print() };
      const mark = new FootnoteReferenceRun(number);
      return [new Bookmark({ id: bookmarkOf(number), children: [mark] })];
    },
    texts: () => texts,
  };
}

/** Word has one mark a footnote; what refers to it again is a field that shows the number. */
function repeated(number: number): readonly ParagraphChild[] {
  return field(`NOTEREF ${bookmarkOf(number)} \\f \\h`, [
    textRun(String(number), { footnoteMark: true }),
  ]);
}

function bookmarkOf(number: number): string {
  return `_Footnote${number}`;
}
