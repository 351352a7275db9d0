import { atxHeading, isBlank, isQuote, listMarker } from './line-starts.ts';

/** More emphasis or links than anybody sets in one paragraph; the parser's time grows with the square of them. */
const mostMarks = 300;

/**
 * Makes a text quick to parse: in a paragraph with more emphasis marks or brackets than any author sets, they are
 * escaped and so stand for themselves. Code fences are left alone.
 */
export function cappedMarks(text: string): string {
  if (text.length < mostMarks) return text;
  return runsOf(text.split('\n'))
    .map(({ lines, isCode }) => (isCode ? lines.join('\n') : cappedRun(lines.join('\n'))))
    .join('\n');
}

/** Lines that are one paragraph, or one line of code. */
type Run = { readonly lines: string[]; readonly isCode: boolean };

function runsOf(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let fence: string | undefined;
  for (const line of lines) {
    const mark = /^[\s>*+-]*(`{3,}|~{3,})/.exec(line)?.[1];
    const isCode = fence !== undefined || mark !== undefined;
    const last = runs.at(-1);
    if (isCode || !last || last.isCode || startsRun(line)) runs.push({ lines: [line], isCode });
    else last.lines.push(line);
    if (mark === undefined) continue;
    if (fence === undefined) fence = mark;
    else if (mark.startsWith(fence)) fence = undefined;
  }
  return runs;
}

function startsRun(line: string): boolean {
  const isItem = listMarker(line.trimStart()) !== undefined;
  return isBlank(line) || isQuote(line) || isItem || atxHeading(line) !== undefined;
}

function cappedRun(run: string): string {
  if (run.length < mostMarks || (run.match(marks)?.length ?? 0) < mostMarks) return run;
  const start = /^[\s>]*(?:[-+*] +)?/.exec(run)?.[0] ?? '';
  return start + run.slice(start.length).replaceAll(marks, String.raw`\$&`);
}

const marks = /(?<!\\)[*_~[\]]/g;
