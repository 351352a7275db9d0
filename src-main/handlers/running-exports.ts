import { setTimeout as wait } from 'node:timers/promises';

/** The exports that are under way, under the ids that their pages gave them. */
export type RunningExports = {
  /** Runs an export; undefined: one with this id runs already. */
  readonly run: <Value>(
    id: string,
    work: (controller: AbortController) => Promise<Value>,
  ) => Promise<Value> | undefined;
  /** Stops an export, if it still runs. */
  readonly stop: (id: string) => void;
  /**
   * Stops all and ends when the file that each is just writing is whole, or gone; at the latest after some
   * seconds, because a dialog whose window is gone may never be answered. Never rejects.
   */
  readonly end: () => Promise<void>;
};

const patienceMs = 5_000;

/** The exports of one run of the program. */
export function createRunningExports(): RunningExports {
  const running = new Map<
    string,
    { readonly controller: AbortController; readonly work: Promise<unknown> }
  >();
  return {
    run: (id, work) => {
      if (running.has(id)) return undefined;
      const controller = new AbortController();
      const result = work(controller).finally(() => running.delete(id));
      running.set(id, { controller, work: result });
      return result;
    },
    stop: (id) => running.get(id)?.controller.abort(),
    end: async () => {
      const all = [...running.values()];
      for (const { controller } of all) controller.abort();
      const ended = Promise.allSettled(all.map(({ work }) => work));
      await Promise.race([ended, wait(patienceMs, undefined, { ref: false })]);
    },
  };
}
