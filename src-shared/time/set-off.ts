import type { Writable } from '../report/writable.ts';
import { closingLengthAt, type OpenMark, withoutClosed } from './inline-marks.ts';

/** What sets a time off from the words behind it. */
export type SetOff = {
  /** Where the rest of the line begins. */
  readonly offset: number;
  /** The marks that are still open there. */
  readonly open: readonly OpenMark[];
  readonly separator: 'none' | 'weak' | 'strong';
  /** A mark closed right behind the time: it stood alone within it. */
  readonly isEnclosed: boolean;
  /** The destination of the link whose text the time was. */
  readonly link?: string;
};

/** Passes over what sets a time off: closing marks, white space and one separator, in any order. */
export function readSetOff(line: string, from: number, opened: readonly OpenMark[]): SetOff {
  const setOff: Writable<SetOff> = {
    offset: skipSpace(line, from),
    open: opened,
    separator: 'none',
    isEnclosed: false,
  };
  while (passClosing(line, setOff) || passSeparator(line, setOff)) {
    setOff.offset = skipSpace(line, setOff.offset);
  }
  return setOff;
}

function passClosing(line: string, setOff: Writable<SetOff>): boolean {
  const { offset, open } = setOff;
  const length = closingLengthAt(line, offset, open);
  if (length === 0) return false;
  const isBracket = open.at(-1)?.closing === ']';
  const destination = isBracket ? destinationAt(line, offset + length) : undefined;
  setOff.offset = offset + length + (destination === undefined ? 0 : destination.length + 2);
  setOff.open = withoutClosed(open, length);
  setOff.isEnclosed ||= setOff.separator === 'none';
  if (destination !== undefined) setOff.link = destination;
  return true;
}

/** The destination behind the text of a link. */
function destinationAt(line: string, offset: number): string | undefined {
  if (line.charAt(offset) !== '(') return undefined;
  return /^\(([^\s()<>]{1,2000})\)/.exec(line.slice(offset, offset + 2002))?.[1];
}

const separator =
  /(?:-{1,3}|[–—])>?(?!\d)|[=]>|→|[:：](?!\/\/)|\||[,，、;](?=\s|$)|[.](?=\s|$)|&[mn]dash;/y;

function passSeparator(line: string, setOff: Writable<SetOff>): boolean {
  if (setOff.separator !== 'none') return false;
  const { offset } = setOff;
  separator.lastIndex = offset;
  const sign = separator.exec(line)?.[0];
  if (sign === undefined || isPartOfWord(line, offset, sign)) return false;
  setOff.offset = offset + sign.length;
  setOff.separator = /^[.,，、;]$/.test(sign) ? 'weak' : 'strong';
  return true;
}

/** `:fire:` and `--force` behind a space begin a word. */
function isPartOfWord(line: string, offset: number, sign: string): boolean {
  const isApart = isSpace(line.charCodeAt(offset - 1));
  const isJoined = /[A-Za-z0-9_]/.test(line.charAt(offset + sign.length));
  return isApart && isJoined && (sign === ':' || sign === '--');
}

/** The next offset without white space. */
export function skipSpace(line: string, from: number): number {
  let offset = from;
  while (isSpace(line.charCodeAt(offset))) offset += 1;
  return offset;
}

/** Tells white space within a line, the ideographic space included. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000;
}
