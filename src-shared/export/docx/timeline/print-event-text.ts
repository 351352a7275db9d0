import type { PhrasingContent, RootContent } from 'mdast';
import type { TimelineEventNode } from '../../../document/document-tree.ts';
import type { Block, Place, Printing } from '../printing.ts';

/** Prints what an event says: its text, who acted, the link to its source, and its values by name. */
export function printEventText(
  event: TimelineEventNode,
  place: Place,
  printing: Printing,
): readonly Block[] {
  return printEventBlocks(event, printing.pieces.blocks(event.source), place, printing);
}

/** The same where some of the text already stands elsewhere: `text` is the rest. */
export function printEventBlocks(
  event: TimelineEventNode,
  text: readonly RootContent[],
  place: Place,
  printing: Printing,
): readonly Block[] {
  const values = event.values.flatMap(({ label, source }) =>
    labelled(label, printing.pieces.blocks(source)),
  );
  return printing.blocks([...withByline(text, event), ...values], place);
}

/** Actor and source on the last line of the text, or below it where that is no paragraph. */
function withByline(
  text: readonly RootContent[],
  { actor = '', link = '' }: TimelineEventNode,
): readonly RootContent[] {
  const byline: readonly PhrasingContent[] = [
    ...(actor === '' ? [] : [emphasis(actor)]),
    ...(link === '' ? [] : [linkTo(link)]),
  ].flatMap((node): readonly PhrasingContent[] => [{ type: 'text', value: ' ' }, node]);
  const last = text.at(-1);
  if (byline.length === 0) return text;
  return last?.type === 'paragraph'
    ? [...text.slice(0, -1), { ...last, children: [...last.children, ...byline] }]
    : [...text, { type: 'paragraph', children: byline.slice(1) }];
}

function emphasis(value: string): PhrasingContent {
  return { type: 'emphasis', children: [{ type: 'text', value }] };
}

function linkTo(url: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: 'source' }] };
}

/** A value with its label before its first paragraph. */
function labelled(label: string, value: readonly RootContent[]): readonly RootContent[] {
  const [first, ...rest] = value;
  const words: PhrasingContent = {
    type: 'strong',
    children: [{ type: 'text', value: `${label}:` }],
  };
  return first?.type === 'paragraph'
    ? [{ ...first, children: [words, { type: 'text', value: ' ' }, ...first.children] }, ...rest]
    : [{ type: 'paragraph', children: [words] }, ...value];
}
