import type { HostWindow } from '../host.ts';

/** Asks pages for the changes that they have not sent yet. */
export type PageFlushes = {
  /** Ends when the page has sent everything, or after a second: a page that hangs must not hold the window. */
  readonly ask: (window: HostWindow) => Promise<void>;
  /** The page's answer. */
  readonly answered: (request: string) => void;
};

const patienceMs = 1000;

/** The requests that wait for their answer. */
export function createPageFlushes(newId: () => string): PageFlushes {
  const waiting = new Map<string, () => void>();
  return {
    ask: async (window) => {
      const request = newId();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patienceMs);
        waiting.set(request, () => {
          clearTimeout(timer);
          resolve();
        });
        window.send('flushRequested', { request });
      });
      waiting.delete(request);
    },
    answered: (request) => waiting.get(request)?.(),
  };
}
