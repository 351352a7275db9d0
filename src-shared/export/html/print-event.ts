import type { Element, ElementContent } from 'hast';
import type { TimelineEventNode } from '../../document/document-tree.ts';
import { element } from './element.ts';
import type { PiecePrinter } from './piece-printer.ts';

/** Which parts of an event are printed with its text because they have no column of their own. */
export type EventParts = {
  readonly actor: boolean;
  readonly value: (label: string) => boolean;
};

const allParts: EventParts = { actor: true, value: () => true };

/** Prints an event's text and then, quietly, who acted, where it is from, and its labelled values. */
export function printEvent(
  event: TimelineEventNode,
  pieces: PiecePrinter,
  parts: EventParts = allParts,
): ElementContent[] {
  const byline = printByline(parts.actor ? event : { ...event, actor: '' });
  const text = unwrapOnly(appendQuietly(pieces.blocks(event.source), byline));
  return [...text, ...printValues(event, pieces, parts)];
}

/** Prints who acted and a link to where an event was first said. */
export function printByline({ actor = '', link = '' }: TimelineEventNode): ElementContent[] {
  const line: Element[] = [];
  if (actor !== '') line.push(element('span', { className: ['actor'] }, [actor]));
  if (/^(?:https?|mailto):/i.test(link)) {
    line.push(element('a', { className: ['source'], href: link }, ['source']));
  }
  return line;
}

/** Prints the word for an event's kind; a note has none. */
export function printKind({ kind, kindName }: TimelineEventNode): Element[] {
  if (kindName === undefined) return [];
  return [element('span', { className: ['kind', `kind-${kind}`] }, [kindName])];
}

/** Prints the labelled values that came with an event. */
export function printValues(
  { values }: TimelineEventNode,
  pieces: PiecePrinter,
  parts: EventParts = allParts,
): Element[] {
  const items = values
    .filter(({ label }) => parts.value(label))
    .map(({ label, source }) => {
      const value = element('dd', {}, unwrapOnly(pieces.blocks(source)));
      return element('div', {}, [element('dt', {}, [label]), ' ', value]);
    });
  return items.length > 0 ? [element('dl', { className: ['values'] }, items)] : [];
}

/** Prints a line of its own for what is said quietly about an event. */
export function printQuietLine(nodes: readonly ElementContent[]): Element {
  const spaced = nodes.flatMap((node, index) => (index > 0 ? [' ', node] : [node]));
  return element('p', { className: ['byline'] }, spaced);
}

/** Takes the content of a single paragraph out of it, where no paragraph is needed around it. */
export function unwrapOnly(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const [first, ...others] = blocks;
  return isParagraph(first) && others.length === 0 ? first.children : blocks;
}

/** Tells a paragraph from any other node, and from none. */
export function isParagraph(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'p';
}

/** Puts something quiet behind a text: on its last line where that is a paragraph, else below it. */
function appendQuietly(
  blocks: readonly ElementContent[],
  quiet: readonly ElementContent[],
): readonly ElementContent[] {
  if (quiet.length === 0) return blocks;
  const last = blocks.at(-1);
  if (!isParagraph(last)) return [...blocks, printQuietLine(quiet)];
  const children = [...last.children, ...quiet.flatMap((node) => [' ', node])];
  return [...blocks.slice(0, -1), element('p', last.properties, children)];
}
