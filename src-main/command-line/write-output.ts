import { join } from 'node:path';
import { type FileIdentity, fileIdentity } from '../documents/file-identity.ts';
import type { Remark } from '../documents/result.ts';
import { refusal, type WriteRules, writeNewFiles } from '../documents/write-new-files.ts';
import type { ExportFormat, ExportJob } from '../exports/export-format.ts';
import { exportReport } from '../exports/export-report.ts';
import type { CommandLineIo } from './command-line-io.ts';
import { complaint } from './complaint.ts';
import { tellNotes } from './tell-notes.ts';

/** How one run of `convert` writes: it replaces neither an original nor a file that it wrote itself. */
export type Output = {
  readonly io: CommandLineIo;
  readonly force: boolean;
  readonly quiet: boolean;
  readonly originals: readonly FileIdentity[];
  /** Grows with every file. */
  readonly written: FileIdentity[];
};

/** Writes a report in one format into a folder and prints the paths; false where it said why not. */
export async function writeOutput(
  output: Output,
  format: ExportFormat,
  job: ExportJob,
  folder: string,
): Promise<boolean> {
  const { io, quiet } = output;
  const path = join(folder, `${job.name}.${format}`);
  const rules = rulesOf(output);
  // Before the work, too: printing a PDF takes seconds.
  const early = await refusal(io.disk, path, rules);
  if (early) return refuse(io, path, early);
  const exported = await exportReport(format, job);
  if (io.signal.aborted) return false;
  if (!exported.ok) return refuse(io, path, exported.failure);
  const { files, messages } = exported.value;
  const planned = files.map((file) => ({ ...file, path: join(folder, file.path) }));
  const problem = await writeNewFiles(io.disk, planned, rules);
  if (problem) return refuse(io, problem.path, problem.failure);
  for (const file of planned) {
    const written = await fileIdentity(io.disk, file.path);
    if (written) output.written.push(written);
    if (!quiet) io.print(file.path);
  }
  if (!quiet)
    tellNotes(
      path,
      messages.map((message) => ({ message })),
      io,
    );
  return true;
}

function rulesOf({ io, force, originals, written }: Output): WriteRules {
  return {
    ...(force ? {} : { taken }),
    guarded: [
      ...originals.map((file) => ({ file, failure: isOriginal })),
      ...written.map((file) => ({ file, failure: isNew })),
    ],
    newId: io.newId,
    signal: io.signal,
  };
}

function refuse(io: CommandLineIo, path: string, failure: Remark): false {
  io.complain(complaint(path, failure));
  return false;
}

const taken: Remark = {
  message:
    'Not written: there is such a file. Replace it with --force, or choose a folder with --out.',
};

const isOriginal: Remark = {
  message: 'Not written: it is an INPUT itself. Choose another folder with --out.',
};

const isNew: Remark = {
  message: 'Not written: it was just written for another INPUT. Convert the two one by one.',
};
