import { touchedLines } from './lines.ts';
import type { TextEdit, TextRange } from './text-change.ts';

const address = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Tells whether words are an address that a link may lead to. */
export function isAddress(words: string): boolean {
  return address.test(words);
}

/** Makes the selected words a link, or the selected address its target; what is missing is typed next. */
export function insertLink(text: string, { from, to }: TextRange): TextEdit {
  const words = text.slice(from, to);
  const [insert, caret] = isAddress(words)
    ? [`[](${words})`, from + 1]
    : [`[${words}]()`, words === '' ? from + 1 : from + words.length + 3];
  return { changes: [{ from, to, insert }], selection: { from: caret, to: caret } };
}

/** Makes the selected words a link to this address. */
export function linkSelection(text: string, { from, to }: TextRange, url: string): TextEdit {
  // Blanks and brackets would end the target (CommonMark 6.3).
  const target = /[\s()<>]/.test(url) ? `<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>` : url;
  const insert = `[${text.slice(from, to)}](${target})`;
  const caret = from + insert.length;
  return { changes: [{ from, to, insert }], selection: { from: caret, to: caret } };
}

/** Puts the touched lines into a fence of code, or takes the fence around them away. */
export function toggleCodeBlock(text: string, selection: TextRange): TextEdit {
  const lines = touchedLines(text, selection);
  const from = lines[0]?.from ?? 0;
  const to = lines.at(-1)?.to ?? text.length;
  const unfenced = withoutFence(text, { from, to }, selection);
  if (unfenced !== undefined) return unfenced;
  const fence = '`'.repeat(Math.max(3, longestTicks(text.slice(from, to)) + 1));
  const opening = `${fence}\n`;
  return {
    changes: [
      { from, to: from, insert: opening },
      { from: to, to, insert: `\n${fence}` },
    ],
    selection: { from: selection.from + opening.length, to: selection.to + opening.length },
  };
}

function withoutFence(text: string, lines: TextRange, selection: TextRange): TextEdit | undefined {
  const before = /(?:^|\n)(`{3,})[^\n`]*\n$/.exec(text.slice(0, lines.from));
  const after = /^\n(`{3,})[ \t]*(?:\n|$)/.exec(text.slice(lines.to));
  if (before === null || after === null || before[1] !== after[1]) return undefined;
  const opened = before[0].replace(/^\n/, '').length;
  const closed = after[0].trimEnd().length;
  return {
    changes: [
      { from: lines.from - opened, to: lines.from, insert: '' },
      { from: lines.to, to: lines.to + closed, insert: '' },
    ],
    selection: { from: selection.from - opened, to: selection.to - opened },
  };
}

function longestTicks(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}

const tableRows = ['|  |  |', '| --- | --- |', '|  |  |', '|  |  |'];

/** Puts an empty table below the line of the caret, which goes into its first cell. */
export function insertTable(text: string, { to }: TextRange): TextEdit {
  return insertBlock(text, to, tableRows.join('\n'), 2);
}

/**
 * Puts a block of Markdown below the line of a place, with blank lines around it where words are next to it.
 * The caret goes to an offset in the block, or behind it.
 */
export function insertBlock(text: string, place: number, block: string, caret?: number): TextEdit {
  const [line] = touchedLines(text, { from: place, to: place });
  const end = line?.to ?? text.length;
  const isBlank = (line?.text ?? '').trim() === '';
  const from = isBlank ? (line?.from ?? end) : end;
  const before = gapBefore(text.slice(0, from));
  const after = gapAfter(text.slice(end));
  const at = from + before.length + (caret ?? block.length);
  return {
    changes: [{ from, to: end, insert: before + block + after }],
    selection: { from: at, to: at },
  };
}

function gapBefore(text: string): string {
  if (text === '' || text.endsWith('\n\n')) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}

function gapAfter(text: string): string {
  return text === '' || text.startsWith('\n\n') || text.trim() === '' ? '' : '\n';
}
