import type { Element, ElementContent } from 'hast';
import { block, element, isBlank } from './element.ts';
import { authorPrefix } from './resolve-links.ts';

/** The footnotes of a whole document, numbered in the order in which its pieces refer to them. */
export type Footnotes = {
  /** The mark to print where a footnote is referred to. */
  readonly refer: (identifier: string) => Element;
  /** The list for the end of the document; absent: nothing was referred to. */
  readonly print: (
    contentOf: (identifier: string) => readonly ElementContent[],
  ) => Element | undefined;
};

/** Starts the numbering of a document's footnotes. */
export function createFootnotes(): Footnotes {
  const references = new Map<string, number>();
  return {
    refer: (identifier) => {
      const count = (references.get(identifier) ?? 0) + 1;
      references.set(identifier, count);
      const number = [...references.keys()].indexOf(identifier) + 1;
      return printMark(number, count);
    },
    print: (contentOf) => {
      if (references.size === 0) return undefined;
      const items: Element[] = [];
      // A footnote may refer to another, which then joins the map while it is walked.
      for (const identifier of references.keys()) {
        items.push(printNote(items.length + 1, contentOf(identifier)));
      }
      items.forEach((item, index) => {
        addBacklinks(item, index + 1, [...references.values()][index] ?? 0);
      });
      const label = { className: ['footnotes'], role: 'doc-endnotes', ariaLabel: 'Footnotes' };
      return block('section', label, [block('ol', {}, items)]);
    },
  };
}

function printMark(number: number, count: number): Element {
  const id = `footnote-mark-${number}${count > 1 ? `-${count}` : ''}`;
  const link = { href: `#${authorPrefix}footnote-${number}`, id, dataFootnoteRef: true };
  return element('sup', {}, [element('a', link, [String(number)])]);
}

function printNote(number: number, content: readonly ElementContent[]): Element {
  return element('li', { id: `${authorPrefix}footnote-${number}` }, content);
}

function addBacklinks(item: Element, number: number, count: number): void {
  const last = item.children.findLast((node) => !isBlank(node));
  const home = last?.type === 'element' && last.tagName === 'p' ? last : item;
  for (let index = 1; index <= count; index += 1) {
    const suffix = index > 1 ? `-${index}` : '';
    const properties = {
      className: ['footnote-back'],
      href: `#${authorPrefix}footnote-mark-${number}${suffix}`,
      ariaLabel: `Back to reference ${number}${suffix}`,
    };
    home.children.push({ type: 'text', value: ' ' }, element('a', properties, ['↩\uFE0E']));
  }
}
