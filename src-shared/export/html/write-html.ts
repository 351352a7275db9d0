import type { Element } from 'hast';
import { type Options, toHtml } from 'hast-util-to-html';

/**
 * Writes an element as HTML without what can be neither seen nor trusted: control characters (XML
 * 1.0 forbids most of them) are dropped, lone surrogates and noncharacters become U+FFFD, and the
 * explicit bidirectional controls U+202A to U+202E and U+2066 to U+2069 are dropped, by which text
 * can be made to read as other words than it holds (CVE-2021-42574). Text from right to left needs
 * none of them: the stylesheet gives every block its own direction, and the plain marks U+200E,
 * U+200F and U+061C stay.
 */
export function writeHtml(element: Element): string {
  return toHtml(element, options)
    .replaceAll(brokenCharacters, '\uFFFD')
    .replaceAll(hiddenCharacters, '');
}

const options: Options = {
  characterReferences: { useNamedReferences: true },
  // Apostrophes inside double quotes, which Internet Explorer misread; without, no policy is readable.
  allowDangerousCharacters: true,
};

const brokenCharacters = /[\p{Surrogate}\uFFFE\uFFFF]/gu;

const hiddenCharacters = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;
