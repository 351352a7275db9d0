import { z } from 'zod';
import type { Place } from '../checks/finding.ts';
import type { Report } from '../report/report.ts';

/** A value, or a sentence that says why there is none and what to do. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/** What a window shows. */
export type WindowContent =
  | {
      readonly kind: 'start';
      readonly start: StartScreen;
      /** A text that the system wants opened. */
      readonly text?: OpenedText;
    }
  | { readonly kind: 'document'; readonly document: OpenDocument };

/** What the start screen offers. */
export type StartScreen = {
  readonly recents: readonly RecentDocument[];
  readonly recovered: readonly RecoveredDocument[];
};

/** A report that was open lately. */
export type RecentDocument = {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  /** The folder, for people. */
  readonly folder: string;
  readonly title: string;
  readonly severity?: string;
  readonly status?: string;
  /** ISO date of the incident. */
  readonly date?: string;
  /** ISO instant. */
  readonly openedAt: string;
};

/** Work that was not saved when the program ended. */
export type RecoveredDocument = {
  readonly id: string;
  /** The file it belongs to; absent: it never had one. */
  readonly name?: string;
  readonly title: string;
  /** ISO instant of the last change. */
  readonly changedAt: string;
  /** What differs from the file, in a sentence. */
  readonly differs: string;
};

/** A document that a window edits. */
export type OpenDocument = {
  readonly id: string;
  /** The file's name; absent: it has no file yet. */
  readonly name?: string;
  readonly report: Report;
  /** The revision that `report` is. */
  readonly revision: number;
  /** The file holds this revision. */
  readonly isSaved: boolean;
  /** Why it can be read but not written, in a sentence. */
  readonly readOnly?: string;
  /** What was assumed, repaired or left out on opening. */
  readonly remarks: readonly string[];
};

/** A foreign text that is looked at before it becomes a report; nothing was opened. */
export type OpenedText = {
  /** The file's name. */
  readonly name: string;
  readonly text: string;
  /** Those that lie beside the file and that the text shows, by the hashes it names them by. */
  readonly images: Report['images'];
};

/** How saving ended. */
export type SaveResult =
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly revision: number;
      /** The name under which another program's version of the file now stands beside it. */
      readonly otherName?: string;
    }
  | { readonly kind: 'cancelled' };

/** A kept version of a document. */
export type DocumentVersion = {
  readonly id: string;
  /** ISO instant. */
  readonly savedAt: string;
  readonly title: string;
  /** What changed from the version before, in a sentence. */
  readonly differs: string;
};

/** The formats of an export, by the ending of their files. */
export const exportFormatIds = [
  'docx',
  'pdf',
  'md',
  'html',
  'eml',
  'ics',
  'csv',
  'postlude',
] as const;

/** What an export tells, and for whom; what is absent is as the report has it. */
const exportOptions = {
  audience: z.enum(['internal', 'external']),
  paper: z.enum(['a4', 'letter']),
  names: z.exactOptional(z.enum(['given', 'roles'])),
  times: z.exactOptional(z.enum(['written', 'uniform'])),
  contents: z.exactOptional(z.enum(['as-is', 'with', 'without'])),
  metrics: z.exactOptional(z.enum(['as-is', 'with', 'without'])),
  figure: z.exactOptional(z.boolean()),
  /** The name of the files without their ending; absent: the report's. */
  name: z.exactOptional(z.string().max(200)),
};

/** What is exported, and for whom. */
export const exportRequestSchema = z.strictObject({
  formats: z.array(z.enum(exportFormatIds)).min(1).max(10),
  ...exportOptions,
});

/** What is exported, and for whom. */
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** A mail that is drafted, and what it carries. */
export const emailRequestSchema = z.strictObject({
  /** As its user wrote them. */
  to: z.string().max(10_000),
  formats: z.array(z.enum(exportFormatIds)).max(10),
  ...exportOptions,
});

/** A mail that is drafted, and what it carries. */
export type EmailRequest = z.infer<typeof emailRequestSchema>;

/** What was chosen when this report was last exported and mailed. */
export type RememberedExport = {
  readonly request?: ExportRequest;
  readonly email?: EmailRequest;
  /** The name of the Word document whose styles are taken. */
  readonly reference?: string;
};

/** How an export ended. */
export type ExportResult =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'exported';
      readonly files: readonly ExportedDocument[];
      /** The formats that could not be written, each with the reason, and remarks. */
      readonly messages: readonly string[];
    };

/** Something that looks like a secret; the message never repeats it. */
export type SecretFinding = { readonly message: string; readonly where: Place };

/** A document that an export wrote; `openExported` and `revealExported` take its id. */
export type ExportedDocument = {
  readonly id: string;
  readonly name: string;
  /** For people. */
  readonly folder: string;
  /** Bytes. */
  readonly size: number;
};

/** What the user chose once for all reports. */
export const settingsSchema = z.strictObject({
  author: z.string().max(200),
  affiliation: z.string().max(200),
  zone: z.string().max(100),
  paper: z.enum(['a4', 'letter']),
  template: z.string().max(200),
  theme: z.enum(['system', 'light', 'dark']),
  /** The most versions kept of a document. */
  keptVersions: z.int().min(1).max(1000),
  /** Days after which a version goes. */
  keptDays: z.int().min(1).max(3650),
  /** Words that the spelling's dictionary lacks and the user knows to be right. */
  personalWords: z.array(z.string().max(100)).max(10_000),
  /** Which panes of the editor are shown, and how many pixels they take. */
  panes: z.strictObject({
    outline: z.boolean(),
    preview: z.boolean(),
    outlineWidth: z.int().min(100).max(1000),
    previewWidth: z.int().min(100).max(2000),
  }),
});

/** What the user chose once for all reports. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

const setting = settingsSchema.shape;

/** Some of the settings, to be changed. */
export const settingsChangesSchema = z.strictObject({
  author: z.exactOptional(setting.author),
  affiliation: z.exactOptional(setting.affiliation),
  zone: z.exactOptional(setting.zone),
  paper: z.exactOptional(setting.paper),
  template: z.exactOptional(setting.template),
  theme: z.exactOptional(setting.theme),
  keptVersions: z.exactOptional(setting.keptVersions),
  keptDays: z.exactOptional(setting.keptDays),
  personalWords: z.exactOptional(setting.personalWords),
  panes: z.exactOptional(setting.panes),
});
