import { type ReadReport, readReport } from '../documents/read-report.ts';
import type { CommandLineIo } from './command-line-io.ts';
import { complaint } from './complaint.ts';
import { givenReadOptions } from './given-read-options.ts';
import type { GivenOptions } from './parse-arguments.ts';
import { startProgress } from './progress.ts';
import { tellNotes } from './tell-notes.ts';

/** Reads the one INPUT of a command and tells what was assumed; undefined where it said why not. */
export async function readInput(
  operands: readonly string[],
  options: GivenOptions,
  io: CommandLineIo,
): Promise<ReadReport | undefined> {
  const [path = ''] = operands;
  const progress = startProgress(io);
  await progress.read(path);
  const read = await readReport(io.disk, path, givenReadOptions(options, io));
  progress.end();
  if (!read.ok) {
    io.complain(complaint(path, read.failure));
    return undefined;
  }
  tellNotes(path, read.value.remarks, io);
  return read.value;
}
