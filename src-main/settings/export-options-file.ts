import { z } from 'zod';
import {
  type EmailRequest,
  type ExportRequest,
  emailRequestSchema,
  exportRequestSchema,
} from '../../src-shared/ipc/messages.ts';
import { sha256 } from '../documents/sealed-record.ts';
import { writeLatest } from '../documents/write-latest.ts';
import { type JsonFileOptions, readJsonFile, writeJsonFile } from './json-file.ts';

/** What was chosen for a report when it was last exported. */
export type ExportChoices = {
  readonly request?: ExportRequest;
  readonly email?: EmailRequest;
  /** The path of the Word document whose styles are taken. */
  readonly reference?: string;
};

/** The choices for every report, kept in `exports.json` under its id, for they are no part of the report. */
export type ExportOptionsFile = {
  readonly read: (report: string) => ExportChoices;
  /** Changes some choices; a failure to write is of no consequence and not told. */
  readonly remember: (report: string, choices: ExportChoices) => Promise<void>;
  readonly forgetReference: (report: string) => Promise<void>;
};

const choicesSchema = z.strictObject({
  request: z.exactOptional(exportRequestSchema),
  email: z.exactOptional(emailRequestSchema),
  reference: z.exactOptional(z.string().max(32_768)),
});
const listSchema = z.array(z.tuple([z.string().max(64), z.unknown()]));

const most = 200;

/** Reads the choices; what is not valid is forgotten. */
export async function openExportOptions(options: JsonFileOptions): Promise<ExportOptionsFile> {
  const { content } = await readJsonFile(options, 'exports');
  const list = listSchema.safeParse(content.reports);
  const known = new Map<string, ExportChoices>();
  for (const [key, value] of list.success ? list.data : []) {
    const valid = choicesSchema.safeParse(value);
    if (valid.success) known.set(key, valid.data);
  }
  const writing = writeLatest(() =>
    writeJsonFile(options, 'exports', { reports: [...known].slice(-most) }),
  );
  const keyOf = (report: string) => sha256(report).slice(0, 32);
  const put = async (report: string, choices: ExportChoices): Promise<void> => {
    // Behind all others, so that the one that goes is the one not exported for longest.
    known.delete(keyOf(report));
    known.set(keyOf(report), choices);
    await writing.write().catch(() => undefined);
  };
  const read = (report: string): ExportChoices => known.get(keyOf(report)) ?? {};
  return {
    read,
    remember: (report, choices) => put(report, { ...read(report), ...choices }),
    forgetReference: (report) => {
      const { reference: _forgotten, ...rest } = read(report);
      return put(report, rest);
    },
  };
}
