import { markdownLanguage } from '@codemirror/lang-markdown';
import { highlightCode, tagHighlighter, tags } from '@lezer/highlight';

/** How pieces of Markdown look, as classes of text.css, in the editor and in a text at rest alike. */
export const markdownClasses = tagHighlighter([
  { tag: tags.heading, class: 'md-heading' },
  { tag: tags.strong, class: 'md-strong' },
  { tag: tags.emphasis, class: 'md-emphasis' },
  { tag: tags.strikethrough, class: 'md-strike' },
  { tag: tags.monospace, class: 'md-code' },
  { tag: tags.link, class: 'md-link' },
  { tag: tags.url, class: 'md-url' },
  { tag: tags.labelName, class: 'md-label' },
  { tag: tags.quote, class: 'md-quote' },
  { tag: tags.atom, class: 'md-task' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.escape], class: 'md-sign' },
  { tag: [tags.comment, tags.angleBracket, tags.tagName], class: 'md-comment' },
]);

/** A stretch of a line that looks the same all along; no classes: plain words. */
export type Span = { readonly text: string; readonly classes: string };

/** A text's lines with the look of each stretch. */
export function highlightedLines(text: string): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  highlightCode(
    text,
    markdownLanguage.parser.parse(text),
    markdownClasses,
    (words, classes) => lines.at(-1)?.push({ text: words, classes }),
    () => lines.push([]),
  );
  return lines;
}
