import { z } from 'zod';
import { readPostlude } from '../../src-shared/file/read-postlude.ts';
import { decodeText } from '../documents/decode-text.ts';
import type { Disk } from '../documents/disk.ts';
import { type KeptReport, restoreReport } from '../documents/kept-report.ts';
import { openRecord, sealRecord } from '../documents/sealed-record.ts';

const headingSchema = z.object({
  format: z.literal('postlude-version'),
  version: z.literal(1),
  /** A report without its images, or a file as another program wrote it, byte for byte. */
  holds: z.enum(['report', 'file']),
  title: z.string(),
  differs: z.string(),
  /** For each image of a report, the file that holds it. */
  images: z.record(z.string(), z.string()),
});

/** What a kept version says about itself. */
export type VersionHeading = Readonly<z.infer<typeof headingSchema>>;

/** A version as it is kept. */
export type VersionRecord = { readonly heading: VersionHeading; readonly body: Uint8Array };

/** Writes a version as the bytes of its file. */
export function writeVersion(
  heading: Omit<VersionHeading, 'format' | 'version'>,
  body: Uint8Array,
): Uint8Array {
  return sealRecord({ format: 'postlude-version', version: 1, ...heading }, body);
}

/** Reads the bytes of a version; undefined where they are damaged. */
export function readVersionRecord(bytes: Uint8Array): VersionRecord | undefined {
  const record = openRecord(bytes);
  const heading = headingSchema.safeParse(record?.heading);
  if (record === undefined || !heading.success) return undefined;
  return { heading: heading.data, body: record.body };
}

/** The report that a version holds; its images lie in the same folder. */
export async function restoreVersion(
  disk: Disk,
  folder: string,
  version: VersionRecord,
): Promise<KeptReport> {
  const { heading, body } = version;
  if (heading.holds === 'file') return readVersionText(version);
  const text = new TextDecoder().decode(body);
  return restoreReport(disk, folder, { text, images: heading.images });
}

/** The report that a version holds, without what its images hold. */
export function readVersionText({ body }: VersionRecord): KeptReport {
  const read = readPostlude(decodeText(body).text);
  if (read.kind === 'report') return { ...read, remarks: read.messages };
  if (read.kind === 'newer' && read.report !== undefined) {
    return { kind: 'report', report: read.report, remarks: [read.message] };
  }
  return { kind: 'refused', message: read.message };
}

/** The title of a file that may be a report; else what to call it. */
export function titleOfFile(bytes: Uint8Array): string {
  const read = readPostlude(decodeText(bytes).text);
  const report = read.kind === 'refused' ? undefined : read.report;
  return report === undefined ? 'A file that is no report' : report.title;
}
