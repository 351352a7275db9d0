import { defaultSchema, type Schema } from 'hast-util-sanitize';

const alignable = ['div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'];

/**
 * What may remain of an author's HTML: GitHub's list without everything that loads, acts, or sets
 * the page; whatever is not named here is replaced by its content. Addresses of images are kept
 * whatever they are, because `placeImage` replaces every image that does not travel in the file.
 */
export const elementSchema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    ...['abbr', 'caption', 'cite', 'dfn', 'figcaption', 'figure', 'mark', 'small', 'u', 'wbr'],
  ],
  ancestors: { ...defaultSchema.ancestors, caption: ['table'] },
  attributes: {
    '*': ['dir', 'id', 'lang', 'title'],
    a: ['ariaLabel', 'dataFootnoteRef', 'href', 'name'],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    details: ['open'],
    ...Object.fromEntries(alignable.map((name) => [name, ['align']])),
    img: ['alt', 'height', 'src', 'width'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    li: [['className', 'task-list-item'], 'value'],
    ol: [['className', 'contains-task-list'], 'reversed', 'start', 'type'],
    td: ['align', 'colSpan', 'headers', 'rowSpan', 'vAlign'],
    th: ['abbr', 'align', 'colSpan', 'headers', 'rowSpan', 'scope', 'vAlign'],
    ul: [['className', 'contains-task-list']],
  },
  clobber: ['headers', 'id', 'name'],
  protocols: { href: ['http', 'https', 'mailto'], src: ['data', 'http', 'https', 'image'] },
  strip: ['script', 'style', 'template', 'title'],
};
