import { z } from 'zod';

/** One part of a report that changed; without a value the part is gone. */
const stepSchema = z.strictObject({
  /** The keys and indexes that lead to the part. */
  path: z.array(z.union([z.string().max(200), z.int().min(0)])).max(200),
  value: z.exactOptional(z.unknown()),
});

/** What makes one report of another. */
export const patchSchema = z.array(stepSchema).max(1000);

/** What makes one report of another. */
export type ReportPatch = z.infer<typeof patchSchema>;
type Step = ReportPatch[number];
type Path = Step['path'];

/**
 * The parts in which two values of JSON differ. Parts that are the same object are not looked into, and
 * lists of different lengths are taken as a whole.
 */
export function patchBetween(before: unknown, after: unknown, path: Path = []): ReportPatch {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return after.flatMap((part, at) => patchBetween(before[at], part, [...path, at]));
  }
  if (!isRecord(before) || !isRecord(after)) return [{ path, value: after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key): ReportPatch => {
    const there = [...path, key];
    if (!Object.hasOwn(after, key)) return [{ path: there }];
    return patchBetween(Object.hasOwn(before, key) ? before[key] : undefined, after[key], there);
  });
}

/** The value with the changed parts; undefined: it has no such parts, so the patch was made for another. */
export function applyPatch(value: unknown, patch: ReportPatch): unknown {
  return patch.reduce<unknown>((present, step) => applyStep(present, step, 0), value);
}

function applyStep(value: unknown, step: Step, depth: number): unknown {
  const key = step.path[depth];
  if (key === undefined) return step.value;
  if (Array.isArray(value) && typeof key === 'number') {
    if (key >= value.length) return undefined;
    const part = applyStep(value[key], step, depth + 1);
    return part === undefined ? undefined : value.with(key, part);
  }
  if (!isRecord(value) || typeof key !== 'string' || key === '__proto__') return undefined;
  const isLast = depth === step.path.length - 1;
  if (isLast && !Object.hasOwn(step, 'value')) return without(value, key);
  const part = applyStep(Object.hasOwn(value, key) ? value[key] : undefined, step, depth + 1);
  return part === undefined ? undefined : { ...value, [key]: part };
}

function without(value: Readonly<Record<string, unknown>>, key: string): unknown {
  const { [key]: _gone, ...rest } = value;
  return rest;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
