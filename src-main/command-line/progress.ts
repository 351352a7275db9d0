import type { CommandLineIo } from './command-line-io.ts';
import { printable } from './printable.ts';

/** Milliseconds that work may take before a terminal is told what goes on. */
const patience = 500;

/** Bytes that take about that long to read and understand. */
const largeFile = 256n * 1024n;

/** Shows what is being done. */
export type Progress = {
  /** Begins to read a file. */
  readonly read: (path: string) => Promise<void>;
  /** Begins a step; one that is known to take long is shown at once. */
  readonly step: (text: string, isLong?: boolean) => void;
  readonly end: () => void;
};

/** A progress line that appears only when work takes long. */
export function startProgress({ showProgress, disk, now }: CommandLineIo): Progress {
  const started = now().getTime();
  let current = '';
  // Waiting, as for a browser, leaves room for the timer; computing does not, hence `isLong`.
  const timer = setTimeout(() => showProgress?.(current), patience);
  timer.unref();
  const step = (text: string, isLong = false) => {
    current = printable(text);
    if (isLong || now().getTime() - started > patience) showProgress?.(current);
  };
  return {
    step,
    read: async (path) => {
      const size = await disk.stat(path, { bigint: true }).then(
        (entry) => entry.size,
        () => 0n,
      );
      step(`Reading ${path}`, size > largeFile);
    },
    end: () => {
      clearTimeout(timer);
      showProgress?.('');
    },
  };
}
