import type { JsonNode } from './json-node.ts';

type OpenArray = { readonly kind: 'array'; readonly line: number; readonly items: JsonNode[] };
type OpenObject = {
  readonly kind: 'object';
  readonly line: number;
  readonly members: Map<string, JsonNode>;
  key?: string | undefined;
};

/**
 * Reads JSON (RFC 8259) with the line of each value and the digits of each number, which `JSON.parse` rounds
 * beyond 2^53; objects one after the other, as in JSON lines, count as a list. Undefined where it is not JSON. Takes linear time and no recursion.
 */
export function readJson(text: string): JsonNode | undefined {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (isJson(json)) return readValid(json);
  const several = `[${json.replaceAll(/\}(\s+)(?=\{)/g, asItems)}]`;
  return isJson(several) ? readValid(several) : undefined;
}

/** A line break never stands within a string, so that one between braces parts two values. */
function asItems(whole: string, space: string): string {
  return space.includes('\n') ? `},${space}` : whole;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Relies on the text being JSON: it only has to find values, not mistakes. */
function readValid(text: string): JsonNode | undefined {
  const open: (OpenArray | OpenObject)[] = [];
  let line = 1;
  let index = 0;
  while (index < text.length) {
    const character = text[index] ?? '';
    if (' \t\r\n,:'.includes(character)) {
      if (character === '\n') line += 1;
      index += 1;
      continue;
    }
    if (character === '[') open.push({ kind: 'array', line, items: [] });
    else if (character === '{') open.push({ kind: 'object', line, members: new Map() });
    const end = endOfToken(text, index);
    const done = completed(text.slice(index, end), line, open);
    index = end;
    if (done && place(done, open.at(-1))) return done;
  }
  return undefined;
}

/** The value that a token completes; undefined for one that only opens. */
function completed(
  token: string,
  line: number,
  open: (OpenArray | OpenObject)[],
): JsonNode | undefined {
  if (token === '[' || token === '{') return undefined;
  if (token === ']' || token === '}') return open.pop();
  if (token.startsWith('"')) return { kind: 'text', line, text: String(JSON.parse(token)) };
  return /^[-\d]/.test(token)
    ? { kind: 'number', line, digits: token }
    : { kind: 'word', line, word: token };
}

/** Puts a value where it belongs; true where it is the whole text. */
function place(value: JsonNode, within: OpenArray | OpenObject | undefined): boolean {
  if (within === undefined) return true;
  if (within.kind === 'array') within.items.push(value);
  else if (within.key === undefined) within.key = value.kind === 'text' ? value.text : '';
  else {
    within.members.set(within.key, value);
    within.key = undefined;
  }
  return false;
}

function endOfToken(text: string, start: number): number {
  const first = text[start] ?? '';
  if ('[]{}'.includes(first)) return start + 1;
  let end = start + 1;
  if (first === '"') {
    while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    return end + 1;
  }
  while (end < text.length && !' \t\r\n,:]}'.includes(text[end] ?? '')) end += 1;
  return end;
}
