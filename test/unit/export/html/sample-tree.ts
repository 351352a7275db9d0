import type {
  DocumentNode,
  DocumentTree,
  TimelineEventNode,
  TimelineNode,
} from '../../../../src-shared/document/document-tree.ts';

/** A small document around the nodes that a test is about. */
export function treeOf(
  children: readonly DocumentNode[],
  more: Partial<DocumentTree> = {},
): DocumentTree {
  return {
    title: 'Queue stalled',
    language: 'en',
    audience: 'internal',
    properties: { authors: [], subject: '', keywords: [] },
    children,
    definitions: '',
    images: {},
    ...more,
  };
}

/** A document of one piece of Markdown. */
export function treeOfText(source: string, more: Partial<DocumentTree> = {}): DocumentTree {
  return treeOf([{ type: 'passage', source }], more);
}

/** A timeline as a list, unless said otherwise. */
export function timeline(
  children: TimelineNode['children'],
  more: Partial<TimelineNode> = {},
): TimelineNode {
  return { type: 'timeline', form: 'list', depth: 3, children, ...more };
}

/** A note at a time. */
export function event(
  time: string,
  source: string,
  more: Partial<TimelineEventNode> = {},
): TimelineEventNode {
  return { type: 'event', time, timeOfDay: time, kind: 'note', source, values: [], ...more };
}
