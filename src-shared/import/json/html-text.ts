import { plainMarkdown } from './plain-markdown.ts';

/**
 * The words of a message in HTML as Markdown: paragraphs, line breaks, list items and links stay, other marks
 * go, pictures give their alternative text. Text without a tag stays as it is. Takes linear time.
 */
export function htmlText(html: string): string {
  const pieces = html.split(/(<[A-Za-z/!][^<>]*>)/);
  let text = '';
  const links: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    text += index % 2 === 0 ? plainWords(piece) : tagText(piece, links);
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function plainWords(words: string): string {
  const before = /^\s/.test(words) ? ' ' : '';
  const after = /\S\s+$/.test(words) ? ' ' : '';
  const lines = words.includes('\n') ? words.trim() : words.trim().replaceAll(/\s+/g, ' ');
  return `${before}${plainMarkdown(decoded(lines))}${after}`;
}

const breaks = /^<\/?(?:p|div|blockquote|ul|ol|table|h[1-6]|pre|attachment)\b/i;

function tagText(tag: string, links: string[]): string {
  if (/^<br\b/i.test(tag) || /^<\/tr\b/i.test(tag)) return '\n';
  if (/^<li\b/i.test(tag)) return '\n- ';
  if (/^<\/t[dh]\b/i.test(tag)) return ' ';
  if (breaks.test(tag)) return '\n\n';
  if (/^<img\b/i.test(tag)) return plainMarkdown(attribute(tag, 'alt'));
  if (/^<a\b/i.test(tag)) {
    const address = attribute(tag, 'href');
    const isLink = /^(?:https?|mailto):[^\s()<>]+$/i.test(address);
    links.push(isLink ? address : '');
    return isLink ? '[' : '';
  }
  const address = /^<\/a\b/i.test(tag) ? links.pop() : undefined;
  return address === undefined || address === '' ? '' : `](${address})`;
}

function attribute(tag: string, name: string): string {
  const quoted = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return decoded(quoted?.[1] ?? quoted?.[2] ?? '');
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Resolves the entities that programs write; any other stays as it stands. */
export function decoded(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,5});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named.get(name.toLowerCase()) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
