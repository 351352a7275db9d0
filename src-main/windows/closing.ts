import type { AppContext } from '../app-context.ts';
import type { AppWindow } from './app-window.ts';
import type { PageFlushes } from './flush-page.ts';
import { mayClose } from './may-close.ts';
import type { PlaceMemory } from './place-memory.ts';

/** Closing windows and the program, with the questions that go before. */
export type Closing = {
  /** True: the window may close, and its document is closed. */
  readonly mayClose: (window: AppWindow) => Promise<boolean>;
  readonly close: (window: AppWindow) => Promise<void>;
  /** Closes all windows in order and stops where the user does; true: the program may end. */
  readonly mayQuit: () => Promise<boolean>;
  readonly isQuitting: () => boolean;
};

/** What closing needs besides the context. */
export type ClosingParts = {
  readonly flushes: PageFlushes;
  readonly places: PlaceMemory;
  /** The last thing before the program ends. */
  readonly end: () => Promise<void>;
};

/** A window that is asked to close twice asks its question once. */
export function createClosing(
  context: AppContext,
  { flushes, places, end }: ClosingParts,
): Closing {
  const asking = new Map<AppWindow, Promise<boolean>>();
  let isQuitting = false;
  const ask = async (window: AppWindow): Promise<boolean> => {
    try {
      places.closing(window);
      return await mayClose(context, flushes, window);
    } catch (error) {
      // A fault must not hold a window for ever; the journal keeps what is not saved.
      context.host.tellFault(error);
      return true;
    } finally {
      asking.delete(window);
    }
  };
  const closeAll = async (): Promise<boolean> => {
    const closed = new Set<AppWindow>();
    const next = () => context.windows.all().find((window) => !closed.has(window));
    // Looked up anew each time: while one was asked about, another may have been opened.
    for (let window = next(); window !== undefined; window = next()) {
      if (!(await closing.mayClose(window))) return false;
      window.host.close();
      closed.add(window);
    }
    return true;
  };
  const closing: Closing = {
    isQuitting: () => isQuitting,
    mayClose: (window) => {
      const answer = asking.get(window) ?? ask(window);
      asking.set(window, answer);
      return answer;
    },
    close: async (window) => {
      if (await closing.mayClose(window)) window.host.close();
    },
    mayQuit: async () => {
      isQuitting = true;
      isQuitting = await closeAll();
      if (isQuitting) await end();
      return isQuitting;
    },
  };
  return closing;
}
