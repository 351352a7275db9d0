import type { Paragraph, ParagraphChild } from 'docx';
import type { TitleFact, TitleNode } from '../../../document/document-tree.ts';
import { printPhrases } from '../markdown/print-phrases.ts';
import { paragraph } from '../paragraph.ts';
import { palette } from '../parts/palette.ts';
import { column, type Printing } from '../printing.ts';
import { textRun } from '../text-run.ts';

/** The facts that stand together on the first line below the title. */
const leading: ReadonlySet<TitleFact['name']> = new Set([
  'posted',
  'authors',
  'severity',
  'status',
]);

/** A rule below the last line sets the title apart from what follows. */
const blockEnd = {
  border: { bottom: { style: 'single', size: 12, space: 9, color: palette.ink } },
  spacing: { after: 320 },
} as const;

/** Prints the title and, in quiet type below it, what is known about the report. */
export function printTitle(node: TitleNode, printing: Printing): readonly Paragraph[] {
  const place = column(printing.page.textWidth);
  const title = printPhrases(printing.pieces.phrases(node.source), place, printing);
  const first = node.facts.filter((fact) => leading.has(fact.name));
  const others = node.facts.filter((fact) => !leading.has(fact.name));
  const lines = [first, ...others.map((fact) => [fact])].filter((facts) => facts.length > 0);
  return [
    paragraph(title, place, { style: 'Title', ...(lines.length === 0 ? blockEnd : {}) }),
    ...lines.map((facts, index) =>
      paragraph(printFacts(facts), place, {
        style: 'Subtitle',
        ...(index === lines.length - 1 ? blockEnd : {}),
      }),
    ),
  ];
}

function printFacts(facts: readonly TitleFact[]): readonly ParagraphChild[] {
  return facts.flatMap((fact, index) => [
    ...(index === 0 ? [] : [textRun('  ·  ', { quiet: true })]),
    textRun(`${fact.label} `, { quiet: true }),
    textRun(fact.value),
  ]);
}
