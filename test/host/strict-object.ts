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
