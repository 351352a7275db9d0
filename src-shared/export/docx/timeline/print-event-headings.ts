import type { ParagraphChild } from 'docx';
import type { PhrasingContent, RootContent } from 'mdast';
import type { TimelineEventNode, TimelineNode } from '../../../document/document-tree.ts';
import { printPhrases } from '../markdown/print-phrases.ts';
import { headingStyle } from '../nodes/heading-style.ts';
import { paragraph } from '../paragraph.ts';
import { type Block, column, type Printing } from '../printing.ts';
import { textRun } from '../text-run.ts';
import type { PrintedEvent } from './event-column.ts';
import { printEventBlocks } from './print-event-text.ts';
import { timelineLines } from './timeline-lines.ts';
import { withoutActor } from './without-actor.ts';

/** Prints a timeline that gives each event a heading: time and headline, kind and actor, then the text. */
export function printEventHeadings(timeline: TimelineNode, printing: Printing): readonly Block[] {
  const place = column(printing.page.textWidth);
  const style = headingStyle(timeline.depth);
  return timelineLines(timeline).flatMap((line): readonly Block[] => {
    switch (line.type) {
      case 'event':
        return printEvent(line, style, printing);
      case 'day':
        return [paragraph([textRun(line.text)], place, { style: 'Day' })];
      case 'passage':
        return printing.blocks(printing.pieces.blocks(line.source), place);
      default:
        line satisfies never;
        return [];
    }
  });
}

function printEvent(
  { node, time }: PrintedEvent,
  style: string,
  printing: Printing,
): readonly Block[] {
  const place = column(printing.page.textWidth);
  const { headline, body } = split(node, printing.pieces.blocks(node.source));
  const heading = headingText(time, printPhrases(headline, place, printing));
  return [
    ...(heading.length === 0 ? [] : [paragraph(heading, place, { style })]),
    ...printKind(node, printing),
    ...printEventBlocks(withoutActor(node), body, place, printing),
  ];
}

function split(
  event: TimelineEventNode,
  blocks: readonly RootContent[],
): { readonly headline: readonly PhrasingContent[]; readonly body: readonly RootContent[] } {
  const [first, ...rest] = blocks;
  return event.headline && first?.type === 'paragraph'
    ? { headline: first.children, body: rest }
    : { headline: [], body: blocks };
}

function headingText(time: string, headline: readonly ParagraphChild[]): readonly ParagraphChild[] {
  if (time === '') return headline;
  return headline.length === 0 ? [textRun(time)] : [textRun(`${time} - `), ...headline];
}

function printKind(event: TimelineEventNode, printing: Printing): readonly Block[] {
  const words = [event.kindName, event.actor].filter(Boolean).join('  ·  ');
  if (words === '') return [];
  const place = column(printing.page.textWidth);
  return [paragraph([textRun(words)], place, { style: 'Quiet', keepNext: true })];
}
