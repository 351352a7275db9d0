import { parseArgs } from 'node:util';
import { nearestWord } from './nearest-word.ts';
import type { CommandSpec, OptionSpec } from './usage.ts';

/** What was asked for, or what is wrong with how it was asked. */
export type ParsedArguments =
  | { readonly kind: 'run'; readonly operands: readonly string[]; readonly options: GivenOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly problem: string };

/** Options by name; one that takes no value has an empty one. */
export type GivenOptions = ReadonlyMap<string, string>;

/** Reads the arguments of a command against its specification. */
export function parseArguments(argv: readonly string[], spec: CommandSpec): ParsedArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries([...spec.options.map(nodeOption), ...always]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const asked = tokens.find((token) => token.kind === 'option' && Object.hasOwn(asks, token.name));
  if (asked?.kind === 'option') return { kind: asked.name === 'help' ? 'help' : 'version' };

  const options = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = takeOption(token, spec, options);
    if (problem !== undefined) return { kind: 'wrong', problem };
  }
  const problem = wrongCount(operands, spec);
  return problem === undefined ? { kind: 'run', operands, options } : { kind: 'wrong', problem };
}

type OptionToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

const asks = { help: true, version: true };

const always = [
  ['help', { type: 'boolean', short: 'h' }],
  ['version', { type: 'boolean', short: 'V' }],
] as const;

function nodeOption(option: OptionSpec): [string, { type: 'string' | 'boolean' }] {
  return [option.name, { type: option.value === undefined ? 'boolean' : 'string' }];
}

/** Takes one option; the problem with it, if there is one. */
function takeOption(
  token: OptionToken,
  spec: CommandSpec,
  options: Map<string, string>,
): string | undefined {
  const option = spec.options.find(({ name }) => name === token.name);
  if (!option) return unknownOption(token, spec);
  if (option.value === undefined) {
    if (token.value !== undefined) return `${token.rawName} takes no value.`;
    options.set(option.name, '');
    return undefined;
  }
  const missing = token.value === undefined || (!token.inlineValue && token.value.startsWith('--'));
  if (missing || token.value?.trim() === '') {
    return `${token.rawName} needs a value: ${option.help}.`;
  }
  const before = options.get(option.name);
  if (before !== undefined && !option.repeats) return `${token.rawName} is given twice.`;
  const value = token.value ?? '';
  options.set(option.name, before === undefined ? value : `${before},${value}`);
  return undefined;
}

function unknownOption(token: OptionToken, spec: CommandSpec): string {
  const names = [...spec.options.map(({ name }) => name), ...Object.keys(asks)];
  const near = nearestWord(token.name, names);
  return `${token.rawName} is not an option of ${spec.name}.${near ? ` Did you mean --${near}?` : ''}`;
}

function wrongCount(operands: readonly string[], spec: CommandSpec): string | undefined {
  if (operands.length === 0) return `${spec.name} needs ${spec.operands}.`;
  if (operands.some((operand) => operand === '')) return `${spec.operands} is empty.`;
  if (operands.length <= spec.mostOperands) return undefined;
  return `${spec.name} takes one ${spec.operands}, and ${operands.length} are given.`;
}
