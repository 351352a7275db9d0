import { basename, dirname, extname, join } from 'node:path';

/** Where the documents of one INPUT go. */
export type OutputPlan = {
  readonly input: string;
  readonly folder: string;
  /** INPUT's name without its ending. */
  readonly name: string;
};

/** Plans the outputs of every INPUT: beside it, or in the one folder that is given. */
export function planOutputs(
  inputs: readonly string[],
  out: string | undefined,
): readonly OutputPlan[] {
  return inputs.map((input) => ({
    input,
    folder: out ?? dirname(input),
    name: basename(input, wordEnding(input)),
  }));
}

/** The first INPUT whose documents would be those of an earlier one, as a sentence. */
export function sharedOutput(plans: readonly OutputPlan[]): string | undefined {
  const taken = new Map<string, string>();
  for (const { input, folder, name } of plans) {
    const path = join(folder, name);
    const earlier = taken.get(path);
    if (earlier === input) return `${input} is given twice.`;
    if (earlier !== undefined) {
      return `${earlier} and ${input} would both be written to ${path}: convert them one by one.`;
    }
    taken.set(path, input);
  }
  return undefined;
}

/** A point and a word at the end of a name; empty where what follows the point is part of the name, as in `2026-03.1`. */
export function wordEnding(path: string): string {
  const ending = extname(path);
  return /^\.[a-z][a-z0-9]{0,9}$/i.test(ending) ? ending : '';
}
