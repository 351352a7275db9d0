import type { Element } from 'hast';
import type { TitleFact, TitleNode } from '../../document/document-tree.ts';
import { block, element } from './element.ts';
import type { PiecePrinter } from './piece-printer.ts';

/** Prints the title block: the title and, below it, what is known of the report. */
export function printTitle(title: TitleNode, pieces: PiecePrinter): Element {
  return block('header', { className: ['title-block'] }, [
    ...(title.source.trim() === '' ? [] : [element('h1', {}, pieces.inline(title.source))]),
    ...(title.facts.length > 0
      ? [block('dl', { className: ['facts'] }, title.facts.map(printFact))]
      : []),
  ]);
}

function printFact({ name, label, value }: TitleFact): Element {
  return element('div', { className: [`fact-${name}`] }, [
    element('dt', {}, [label]),
    ' ',
    element('dd', {}, [value]),
  ]);
}
