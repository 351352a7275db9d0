/** A value while it is put together, property by property. */
export type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
