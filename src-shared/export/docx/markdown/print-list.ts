import { type IParagraphOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { bar } from '../paragraph.ts';
import { listIndent, paragraphSpace } from '../parts/lengths.ts';
import { deepestLevel, greatestStart, type ListNumbering } from '../parts/lists.ts';
import { type Block, indented, type Place, type Printing } from '../printing.ts';
import { textRun } from '../text-run.ts';
import { printPhrases } from './print-phrases.ts';

/** How the items of a list look, and what counts them where Word does. */
type Look = {
  readonly style: 'ListBullet' | 'ListNumber';
  readonly numbering?: ListNumbering;
  readonly isLoose: boolean;
};

/**
 * Prints a list with Word's own bullets or numbers. A task's box is a letter of its text: Word would
 * not say of a bullet whether it is ticked.
 */
export function printList(list: List, place: Place, printing: Printing): readonly Block[] {
  const start = list.start ?? 1;
  const look = lookOf(list, start, printing);
  const items = list.children.flatMap((item, index) =>
    printItem(item, look, numberWritten(look, start + index), place, printing),
  );
  return place.level > 0 || place.cell ? items : setApart(items);
}

/** Puts as much space below a list as below a paragraph; between its items there is less. */
function setApart(items: readonly Block[]): readonly Block[] {
  const last = items.at(-1);
  if (!(last instanceof Paragraph) || last.options.style === 'Code') return items;
  return [...items.slice(0, -1), last.with({ spacing: { after: paragraphSpace } })];
}

function lookOf(list: List, start: number, printing: Printing): Look {
  const isLoose = list.spread === true;
  if (!list.ordered) {
    return { style: 'ListBullet', isLoose, numbering: printing.lists.bulleted() };
  }
  return start > greatestStart
    ? { style: 'ListNumber', isLoose }
    : { style: 'ListNumber', isLoose, numbering: printing.lists.numbered(start) };
}

/** The number as text, where it is one that Word cannot count. */
function numberWritten(look: Look, number: number): string {
  return look.numbering === undefined ? `${number}.` : '';
}

function printItem(
  item: ListItem,
  look: Look,
  number: string,
  place: Place,
  printing: Printing,
): readonly Block[] {
  const inside: Place = {
    ...indented(place, listIndent),
    level: place.level + 1,
    ...(place.note ? {} : { style: 'ListContinue' }),
  };
  const { line, rest } = firstLine(item.children);
  const box = boxOf(item);
  // A box stands where the bullet would; a number stays before its box.
  const numbering = box !== '' && look.style === 'ListBullet' ? undefined : look.numbering;
  const first = new Paragraph({
    style: place.note ? 'FootnoteText' : look.style,
    ...position(numbering, place, inside),
    ...(look.isLoose ? { spacing: { after: paragraphSpace } } : {}),
    ...(place.quote === undefined ? {} : { border: { left: bar(place, place.left) } }),
    children: [...lead(numbering, number, box), ...printPhrases(line, inside, printing)],
  });
  return [first, ...printing.blocks(rest, inside)];
}

function boxOf(item: ListItem): string {
  if (typeof item.checked !== 'boolean') return '';
  return item.checked ? '☑' : '☐';
}

/** The item's first paragraph goes beside its bullet, the other blocks below. */
function firstLine(children: readonly RootContent[]): {
  readonly line: readonly PhrasingContent[];
  readonly rest: readonly RootContent[];
} {
  const [first, ...rest] = children;
  return first?.type === 'paragraph'
    ? { line: first.children, rest }
    : { line: [], rest: children };
}

/** The words before the item's text; a tab where they stand in place of Word's bullet or number. */
function lead(
  numbering: ListNumbering | undefined,
  number: string,
  box: string,
): readonly ParagraphChild[] {
  if (numbering !== undefined) return box === '' ? [] : [textRun(`${box} `)];
  const words = number === '' || box === '' ? number + box : `${number} ${box}`;
  return [new TextRun({ children: [words, new Tab()] })];
}

function position(
  numbering: ListNumbering | undefined,
  place: Place,
  inside: Place,
): Pick<IParagraphOptions, 'numbering' | 'indent'> {
  const indent = { left: inside.left, hanging: inside.left - place.left };
  if (numbering === undefined) return { numbering: false, indent };
  const level = Math.min(place.level, deepestLevel);
  const isAtLevel = inside.left === listIndent * (level + 1) && place.left === listIndent * level;
  return { numbering: { ...numbering, level }, ...(isAtLevel ? {} : { indent }) };
}
