import { z } from 'zod';

type Schema = z.core.$ZodType;
type Shape = Readonly<Record<string, Schema>>;

/** Changes a string, or what stands for one, that the schema names. */
export type LeafChange = (key: string, value: unknown) => unknown;

/**
 * Puts the keys of a value into the order of its schema, those that the schema does not name behind
 * them in the order of the alphabet, and applies a change to what the named keys hold. Takes any value:
 * where it does not fit its schema it stays as it is. What is inside of unnamed keys stays untouched.
 */
export function arrange(value: unknown, schema: Schema, change: LeafChange): unknown {
  const known = unwrapped(schema);
  if (Array.isArray(value)) {
    return known instanceof z.ZodArray
      ? value.map((item) => arrange(item, known.element, change))
      : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const shape = shapeOf(known, value);
  if (shape === undefined) return value;
  const named = Object.keys(shape).filter((key) => Object.hasOwn(value, key));
  const unnamed = Object.keys(value)
    .filter((key) => !Object.hasOwn(shape, key))
    .sort();
  return Object.fromEntries([
    ...named.map((key) => {
      const part: unknown = Reflect.get(value, key);
      const inner = shape[key];
      return [key, inner === undefined ? part : arrange(change(key, part), inner, change)];
    }),
    ...unnamed.map((key) => [key, Reflect.get(value, key)]),
  ]);
}

/** The value without what its schema does not name: fields of later versions, and of other programs. */
export function namedOnly(value: unknown, schema: Schema): unknown {
  const known = unwrapped(schema);
  if (Array.isArray(value)) {
    return known instanceof z.ZodArray
      ? value.map((item) => namedOnly(item, known.element))
      : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const shape = shapeOf(known, value);
  if (shape === undefined) return value;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, inner]) =>
      Object.hasOwn(value, key) ? [[key, namedOnly(Reflect.get(value, key), inner)]] : [],
    ),
  );
}

function unwrapped(schema: Schema): Schema {
  const wraps = schema instanceof z.ZodExactOptional || schema instanceof z.ZodLazy;
  return wraps ? unwrapped(schema.unwrap()) : schema;
}

/** The schemas of an object's keys by their names, in order; undefined for a schema of something else. */
function shapeOf(schema: Schema, value: object): Shape | undefined {
  const known = unwrapped(schema);
  if (known instanceof z.ZodObject) return known.shape;
  if (known instanceof z.ZodIntersection) {
    return { ...shapeOf(known.def.left, value), ...shapeOf(known.def.right, value) };
  }
  if (known instanceof z.ZodDiscriminatedUnion) {
    const option = known.options.find((each) => isOfKind(each, known.def.discriminator, value));
    return option === undefined ? undefined : shapeOf(option, value);
  }
  if (known instanceof z.ZodRecord) {
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, known.valueType]));
  }
  return undefined;
}

function isOfKind(option: Schema, discriminator: string, value: object): boolean {
  const kind = shapeOf(option, value)?.[discriminator];
  return kind !== undefined && z.safeParse(kind, Reflect.get(value, discriminator)).success;
}
