import type { LogLine } from './log-line.ts';
import { alikeWords } from './log-noise.ts';

/** A line of a log with the lines below that belong to it. */
export type LogEntry = LogLine & {
  /** 1-based. */
  readonly line: number;
  readonly below: readonly string[];
};

/** Entries that say the same, one after the other. */
export type LogRun = {
  readonly first: LogEntry;
  readonly last: LogEntry;
  readonly count: number;
  /** The addresses that stand in the others where the first has its own, each once. */
  readonly addresses: readonly string[];
};

type OpenRun = {
  readonly first: LogEntry;
  readonly form: string;
  readonly seen: Set<string>;
  last: LogEntry;
  count: number;
};

/**
 * Folds entries that follow each other and say the same: what may differ are ids of processes and requests, ports,
 * durations, and addresses, which the run keeps. All other numbers are facts.
 */
export function foldRepeats(entries: readonly LogEntry[]): readonly LogRun[] {
  const runs: OpenRun[] = [];
  for (const entry of entries) {
    const { form, addresses } = formOf(entry);
    const run = runs.at(-1);
    if (run?.form === form) {
      run.last = entry;
      run.count += 1;
      for (const address of addresses) run.seen.add(address);
    } else runs.push({ first: entry, last: entry, count: 1, form, seen: new Set(addresses) });
  }
  return runs.map(({ first, last, count, seen }) => {
    const own = new Set(formOf(first).addresses);
    return { first, last, count, addresses: [...seen].filter((address) => !own.has(address)) };
  });
}

const longest = 2000;

function formOf({ actor = '', text, below }: LogEntry): ReturnType<typeof alikeWords> {
  const words = [actor, text, ...below].join('\n').trimEnd();
  const { form, addresses } = alikeWords(words.slice(0, longest));
  return { form: form + words.slice(longest), addresses };
}
