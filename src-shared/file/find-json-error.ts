/** Where a text stops being JSON; lines and columns count from 1, columns in UTF-16 units. */
export type JsonError = {
  readonly line: number;
  readonly column: number;
  /** The text ends there although something has to follow: it seems to have been cut off. */
  readonly isCut: boolean;
};

type Mark = '{' | '}' | '[' | ']' | ',' | ':';
type Token = {
  readonly type: Mark | 'string' | 'literal' | 'end' | 'none';
  readonly start: number;
  readonly end: number;
};
/** What may come next; `first-…` may also close what was just opened. */
type Expectation = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';

/**
 * Finds the place at which a text breaks the rules of JSON (RFC 8259); undefined where it is JSON. The
 * engine's own messages name it in some cases, in some versions, and in various words. Uses no recursion.
 */
export function findJsonError(text: string): JsonError | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expectation = 'value';
  let at = 0;
  for (;;) {
    const token = tokenAt(text, at);
    if (token.type === 'end' && expected === 'end') return undefined;
    const next = step(expected, token.type, open);
    if (next === undefined) return errorAt(text, token);
    expected = next;
    at = token.end;
  }
}

/** The expectation after a token, or undefined where the token may not stand there; keeps the stack. */
function step(
  expected: Expectation,
  type: Token['type'],
  open: ('{' | '[')[],
): Expectation | undefined {
  if (type === '}') return /first-key|comma/.test(expected) ? close(open, '{') : undefined;
  if (type === ']') return /first-value|comma/.test(expected) ? close(open, '[') : undefined;
  switch (expected) {
    case 'value':
    case 'first-value':
      return beginValue(type, open);
    case 'key':
    case 'first-key':
      return type === 'string' ? 'colon' : undefined;
    case 'colon':
      return type === ':' ? 'value' : undefined;
    case 'comma':
      if (type !== ',') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    case 'end':
      return undefined;
  }
}

function beginValue(type: Token['type'], open: ('{' | '[')[]): Expectation | undefined {
  if (type === 'string' || type === 'literal') return open.length === 0 ? 'end' : 'comma';
  if (type !== '{' && type !== '[') return undefined;
  open.push(type);
  return type === '{' ? 'first-key' : 'first-value';
}

function close(open: ('{' | '[')[], bracket: '{' | '['): Expectation | undefined {
  if (open.pop() !== bracket) return undefined;
  return open.length === 0 ? 'end' : 'comma';
}

const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function tokenAt(text: string, from: number): Token {
  let start = from;
  while (' \t\n\r'.includes(text[start] ?? 'x')) start += 1;
  const first = text[start];
  if (first === undefined) return { type: 'end', start, end: start };
  if (isMark(first)) return { type: first, start, end: start + 1 };
  if (first === '"') return stringAt(text, start);
  literal.lastIndex = start;
  const length = literal.exec(text)?.[0].length;
  if (length === undefined) return { type: 'none', start, end: start };
  return { type: 'literal', start, end: start + length };
}

function isMark(character: string): character is Mark {
  return '{}[],:'.includes(character);
}

/** A string, or the place within it that is wrong; a loop, because images make strings of megabytes. */
function stringAt(text: string, start: number): Token {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { type: 'string', start, end: at + 1 };
    // NaN beyond the end of the text.
    if (!(code >= 0x20)) return { type: 'none', start: at, end: at };
    if (code !== 0x5c) {
      at += 1;
      continue;
    }
    const escaped = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at, at + 6))?.[0];
    if (escaped === undefined) return { type: 'none', start: at, end: at };
    at += escaped.length;
  }
}

function errorAt(text: string, { start }: Token): JsonError {
  const before = text.slice(0, start);
  const line = before.split('\n').length;
  const column = start - before.lastIndexOf('\n');
  return { line, column, isCut: isUnfinished(text.slice(start).trimEnd()) };
}

/** Nothing follows, or only the beginning of a word, a number or an escape. */
function isUnfinished(rest: string): boolean {
  if (/^(?:-|\.|[eE][+-]?|\\(?:u[0-9a-fA-F]{0,3})?)?$/.test(rest)) return true;
  return ['true', 'false', 'null'].some((word) => word.startsWith(rest));
}
