import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { textRun } from '../text-run.ts';

/** What stands at the top and bottom of the pages. */
export type PageEdges = {
  readonly headers: { readonly default: Header; readonly first: Header };
  readonly footers: { readonly default: Footer; readonly first: Footer };
};

/** The document's title above every page but the first, which bears it large, and `Page x of y` below. */
export function pageEdges(title: string): PageEdges {
  return {
    headers: { default: header(title), first: header('') },
    footers: { default: footer(), first: footer() },
  };
}

function header(text: string): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', children: [textRun(text)] })] });
}

function footer(): Footer {
  const pages = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.END,
        children: [new TextRun({ children: pages })],
      }),
    ],
  });
}
