import { escapedStart, escapedStructure, tagOrEntity } from '../escape-markdown.ts';

/**
 * A message of a chat as Markdown: its lines stay lines, code stays code with its fences on lines of their
 * own, emphasis and lists stay, and what Markdown would swallow (tags, headings, definitions) is escaped.
 */
export function chatMarkdown(lines: readonly string[]): string {
  let isCode = false;
  const blocks = lines.flatMap((line) => {
    const pieces = isCode || ticksIn(line) % 2 === 1 ? line.split(fence) : [line];
    const wasCode = isCode;
    isCode = isCode === (pieces.length % 2 === 1);
    return blocksOf(pieces, wasCode);
  });
  return written(isCode ? [...blocks, { kind: 'fence' }] : blocks);
}

type Block = { readonly kind: 'line' | 'code'; readonly text: string } | { readonly kind: 'fence' };

const fence = '```';

/** The pieces of a line between its fences, code and words by turns. */
function blocksOf(pieces: readonly string[], isCode: boolean): readonly Block[] {
  const [whole = ''] = pieces;
  if (pieces.length === 1) return [{ kind: isCode ? 'code' : 'line', text: whole }];
  return pieces.flatMap((text, index): readonly Block[] => {
    const kind = (index % 2 === 1) === isCode ? 'line' : 'code';
    const own: readonly Block[] = text.trim() === '' ? [] : [{ kind, text }];
    return index === 0 ? own : [{ kind: 'fence' }, ...own];
  });
}

function ticksIn(line: string): number {
  return line.split(fence).length - 1;
}

function written(blocks: readonly Block[]): string {
  let isOpen = false;
  const out = blocks.map((block, index) => {
    if (block.kind === 'fence') {
      isOpen = !isOpen;
      return isOpen || !hasWords(blocks[index + 1]) ? fence : `${fence}\n`;
    }
    if (block.kind === 'code') return block.text;
    const text = escapedLine(block.text, index === 0);
    return text !== '' && hasWords(blocks[index + 1]) ? `${text}  ` : text;
  });
  return out.join('\n').trim();
}

function hasWords(block: Block | undefined): boolean {
  return block?.kind === 'line' && block.text.trim() !== '';
}

const listStart = /^\s*(?:[-+*]|\d{1,9}[.)])\s+\S/;

function escapedLine(line: string, isFirst: boolean): string {
  const isItem = listStart.test(line);
  const flat = isItem && !isFirst ? line.trimEnd() : line.trim();
  const text = withoutTags(flat);
  return isFirst && isItem ? escapedStart(text, firstStart) : escapedStructure(text);
}

const firstStart = /^(\s*)([-+*]|\d{1,9}[.)])/;

const autolink = /<(?:https?:\/\/|mailto:)[^\s<>]*>/y;

/** Escapes what would be a tag or an entity, outside of code. */
function withoutTags(line: string): string {
  if (!line.includes('<') && !line.includes('&')) return line;
  return codeSpans(line)
    .map(({ text, isCode }) => (isCode ? text : escapedTags(text)))
    .join('');
}

function escapedTags(text: string): string {
  return text.replaceAll(tagOrEntity, (mark: string, at: number) => {
    autolink.lastIndex = at;
    return autolink.test(text) ? mark : `\\${mark}`;
  });
}

type Span = { readonly text: string; readonly isCode: boolean };

function codeSpans(line: string): readonly Span[] {
  const runs = [...line.matchAll(/`+/g)];
  const closers = closersOf(runs.map(([ticks]) => ticks.length));
  const spans: Span[] = [];
  let from = 0;
  let index = 0;
  while (index < runs.length) {
    const opener = runs[index];
    const close = closers[index];
    const closer = close === undefined ? undefined : runs[close];
    if (opener && closer && close !== undefined) {
      const end = closer.index + closer[0].length;
      spans.push({ text: line.slice(from, opener.index), isCode: false });
      spans.push({ text: line.slice(opener.index, end), isCode: true });
      from = end;
      index = close;
    }
    index += 1;
  }
  return [...spans, { text: line.slice(from), isCode: false }];
}

/** For each run of backticks the next one of the same length. */
function closersOf(lengths: readonly number[]): readonly (number | undefined)[] {
  const next = new Map<number, number>();
  return lengths
    .map((length, index) => [length, index] as const)
    .reverse()
    .map(([length, index]) => {
      const closer = next.get(length);
      next.set(length, index);
      return closer;
    })
    .reverse();
}
