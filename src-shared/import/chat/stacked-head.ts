import { cleanName, mayBeName } from './author-name.ts';
import type { ChatStamp } from './chat-client.ts';
import { readLoneStamp } from './chat-stamp.ts';

/** A name above a time. */
export type StackedHead = {
  /** Undefined: the program itself speaks, in `text`. */
  readonly author: string | undefined;
  readonly stamp: ChatStamp;
  readonly text: string;
  /** How many lines it takes. */
  readonly size: number;
  /** The time has the mark or the status of its author before it, which no message has. */
  readonly isMarked: boolean;
  readonly inBrackets: boolean;
};

type Stamps = readonly (ChatStamp | undefined)[];

/** The name above a time that begins at a line; `stamps` are the times that stand alone. */
export function stackedHeadAt(
  lines: readonly string[],
  stamps: Stamps,
  at: number,
): StackedHead | undefined {
  const line = lines[at] ?? '';
  if (stamps[at] || !mayBeName(line)) return undefined;
  const below = stampBelow(lines, stamps, at);
  if (below === undefined) return undefined;
  const { mark, ...rest } = below;
  if (spokenByProgram.test(line)) return { author: undefined, text: line.trim(), ...rest };
  const name = isProgramMark.test(mark) ? `${line} ${mark}` : line;
  return { author: cleanName(name), text: '', ...rest };
}

type Below = Pick<StackedHead, 'stamp' | 'size' | 'isMarked' | 'inBrackets'> & {
  readonly mark: string;
};

/** The time below a name: alone, below a mark or badge, or behind one on the same line. */
function stampBelow(lines: readonly string[], stamps: Stamps, at: number): Below | undefined {
  const next = (lines[at + 1] ?? '').trim();
  const badge = isBadge.test(next) ? 1 : 0;
  const stamp = stamps[at + 1 + badge];
  if (stamp) {
    const inBrackets = (lines[at + 1 + badge] ?? '').trim().startsWith('[');
    return { stamp, mark: badge ? next : '', size: 2 + badge, isMarked: false, inBrackets };
  }
  const [, mark = '', words = ''] = behindMark.exec(next) ?? [];
  const marked = mark === '' ? undefined : readLoneStamp(words);
  return marked && { stamp: marked, mark, size: 2, isMarked: true, inBrackets: false };
}

const isProgramMark = /^(?:APP|BOT)$/;
/** `OP` is whoever began a thread of Discord. */
const isBadge = /^(?:APP|BOT|OP)$/;

/** `APP  2:06 PM`; a status as its name, `:palm_tree:  2:21 PM`, or as the sign itself. */
const behindMark =
  /^(APP|BOT|:[\w+-]{1,40}:|[\p{Extended_Pictographic}\p{Regional_Indicator}](?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\ufe0f|\u200d){0,11})\s{1,4}(\S.{2,47})$/u;

const spokenByProgram =
  /^(?:(?:meeting|call) (?:started|ended)|(?:besprechung|anruf) (?:gestartet|beendet))(?::? \d.{0,19})?$/i;
