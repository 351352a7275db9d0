import type { ImportOptions, ImportResult } from './import-result.ts';
import { readDocument } from './markdown/read-document.ts';
import { readOwnFrontMatter } from './markdown/read-own-front-matter.ts';

/** Reads a Markdown document, foreign or our own, as a report; nothing it says is lost. */
export function importMarkdown(text: string, options: ImportOptions): ImportResult {
  return readDocument(text, options, readOwnFrontMatter);
}
