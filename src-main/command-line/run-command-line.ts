import { name, version } from '../../package.json';
import type { CommandLineIo, ExitCode } from './command-line-io.ts';
import { nearestWord } from './nearest-word.ts';
import { type GivenOptions, parseArguments } from './parse-arguments.ts';
import { printable } from './printable.ts';
import { unexpected } from './unexpected.ts';
import {
  type CommandName,
  commandHelp,
  commandSpecs,
  isCommandName,
  programHelp,
} from './usage.ts';

/** Runs the command line: `argv` without the program itself. Never rejects. */
export async function runCommandLine(
  argv: readonly string[],
  io: CommandLineIo,
): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === '--help' || first === '-h') return answer(io, programHelp());
  if (first === '--version' || first === '-V') return answer(io, `${name} ${version}`);
  if (first === undefined) {
    io.complain(programHelp());
    return 2;
  }
  if (!isCommandName(first)) return wrongUsage(io, unknownCommand(first));
  const spec = commandSpecs[first];
  const parsed = parseArguments(rest, spec);
  switch (parsed.kind) {
    case 'help':
      return answer(io, commandHelp(spec));
    case 'version':
      return answer(io, `${name} ${version}`);
    case 'wrong':
      return wrongUsage(io, parsed.problem, first);
    case 'run':
      return start(first, parsed.operands, parsed.options, io);
  }
}

/** Each command is a chunk of its own, loaded when it is asked for. */
const loaders = {
  convert: async () => (await import('./convert-command.ts')).convertCommand,
  timeline: async () => (await import('./timeline-command.ts')).timelineCommand,
  check: async () => (await import('./check-command.ts')).checkCommand,
  new: async () => (await import('./new-command.ts')).newCommand,
} as const satisfies Readonly<Record<CommandName, unknown>>;

async function start(
  command: CommandName,
  operands: readonly string[],
  options: GivenOptions,
  io: CommandLineIo,
): Promise<ExitCode> {
  const { optionProblem } = await import('./option-problem.ts');
  const problem = optionProblem(options);
  if (problem !== undefined) return wrongUsage(io, problem, command);
  try {
    const run = await loaders[command]();
    return await run(operands, options, io);
  } catch (error) {
    io.complain(`${name}: ${printable(unexpected(error).message)}`);
    return 1;
  }
}

function answer(io: CommandLineIo, text: string): ExitCode {
  io.print(text);
  return 0;
}

function unknownCommand(word: string): string {
  if (word.startsWith('-')) return `A command comes first, then ${printable(word)}.`;
  const near = nearestWord(word, Object.keys(commandSpecs));
  const hint = near ? ` Did you mean ${near}?` : '';
  return `${printable(word)} is not a command.${hint}`;
}

function wrongUsage(io: CommandLineIo, problem: string, command?: CommandName): ExitCode {
  const help = command === undefined ? `${name} --help` : `${name} ${command} --help`;
  io.complain(`${name}: ${printable(problem)} See ${help}.`);
  return 2;
}
