import type { Remark } from '../documents/result.ts';
import type { CommandLineIo } from './command-line-io.ts';
import { placed } from './complaint.ts';

/** Tells what was assumed or left out, one line each; nothing of it is a failure. */
export function tellNotes(path: string, notes: readonly Remark[], io: CommandLineIo): void {
  for (const note of notes) io.complain(`note: ${placed(path, note)}`);
}
