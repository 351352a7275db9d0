import { z } from 'zod';
import type { LightReport } from '../documents/kept-report.ts';
import { openRecord, sealRecord } from '../documents/sealed-record.ts';

const entrySchema = z.object({
  format: z.literal('postlude-journal'),
  version: z.literal(1),
  /** The document, by the id it had while it was open. */
  document: z.string(),
  /** The run of the program that wrote this. */
  instance: z.string(),
  /** Absolute path of the document's file; absent: it has none. */
  path: z.exactOptional(z.string()),
  /** SHA-256 of the file when the changes were begun: another one tells that it was changed since. */
  base: z.exactOptional(z.string()),
  /** SHA-256 of what the program was about to write there: that is no other program's either. */
  attempts: z.array(z.string()),
  /** What the document would be called in a dialog that asks where to save. */
  suggestedName: z.string(),
  title: z.string(),
  revision: z.int().min(0),
  /** ISO instant. */
  changedAt: z.string(),
  images: z.record(z.string(), z.string()),
});

/** What a journal says about the unsaved report in it. */
export type JournalHeading = Readonly<z.infer<typeof entrySchema>>;

/** An unsaved report as a journal holds it. */
export type JournalEntry = { readonly heading: JournalHeading; readonly light: LightReport };

/** Writes an entry as the bytes of a journal. */
export function writeJournalEntry(heading: Omit<JournalHeading, 'images'>, light: LightReport) {
  return sealRecord({ ...heading, images: light.images }, new TextEncoder().encode(light.text));
}

/** Reads the bytes of a journal; undefined where they are damaged. */
export function readJournalEntry(bytes: Uint8Array): JournalEntry | undefined {
  const record = openRecord(bytes);
  if (record === undefined) return undefined;
  const heading = entrySchema.safeParse(record.heading);
  if (!heading.success) return undefined;
  const text = new TextDecoder().decode(record.body);
  return { heading: heading.data, light: { text, images: heading.data.images } };
}
