import { randomUUID } from 'node:crypto';
import * as realDisk from 'node:fs/promises';
import { findBrowserHere } from '../../src-main/browser/find-browser-here.ts';
import type { CommandLineIo } from '../../src-main/command-line/command-line-io.ts';
import { runCommandLine } from '../../src-main/command-line/run-command-line.ts';

/** What a run of the command line came to. */
export type Run = {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
};

/** Runs the command line in this process, on the real disk unless another is given. */
export async function runPostlude(
  argv: readonly string[],
  io: Partial<CommandLineIo> = {},
): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(argv, {
    print: (line) => out.push(...line.split('\n')),
    complain: (line) => err.push(...line.split('\n')),
    disk: realDisk,
    newId: randomUUID,
    now: () => new Date('2024-05-10T09:00:00Z'),
    findBrowser: findBrowserHere,
    signal: new AbortController().signal,
    ...io,
  });
  return { code, out, err };
}
