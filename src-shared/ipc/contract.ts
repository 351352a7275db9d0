import { z } from 'zod';
import type { Report } from '../report/report.ts';
import { reportSchema } from '../report/schema.ts';
import type { Template } from '../report/templates/template.ts';
import { templateSchema } from '../report/templates/template-schema.ts';
import type {
  DocumentVersion,
  ExportResult,
  OpenDocument,
  OpenedText,
  Outcome,
  RememberedExport,
  SaveResult,
  SecretFinding,
  Settings,
  StartScreen,
  WindowContent,
} from './messages.ts';
import { emailRequestSchema, exportRequestSchema, settingsChangesSchema } from './messages.ts';
import { patchSchema } from './report-patch.ts';

const id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const words = (most: number) => z.string().max(most);
const nothing = z.strictObject({});
const revision = z.int().min(0);

/** A report as the page sends it; the file's own schema checks it. */
const report: z.ZodType<Report> = reportSchema;

/**
 * Every command that a page may give the main process, by name, with the schema its arguments must fit.
 * The bridge has one function for each, and so has the main process.
 */
export const commandArguments = {
  /** What the window shows when its page has loaded. */
  loadWindow: nothing,
  /** The new document, if this window shows the start screen; else it gets a window of its own. So with all that open. */
  createDocument: z.strictObject({
    template: z.exactOptional(words(200)),
    /** What was imported: with a template it is laid into its shape, else it stays as it is. */
    report: z.exactOptional(report),
    /** The name of the file that it was imported from. */
    name: z.exactOptional(words(1000)),
  }),
  /**
   * Asks for files and opens them, the first in this window if it shows the start screen. A foreign text that
   * is chosen alone and leaves something to ask, or is no document, is given instead; so is one that is dropped.
   */
  openDocuments: nothing,
  openRecent: z.strictObject({ recent: id }),
  forgetRecent: z.strictObject({ recent: id }),
  /** A file dropped on the window. The page knows its name and bytes; the bridge adds its path where it has one. */
  openDropped: z.strictObject({
    name: words(1000),
    bytes: z.instanceof(Uint8Array),
    path: z.exactOptional(words(32_768)),
  }),
  /** Journals a change; the page sends one within a second of every edit. */
  recordChange: z.strictObject({ document: id, revision, report }),
  /** Journals a change as what differs from the revision `base`; false where that is not known any more. */
  recordPatch: z.strictObject({ document: id, base: revision, revision, patch: patchSchema }),
  saveDocument: z.strictObject({
    document: id,
    revision,
    report,
    how: z.enum(['save', 'save-as', 'save-copy']),
  }),
  /** Gives the report as it stands on the disk. */
  revertDocument: z.strictObject({ document: id }),
  /** The answer to `flushRequested`, after the last `recordChange`. */
  flushed: z.strictObject({ request: id }),
  closeWindow: nothing,
  openRecovered: z.strictObject({ recovered: id }),
  discardRecovered: z.strictObject({ recovered: id }),
  listVersions: z.strictObject({ document: id }),
  readVersion: z.strictObject({ document: id, version: id }),
  /** Asks for a file and gives its report, to compare with. */
  readOther: nothing,
  startExport: z.strictObject({ document: id, report, export: id, request: exportRequestSchema }),
  cancelExport: z.strictObject({ export: id }),
  /** Drafts a mail and opens it in the mail program. */
  draftEmail: z.strictObject({ document: id, report, export: id, request: emailRequestSchema }),
  /** What was chosen when the document was last exported. */
  readExportOptions: z.strictObject({ document: id }),
  /** Asks for a Word document whose styles exports of this document take; gives its name. */
  chooseReference: z.strictObject({ document: id }),
  forgetReference: z.strictObject({ document: id }),
  /** Looks for secrets with rules that only the main process has. */
  findSecrets: z.strictObject({ document: id, report }),
  openExported: z.strictObject({ file: id }),
  revealExported: z.strictObject({ file: id }),
  copy: z.strictObject({ text: words(20_000_000), html: z.exactOptional(words(20_000_000)) }),
  openLink: z.strictObject({ url: words(10_000) }),
  /** The templates that the user made. */
  listTemplates: nothing,
  saveTemplate: z.strictObject({ template: templateSchema }),
  removeTemplate: z.strictObject({ template: words(200) }),
  readSettings: nothing,
  changeSettings: z.strictObject({ settings: settingsChangesSchema }),
  /** Which commands of the menu can be run now, and which are on. */
  setMenuState: z.strictObject({
    enabled: z.array(words(100)).max(500),
    checked: z.array(words(100)).max(500),
  }),
} as const;

/** The name of a command. */
export type CommandName = keyof typeof commandArguments;

/** What each command gives back. */
type CommandResults = {
  loadWindow: WindowContent;
  createDocument: OpenDocument | undefined;
  openDocuments: OpenDocument | OpenedText | undefined;
  openRecent: OpenDocument | undefined;
  forgetRecent: StartScreen;
  openDropped: OpenDocument | OpenedText | undefined;
  recordChange: undefined;
  recordPatch: boolean;
  saveDocument: SaveResult;
  revertDocument: OpenDocument;
  flushed: undefined;
  closeWindow: undefined;
  openRecovered: OpenDocument | undefined;
  discardRecovered: StartScreen;
  listVersions: readonly DocumentVersion[];
  readVersion: Report;
  readOther: { readonly name: string; readonly report: Report } | undefined;
  startExport: ExportResult;
  cancelExport: undefined;
  draftEmail: ExportResult;
  readExportOptions: RememberedExport;
  chooseReference: string | undefined;
  forgetReference: undefined;
  findSecrets: readonly SecretFinding[];
  openExported: undefined;
  revealExported: undefined;
  copy: undefined;
  openLink: undefined;
  listTemplates: readonly Template[];
  saveTemplate: readonly Template[];
  removeTemplate: readonly Template[];
  readSettings: Settings;
  changeSettings: Settings;
  setMenuState: undefined;
};

/** The arguments of a command. */
export type CommandArguments<Name extends CommandName> = z.infer<(typeof commandArguments)[Name]>;

/** What a command gives back, once it is done. */
export type CommandResult<Name extends CommandName> = CommandResults[Name];

/** A function for each command, as the page calls them; a refusal or a fault is a value. */
export type Commands = {
  readonly [Name in CommandName]: (
    given: CommandArguments<Name>,
  ) => Promise<Outcome<CommandResult<Name>>>;
};

/** What the main process tells a page, by name. */
export type Events = {
  /** A command of the menu was chosen; ids are those of the page's commands. */
  commandChosen: { readonly command: string };
  /** How far the document is safe: which revision is journaled, which is in its file. */
  safetyChanged: {
    readonly document: string;
    readonly journaled: number;
    readonly saved: number;
    /** ISO instant of the last of the two. */
    readonly at: string;
    /** A sentence, where journaling or saving fails. */
    readonly problem?: string;
  };
  /** Another program changed the document's file. */
  changedOnDisk: { readonly document: string };
  exportProgressed: {
    readonly export: string;
    readonly done: number;
    readonly total: number;
    readonly doing: string;
  };
  /** Send what is not yet sent with `recordChange`, then `flushed`. */
  flushRequested: { readonly request: string };
};

/** The name of an event. */
export type EventName = keyof Events;
