import type { Element, Properties } from 'hast';
import type { DocumentTree } from '../../document/document-tree.ts';
import { block, element } from './element.ts';
import { type Paper, pageStyle } from './page-style.ts';
import { printReport } from './print-report.ts';
import { writeHtml } from './write-html.ts';

/** How a document is printed as HTML; `stylesheet` is the text of `report.css`. */
export type HtmlOptions = { readonly paper: Paper; readonly stylesheet: string };

/** Prints a document as one HTML file that fetches nothing: style and images stand in it. */
export function printHtml(tree: DocumentTree, options: HtmlOptions): string {
  const page = block('html', languageOf(tree), [
    printHead(tree, options),
    block('body', {}, [printReport(tree)]),
  ]);
  return `<!doctype html>\n${writeHtml(page)}\n`;
}

function printHead(tree: DocumentTree, { paper, stylesheet }: HtmlOptions): Element {
  const { authors, keywords, subject } = tree.properties;
  return block('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: contentSecurityPolicy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, [tree.title.trim() || 'Untitled report']),
    ...namedMeta('description', subject),
    ...namedMeta('author', authors.join(', ')),
    ...namedMeta('keywords', keywords.join(', ')),
    ...namedMeta('generator', 'Postlude'),
    element('style', {}, [`\n${stylesheet.trim()}\n${pageStyle(tree.title, paper)}\n`]),
  ]);
}

const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function namedMeta(name: string, content: string): readonly Element[] {
  return content === '' ? [] : [element('meta', { name, content })];
}

function languageOf({ language }: DocumentTree): Properties {
  const isRightToLeft = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?:-|$)/i.test(language);
  return { lang: language, ...(isRightToLeft && { dir: 'rtl' }) };
}
