/** New values for some keys of an object; `undefined` takes an optional key away. */
export type Changes<Value> = {
  readonly [Key in keyof Value]?: Partial<Pick<Value, Key>> extends Pick<Value, Key>
    ? Value[Key] | undefined
    : Value[Key];
};

/** The object with the changes; the object itself where they change nothing. */
export function withChanges<Value extends object>(object: Value, changes: Changes<Value>): Value {
  const entries = Object.entries(changes);
  if (entries.every(([key, value]) => Reflect.get(object, key) === value)) return object;
  const next = { ...object, ...changes };
  for (const [key, value] of entries) if (value === undefined) Reflect.deleteProperty(next, key);
  return next;
}

/** The list after a change, or the list before it where both hold the same items in the same order. */
export function kept<Item>(before: readonly Item[], after: readonly Item[]): readonly Item[] {
  const same = before.length === after.length && before.every((item, at) => item === after[at]);
  return same ? before : after;
}

/** The list with the item at another place; `to` counts in the list without it and is brought into range. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const others = items.toSpliced(from, 1);
  return kept(items, others.toSpliced(Math.max(0, to), 0, ...items.slice(from, from + 1)));
}
