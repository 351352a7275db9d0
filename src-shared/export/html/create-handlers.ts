import type { ElementContent } from 'hast';
import type {
  Definition,
  FootnoteReference,
  Html,
  ImageReference,
  LinkReference,
  Parents,
} from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import type { Footnotes } from './footnotes.ts';
import { nameOf } from './name-of.ts';

/** What the handlers need to know of the rest of the document. */
export type HandlerContext = {
  readonly definition: (identifier: string) => Definition | undefined;
  /** Absent: footnote marks are left out, as in a table of contents. */
  readonly footnotes?: Footnotes;
  /** Makes text of the tags that are not to be read as HTML. */
  readonly readTags: (html: string) => string;
};

/** How nodes of Markdown become HTML where a piece must be seen as part of its document. */
export function createHandlers(context: HandlerContext): Handlers {
  return {
    footnoteReference: (_state: State, node: FootnoteReference) =>
      context.footnotes?.refer(nameOf(node.identifier)),
    html: (_state: State, node: Html): ElementContent => ({
      type: 'raw',
      value: context.readTags(node.value),
    }),
    imageReference: (state: State, node: ImageReference, parent: Parents | undefined) => {
      const definition = context.definition(node.identifier);
      if (definition === undefined) return defaultHandlers.imageReference(state, node);
      const { url, title } = definition;
      return state.one({ type: 'image', url, title: title ?? null, alt: node.alt ?? null }, parent);
    },
    linkReference: (state: State, node: LinkReference, parent: Parents | undefined) => {
      const definition = context.definition(node.identifier);
      if (definition === undefined) return defaultHandlers.linkReference(state, node);
      const { url, title } = definition;
      return state.one(
        { type: 'link', url, title: title ?? null, children: node.children },
        parent,
      );
    },
  };
}
