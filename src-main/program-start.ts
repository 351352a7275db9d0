import { resolve } from 'node:path';
import { isCommandName } from './command-line/usage.ts';

/** What the installed program was started for. */
export type ProgramStart =
  /** To work as the command line, which takes these words. */
  | { readonly kind: 'command-line'; readonly argv: readonly string[] }
  /** To show a window, or one for each of these files (absolute paths). */
  | { readonly kind: 'window'; readonly files: readonly string[] };

const answers: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-V']);

/**
 * Reads the words that the program was started with, without the program itself. A file whose name is
 * that of a command has to be named with its folder, `./check`.
 */
export function readProgramStart(argv: readonly string[], folder: string): ProgramStart {
  const first = argv.findIndex((word) => isCommandName(word) || answers.has(word));
  // The system and Electron may put switches of their own before the command.
  const isCommand = first >= 0 && argv.slice(0, first).every((word) => word.startsWith('-'));
  if (isCommand) return { kind: 'command-line', argv: argv.slice(first) };
  return { kind: 'window', files: filesAmong(argv, folder) };
}

/** The files among the words of a start, as absolute paths. */
export function filesAmong(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) => resolve(folder, word));
}
