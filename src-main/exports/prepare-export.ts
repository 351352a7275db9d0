import { join } from 'node:path';
import type { PlannedFile } from '../documents/write-new-files.ts';
import type { ExportFormat, ExportJob } from './export-format.ts';
import type { ReportExport } from './export-in-thread.ts';

/** One format, ready to be written. */
export type PreparedFormat = {
  readonly format: ExportFormat;
  /** The document itself first. */
  readonly files: readonly [PlannedFile, ...PlannedFile[]];
};

/** An export before anything is written. */
export type PreparedExport = {
  readonly formats: readonly PreparedFormat[];
  /** The formats that cannot be written, each with the reason, and what was left out, as sentences. */
  readonly messages: readonly string[];
};

/** How each format is exported, and who hears that its turn has come. */
export type ExportDeeds = {
  readonly exportReport: ReportExport;
  readonly tellStep: (format: ExportFormat) => void;
};

/** Turns a report into the files of every format; a format that fails does not stop the others. */
export async function prepareExport(
  formats: readonly ExportFormat[],
  folder: string,
  job: ExportJob,
  { exportReport, tellStep }: ExportDeeds,
): Promise<PreparedExport> {
  const prepared: PreparedFormat[] = [];
  const messages: string[] = [];
  for (const format of formats) {
    if (job.signal.aborted) break;
    tellStep(format);
    const exported = await exportReport(format, job);
    if (!exported.ok) {
      messages.push(`${job.name}.${format}: ${exported.failure.message}`);
      continue;
    }
    messages.push(...exported.value.messages);
    const [document, ...others] = exported.value.files.map(({ path, bytes }) => ({
      path: join(folder, path),
      bytes,
    }));
    if (document) prepared.push({ format, files: [document, ...others] });
  }
  return { formats: prepared, messages };
}
