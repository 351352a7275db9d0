import { z } from 'zod';
import type { Report } from '../report/report.ts';
import { reportSchema } from '../report/schema.ts';
import type {
  DocumentVersion,
  ExportResult,
  OpenDocument,
  Outcome,
  SaveResult,
  Settings,
  StartScreen,
  WindowContent,
} from './messages.ts';
import { exportRequestSchema, settingsChangesSchema } from './messages.ts';

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
  createDocument: z.strictObject({ template: z.exactOptional(words(200)) }),
  /** Asks for files and opens them, the first in this window if it shows the start screen. */
  openDocuments: nothing,
  openRecent: z.strictObject({ recent: id }),
  forgetRecent: z.strictObject({ recent: id }),
  /** A file dropped on the window; the page knows its name and bytes, never its path. */
  openDropped: z.strictObject({ name: words(1000), bytes: z.instanceof(Uint8Array) }),
  /** Journals a change; the page sends one within a second of every edit. */
  recordChange: z.strictObject({ document: id, revision, report }),
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
  openExported: z.strictObject({ file: id }),
  revealExported: z.strictObject({ file: id }),
  copy: z.strictObject({ text: words(20_000_000), html: z.exactOptional(words(20_000_000)) }),
  openLink: z.strictObject({ url: words(10_000) }),
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
  openDocuments: OpenDocument | undefined;
  openRecent: OpenDocument | undefined;
  forgetRecent: StartScreen;
  openDropped: OpenDocument | undefined;
  recordChange: undefined;
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
  openExported: undefined;
  revealExported: undefined;
  copy: undefined;
  openLink: undefined;
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
