#!/usr/bin/env node
import { runCommandLine } from './command-line/run-command-line.ts';
import { terminalIo } from './command-line/terminal-io.ts';

const code = await runCommandLine(process.argv.slice(2), terminalIo(process));
// Printing may have failed meanwhile.
process.exitCode ??= code;
