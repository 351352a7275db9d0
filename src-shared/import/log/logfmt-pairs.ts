import type { JsonNode } from '../json/json-node.ts';

const pair = /([A-Za-z_@][\w.@/-]{0,63})=("(?:[^"\\]|\\.)*"|[^\s"]*)(?:\s+|$)/y;

/** The pairs of a line of logfmt, `level=info msg="pool full"`; undefined where anything else stands in it. */
export function pairsOf(line: string): readonly (readonly [string, JsonNode])[] | undefined {
  const text = line.trim();
  const pairs: (readonly [string, JsonNode])[] = [];
  pair.lastIndex = 0;
  while (pair.lastIndex < text.length) {
    const match = pair.exec(text);
    if (!match) return undefined;
    pairs.push([match[1] ?? '', { kind: 'text', line: 1, text: unquoted(match[2] ?? '') }]);
  }
  return pairs.length < 2 ? undefined : pairs;
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(["\\])/g, '$1') : value;
}
