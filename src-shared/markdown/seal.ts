import type { Block } from './block.ts';
import { closesFence, htmlStart, openingFence } from './line-starts.ts';
import { scanBlocks } from './scan-blocks.ts';

/** Closes a code fence or an HTML block that a text leaves open, so that it cannot swallow what is printed after it. */
export function seal(text: string): string {
  if (!text.includes('```') && !text.includes('~~~') && !text.includes('<')) return text;
  const lines = text.split('\n');
  const end = missingEnd(lines, scanBlocks(lines));
  return end === undefined ? text : `${text}\n${end}`;
}

/** The line that closes what the last of the blocks of a text leaves open. */
export function missingEnd(lines: readonly string[], blocks: readonly Block[]): string | undefined {
  const last = blocks.at(-1);
  return last && missingIn(lines.slice(last.start, last.end), last.kind);
}

function missingIn(lines: readonly string[], kind: Block['kind']): string | undefined {
  const [first = '', ...others] = lines;
  if (kind === 'html') {
    const html = htmlStart(first, false);
    if (!html || html === 'blank') return undefined;
    const rest = [first.trimStart().slice(1), ...others].join('\n').toLowerCase();
    return rest.includes(html.within) ? undefined : html.within;
  }
  const fence = kind === 'code' ? openingFence(first) : undefined;
  if (!fence || others.some((line) => closesFence(line, fence))) return undefined;
  return fence.character.repeat(fence.length);
}
