import type { Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { writeBlocks } from './write-blocks.ts';

/** Rich text as Markdown: headings, lists, tables, quotes, code, links and emphasis; everything else as its words. */
export function htmlToMarkdown(html: string): string {
  return writeBlocks(parse(html)).join('\n\n');
}

/** GitHub's allow-list, and styles, which say what is bold in text from word processors. They are only read. */
const schema: Schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    '*': ['style'],
    a: ['href', 'style'],
    code: ['className'],
    pre: ['className'],
    img: ['alt', 'src'],
    input: ['type', 'checked'],
    ol: ['start'],
  },
  tagNames: [...(defaultSchema.tagNames ?? []), 'u', 'mark', 'font', 'label', 'article', 'main'],
  protocols: { href: ['http', 'https', 'mailto'] },
  // Content that is no text.
  strip: ['script', 'style', 'title', 'head', 'template', 'svg', 'math', 'object'],
};

function parse(html: string): Nodes {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  return sanitize(raw(root), schema);
}
