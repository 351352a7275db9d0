/**
 * The words of a piece of inline Markdown, without its marks: for comparing and recognising, never for printing.
 * Links give their text, code its content, HTML tags nothing.
 */
export function plainText(markdown: string): string {
  if (!mayMark.test(markdown)) return markdown.replaceAll(/\s+/g, ' ').trim();
  return markdown
    .replaceAll(/!?\[([^\][]*)\]\([^()\s]*(?:\s[^()]*)?\)/g, '$1')
    .replaceAll(/!?\[([^\][]*)\]\[[^\][]*\]/g, '$1')
    .replaceAll(mark, (_words, escaped?: string) => escaped ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const mayMark = /[\\[<*`~_]/;

/** An escaped character, or what only marks up: tags, emphasis, code, strikethrough. */
const mark = /\\([!-/:-@[-`{-~])|<[^<>]*>|[*`]+|~~+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/** The words of a heading or label in the form in which they are looked up: lower case, no numbering, no punctuation. */
export function nameOf(markdown: string): string {
  return plainText(markdown)
    .toLowerCase()
    .replace(/^(?:\d+[.)]\s*|[ivx]+\.\s+)+/, '')
    .replaceAll(/[^\p{L}\p{N}\s/&'’-]+/gu, ' ')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}
