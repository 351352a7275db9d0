/**
 * The words of a piece of inline Markdown, without its marks: for comparing and recognising, never for printing.
 * Links give their text, code its content, HTML tags nothing.
 */
export function plainText(markdown: string): string {
  return oneLine(mayMark.test(markdown) ? withoutMarks(withoutLinks(markdown)) : markdown);
}

const mayMark = /[\\[<*`~_]/;

function withoutLinks(markdown: string): string {
  if (!markdown.includes('[')) return markdown;
  return markdown
    .replaceAll(/!?\[([^\][]*)\]\([^()\s]*(?:\s[^()]*)?\)/g, '$1')
    .replaceAll(/!?\[([^\][]*)\]\[[^\][]*\]/g, '$1');
}

function withoutMarks(markdown: string): string {
  return markdown.replaceAll(markdown.includes('_') ? mark : commonMark, '$1');
}

/** An escaped character, or what only marks up: tags, emphasis, code, strikethrough. */
const mark = /\\([!-/:-@[-`{-~])|<[^<>]*>|[*`]+|~~+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
/** The same of words without `_`, which is slow to find. */
const commonMark = /\\([!-/:-@[-`{-~])|<[^<>]*>|[*`]+|~~+/g;

function oneLine(words: string): string {
  return (/[^\S ]|\s\s/.test(words) ? words.replaceAll(/\s+/g, ' ') : words).trim();
}

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
