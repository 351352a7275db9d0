import type { PdfPage, PrintedPdf } from '../browser/print-pdf.ts';
import type { Result } from '../documents/result.ts';
import type { Exported, ExportFormat, ExportJob } from './export-format.ts';

/** What a thread that exports is given: all of a job that can be cloned. */
export type ThreadJob = Omit<ExportJob, 'print' | 'signal'> & {
  readonly format: ExportFormat;
};

/** What such a thread says. */
export type FromThread =
  | { readonly kind: 'ready' }
  /** It cannot print itself. */
  | { readonly kind: 'print'; readonly page: Omit<PdfPage, 'signal'> }
  | { readonly kind: 'exported'; readonly result: Result<Exported> };

/** What it is told after it asked for a print. */
export type ToThread = { readonly kind: 'printed'; readonly printed: PrintedPdf };
