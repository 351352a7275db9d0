/** What a page may send in one call: a report with its images fits many times. */
const payloadLimits = {
  /** Characters of text and bytes, of keys too. */
  size: 128 * 1024 * 1024,
  /** Objects, lists and values in them. */
  parts: 2_000_000,
  depth: 200,
} as const;

type Open = { readonly value: unknown; readonly depth: number };

/**
 * Why a payload is not even looked at, as a sentence; undefined: its size is in order. Reads no further
 * than the limits and does not recurse, so that a payload that leads back into itself ends too.
 */
export function weighPayload(payload: unknown): string | undefined {
  const open: Open[] = [{ value: payload, depth: 0 }];
  let size = 0;
  let parts = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    size += sizeOf(value);
    parts += 1;
    if (size > payloadLimits.size || parts > payloadLimits.parts) return 'It is too large.';
    if (depth > payloadLimits.depth) return 'It is nested too deeply.';
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) continue;
    if (Object.hasOwn(value, '__proto__')) return 'It has a key that nothing may have.';
    for (const [key, part] of Object.entries(value)) {
      size += key.length;
      open.push({ value: part, depth: depth + 1 });
    }
  }
  return undefined;
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return value instanceof Uint8Array ? value.length : 0;
}
