import type { Result } from '../documents/result.ts';
import type { Exported, Exporter, ExportFormat, ExportJob } from './export-format.ts';

/** Turns a report into the files of a format; only that format's printer is loaded. */
export async function exportReport(
  format: ExportFormat,
  job: ExportJob,
): Promise<Result<Exported>> {
  const exporter = await exporters[format]();
  return exporter(job);
}

const exporters: Readonly<Record<ExportFormat, () => Promise<Exporter>>> = {
  md: async () => (await import('./export-markdown.ts')).exportMarkdown,
  html: async () => (await import('./export-html.ts')).exportHtml,
  pdf: async () => (await import('./export-pdf.ts')).exportPdf,
  docx: async () => (await import('./export-docx.ts')).exportDocx,
  eml: async () => (await import('./export-email.ts')).emailExporter(exportReport),
  ics: async () => (await import('./export-calendar.ts')).exportCalendar,
  csv: async () => (await import('./export-csv.ts')).exportCsv,
  postlude: async () => (await import('./export-postlude.ts')).exportPostlude,
};
