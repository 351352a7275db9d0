import type { Image, Report } from '../report.ts';
import { mapMarkdown } from './map-markdown.ts';
import { withChanges } from './with-changes.ts';

/** Takes an image into the report under the SHA-256 of its bytes (lower-case hex), so that texts can show it. */
export function attachImage(report: Report, hash: string, image: Image): Report {
  if (Object.hasOwn(report.images, hash)) return report;
  return withChanges(report, { images: { ...report.images, [hash]: image } });
}

/** The Markdown that shows an attached image; the alternative text is plain words. */
export function imageMarkdown(hash: string, alternative: string): string {
  const words = alternative.replaceAll(/\s+/g, ' ').trim();
  return `![${words.replaceAll(/[\\[\]]/g, String.raw`\$&`)}](image:${hash})`;
}

/** Removes an image and, from every text, the Markdown that shows it. */
export function removeImage(report: Report, hash: string): Report {
  // The alternative text: no bracket, unless a backslash stands before it.
  const shown = new RegExp(String.raw`!\[(?:[^\\[\]]|\\.)*\]\(image:${hash}(?: "[^"]*")?\)`, 'g');
  const words = mapMarkdown(report, (text) =>
    text.includes(hash) ? withoutBlankEnds(text.replaceAll(shown, '')) : text,
  );
  const images = Object.entries(words.images).filter(([key]) => key !== hash);
  return withChanges(words, { images: Object.fromEntries(images) });
}

/** Drops the images that nothing in the report refers to any longer. */
export function dropUnusedImages(report: Report): Report {
  const { images, ...rest } = report;
  const words = JSON.stringify(rest);
  const used = Object.entries(images).filter(([hash]) => words.includes(hash));
  if (used.length === Object.keys(images).length) return report;
  return withChanges(report, { images: Object.fromEntries(used) });
}

function withoutBlankEnds(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
