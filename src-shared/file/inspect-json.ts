/** What makes a parsed JSON value unfit to be kept, whatever it says. */
export type JsonHazards = {
  /** A key is `__proto__`, which some code takes for the object's prototype. */
  readonly hasPrototypeKey: boolean;
  /** A number is beyond the range of numbers and would be written as null. */
  readonly hasInfiniteNumber: boolean;
  /** A whole number has more digits than a number is sure to hold: parsing may have rounded it. */
  readonly hasRoundedNumber: boolean;
};

/** Looks at every part of a value. */
export function inspectJson(value: object): JsonHazards {
  let hasPrototypeKey = false;
  let hasInfiniteNumber = false;
  let hasRoundedNumber = false;
  const open = [value];
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    hasPrototypeKey ||= Object.hasOwn(object, '__proto__');
    for (const part of Object.values(object)) {
      if (typeof part === 'object' && part !== null) open.push(part);
      if (typeof part !== 'number') continue;
      hasInfiniteNumber ||= !Number.isFinite(part);
      hasRoundedNumber ||= isRounded(part);
    }
  }
  return { hasPrototypeKey, hasInfiniteNumber, hasRoundedNumber };
}

/** The object without the `__proto__` keys in it. Recurses: for an object of known depth. */
export function withoutPrototypeKeys(
  object: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(object).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(entries.map(([key, part]) => [key, clean(part)]));
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  return typeof value === 'object' && value !== null ? withoutPrototypeKeys({ ...value }) : value;
}

/** From 1e21 on numbers are written with an exponent, and what was written so comes back the same. */
function isRounded(number: number): boolean {
  return Number.isInteger(number) && !Number.isSafeInteger(number) && Math.abs(number) < 1e21;
}
