import type { EventEmitter } from 'node:events';

/** An object that throws where something is asked of it that it does not stand in for. */
export function strict<Value extends object>(name: string, value: Value): Value {
  return new Proxy(value, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && key !== 'then' && !(key in target)) {
        throw new Error(`The stand-in for Electron has no ${name}.${key}.`);
      }
      return Reflect.get(target, key, receiver);
    },
  });
}

/**
 * What may stand in for a part of Electron: it has no name that the real one lacks, takes what that takes and
 * gives what that gives, by `electron.d.ts`. Listening is not compared, for every event overloads it.
 */
export type StandInFor<Real> = {
  readonly [Key in Exclude<keyof Real, keyof EventEmitter>]?: Real[Key] extends (
    ...given: infer Given
  ) => infer Back
    ? (...given: Given) => Back
    : Real[Key] extends object
      ? Real[Key] | StandInFor<Real[Key]>
      : Real[Key];
} & { readonly on?: (name: string, listener: (...given: any[]) => void) => unknown };
