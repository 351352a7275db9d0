/** Writes something that changes faster than it can be written. */
export type LatestWriter = {
  /** Ends when what holds now, or something later, is written; rejects as that writing does. */
  readonly write: () => Promise<void>;
  /** Ends when nothing is being written any more. Never rejects. */
  readonly idle: () => Promise<void>;
};

/**
 * Runs a writing one at a time; of those asked for meanwhile only one more follows, so that a slow disk
 * always gets the newest next. `writeNow` looks itself at what there is to write.
 */
export function writeLatest(writeNow: () => Promise<void>): LatestWriter {
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return {
    write: () => {
      if (waiting !== undefined) return waiting;
      const writing = last.then(() => {
        waiting = undefined;
        return writeNow();
      });
      waiting = writing;
      last = writing.catch(() => undefined);
      return writing;
    },
    idle: async () => {
      let seen: Promise<void> | undefined;
      while (seen !== last) {
        seen = last;
        await seen;
      }
    },
  };
}
