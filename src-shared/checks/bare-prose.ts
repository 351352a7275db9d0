import { scanBlocks } from '../markdown/scan-blocks.ts';

/**
 * A Markdown text of the same length in which everything that is not the author's own words is blank: code,
 * quotations, addresses of links.
 */
export function bareProse(markdown: string): string {
  const lines = markdown.split('\n');
  for (const { kind, start, end } of scanBlocks(lines)) {
    if (kind !== 'code' && kind !== 'quote') continue;
    for (let at = start; at < end; at += 1) lines[at] = blank(lines[at] ?? '');
  }
  return lines
    .join('\n')
    .replaceAll(/(`+)[^`]+\1/g, blank)
    .replaceAll(/\]\([^()\s]*\)|https?:\/\/[^\s<>)]+/g, blank)
    .replaceAll(/<!--(?:[^-]|-(?!->))*-->/g, blank);
}

function blank(words: string): string {
  return words.replaceAll(/[^\n]/g, ' ');
}
