/**
 * An answer on its way to a page: as JSON where that says all of it, for the browser's driver walks through every
 * value that it carries, which takes as long as reading a long report does. Bytes go as they are.
 */
export type Carried = { readonly json: string } | { readonly value: unknown };

/** Makes an answer ready for the way; a copy, as Electron would make. */
export function carried(answer: unknown): Carried {
  return isJson(answer) ? { json: JSON.stringify(answer) } : { value: structuredClone(answer) };
}

function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return value !== undefined;
  if (Array.isArray(value)) return value.every(isJson);
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every((each) => each === undefined || isJson(each));
}
