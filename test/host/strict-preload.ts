/** What a sandboxed preload may require of Electron. */
export type PreloadElectron = {
  readonly invoke: (channel: string, ...given: readonly unknown[]) => Promise<unknown>;
  /** Calls the listener with the channel's later messages. */
  readonly on: (channel: string, listener: (event: unknown, payload: unknown) => void) => void;
  readonly removeListener: (channel: string, listener: (...given: any[]) => void) => void;
  /** The path of a file that the user has dropped; by default none has one. */
  readonly getPathForFile?: (file: File) => string;
};

/**
 * Runs a preload as Electron's sandbox does: it may require Electron's few parts for pages and nothing
 * else, and what it exposes must be what the context bridge carries. Gives what it exposed.
 */
export function runPreload(
  source: string,
  electron: PreloadElectron,
): Readonly<Record<string, unknown>> {
  const exposed: Record<string, unknown> = {};
  const parts = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => {
        if (Object.hasOwn(exposed, name)) {
          throw new Error(`Cannot bind an API on top of an existing property: ${name}`);
        }
        exposed[name] = carry(api, name);
      },
    },
    ipcRenderer: electron,
    webUtils: { getPathForFile: electron.getPathForFile ?? (() => '') },
  };
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return parts;
  };
  // A sandboxed preload is a classic script in a function: no import, no Node.
  const run = new Function('require', 'module', 'exports', 'process', 'Buffer', source);
  run(require, { exports: {} }, {}, {}, undefined);
  return exposed;
}

/** An argument on its way over the context bridge: functions and files go as they are, all else is cloned. */
function cross(value: unknown): unknown {
  if (typeof value === 'function' || value instanceof File) return value;
  if (typeof value !== 'object' || value === null) return structuredClone(value);
  if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cross(part)]));
}

/** What crosses the context bridge: functions (their arguments cloned), plain objects and values. */
function carry(value: unknown, path: string): unknown {
  if (typeof value === 'function') {
    return (...given: unknown[]) => value(...given.map(cross));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new Error(`The context bridge cannot carry ${path}`);
  }
  return Object.freeze(
    Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, carry(part, `${path}.${key}`)]),
    ),
  );
}
