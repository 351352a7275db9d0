import type { LogLine } from './log-line.ts';

/** A line of a log with the lines below that belong to it. */
export type LogEntry = LogLine & {
  /** 1-based. */
  readonly line: number;
  readonly below: readonly string[];
};

/** Entries that say the same, one after the other. */
export type LogRun = { readonly first: LogEntry; readonly last: LogEntry; readonly count: number };

/** Folds entries that follow each other and differ only in numbers, ids and addresses. */
export function foldRepeats(entries: readonly LogEntry[]): readonly LogRun[] {
  const runs: { first: LogEntry; last: LogEntry; count: number; form: string }[] = [];
  for (const entry of entries) {
    const form = formOf(entry);
    const run = runs.at(-1);
    if (run?.form === form) {
      run.last = entry;
      run.count += 1;
    } else runs.push({ first: entry, last: entry, count: 1, form });
  }
  return runs.map(({ first, last, count }) => ({ first, last, count }));
}

const longest = 2000;
const id = /\b(?:0x)?[0-9a-f]{8,}(?:-[0-9a-f]{4,}){0,5}\b|\d+/gi;

function formOf({ actor = '', text, below }: LogEntry): string {
  return [actor, text, ...below].join('\n').trimEnd().slice(0, longest).replaceAll(id, '#');
}
