import { readOwnFrontMatter } from './markdown/read-own-front-matter.ts';
import type { Refusal } from './notes-reading.ts';
import { readAnyText, type TextOptions, type TextReading } from './read-any-text.ts';

/**
 * Reads any text that a responder may have, by what stands in it and by the ending of its name: JSON of a
 * tool, CSV or TSV, a copied chat, a log, lines that begin with times, else Markdown. Refuses only JSON and
 * tables that tell no events.
 */
export function importText(text: string, options: TextOptions): TextReading | Refusal {
  return readAnyText(text, options, readOwnFrontMatter);
}
