/** A value of a JSON text with the 1-based line on which it starts; numbers keep all their digits. */
export type JsonNode =
  | { readonly kind: 'object'; readonly line: number; readonly members: JsonMembers }
  | { readonly kind: 'array'; readonly line: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'number'; readonly line: number; readonly digits: string }
  | { readonly kind: 'word'; readonly line: number; readonly word: string };

type JsonMembers = ReadonlyMap<string, JsonNode>;

/** The value under names, one below the other; undefined where one is missing. */
export function at(node: JsonNode | undefined, ...path: readonly string[]): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>(
    (found, name) => (found?.kind === 'object' ? found.members.get(name) : undefined),
    node,
  );
}

/** The text under names, trimmed; undefined where there is none, or an empty one. */
export function textAt(node: JsonNode | undefined, ...path: readonly string[]): string | undefined {
  const found = at(node, ...path);
  const text = found?.kind === 'text' ? found.text.trim() : '';
  return text === '' ? undefined : text;
}

/** The items of the array under names; empty where there is none. */
export function itemsAt(
  node: JsonNode | undefined,
  ...path: readonly string[]
): readonly JsonNode[] {
  const found = at(node, ...path);
  return found?.kind === 'array' ? found.items : [];
}

/** A text, a number or a truth value as words; undefined for null, arrays and objects. */
export function wordsOf(node: JsonNode | undefined): string | undefined {
  if (node?.kind === 'text') return node.text.trim() === '' ? undefined : node.text.trim();
  if (node?.kind === 'number') return node.digits;
  return node?.kind === 'word' && node.word !== 'null' ? node.word : undefined;
}

/** Several values where an array was given, else the one. */
export function listOf(node: JsonNode | undefined): readonly JsonNode[] {
  if (node === undefined) return [];
  return node.kind === 'array' ? node.items : [node];
}
