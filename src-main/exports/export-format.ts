import type { Audience } from '../../src-shared/document/document-tree.ts';
import type { MailAddress } from '../../src-shared/export/email/read-recipients.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { PdfPage, PrintedPdf } from '../browser/print-pdf.ts';
import type { Result } from '../documents/result.ts';

/** The formats a report is exported to, by their files' ending. */
export const exportFormats = [
  'md',
  'html',
  'pdf',
  'docx',
  'eml',
  'ics',
  'csv',
  'postlude',
] as const;

/** One of the formats. */
export type ExportFormat = (typeof exportFormats)[number];

/** Tells whether a word names a format. */
export function isExportFormat(word: string): word is ExportFormat {
  return exportFormats.some((format) => format === word);
}

/** What is exported, and how. */
export type ExportJob = {
  readonly report: Report;
  readonly audience: Audience;
  readonly paper: 'a4' | 'letter';
  readonly now: Date;
  /** Fresh with every export; a mail is known by it. */
  readonly id: string;
  /** Absent: a mail to nobody yet, with the Word document. */
  readonly email?: EmailJob;
  /** Bytes of a Word document whose styles, header and footer are taken. */
  readonly reference?: Uint8Array;
  /** The file's name without its ending; images beside a document are named after it. */
  readonly name: string;
  /** `false`: no timeline has its figure above it. */
  readonly figure?: boolean;
  /** Images stand in a Markdown document itself, and not beside it. */
  readonly inlineImages?: true;
  /** Prints a page as PDF; never rejects. */
  readonly print: (page: PdfPage) => Promise<PrintedPdf>;
  readonly signal: AbortSignal;
};

/** What a mail is given besides the report. */
export type EmailJob = {
  readonly to: readonly MailAddress[];
  /** The formats that are attached. */
  readonly formats: readonly ExportFormat[];
};

/** A file of an export. */
export type ExportedFile = {
  /** Relative to the folder that is exported to, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** What an export comes to. */
export type Exported = {
  /** The document itself first, then the files it names. */
  readonly files: readonly [ExportedFile, ...ExportedFile[]];
  /** What could not be put into this format as it stands, as whole sentences. */
  readonly messages: readonly string[];
};

/** Turns a report into the files of one format; touches no disk. */
export type Exporter = (job: ExportJob) => Promise<Result<Exported>>;
