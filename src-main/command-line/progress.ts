import type { CommandLineIo } from './command-line-io.ts';

/** Milliseconds that work may take before a terminal is told what goes on. */
const patience = 500;

/** Shows what is being done. */
export type Progress = {
  /** Begins a step; one that is known to take long is shown at once. */
  readonly step: (text: string, isLong?: boolean) => void;
  readonly end: () => void;
};

/** A progress line that appears only when work takes long. */
export function startProgress({ showProgress, now }: CommandLineIo): Progress {
  const started = now().getTime();
  let current = '';
  // Waiting, as for a browser, leaves room for the timer; computing does not, hence `isLong`.
  const timer = setTimeout(() => showProgress?.(current), patience);
  timer.unref();
  return {
    step: (text, isLong = false) => {
      current = text;
      if (isLong || now().getTime() - started > patience) showProgress?.(text);
    },
    end: () => {
      clearTimeout(timer);
      showProgress?.('');
    },
  };
}
