import type { AppContext } from '../app-context.ts';
import type { AppWindow } from './app-window.ts';
import { placeKey } from './windows.ts';

/** Remembers where windows stand. */
export type PlaceMemory = {
  /** A window was moved: its place is remembered once it has come to rest. */
  readonly moved: (window: AppWindow) => void;
  /** A window is about to close. */
  readonly closing: (window: AppWindow) => void;
};

const restMs = 500;

/** The memory of one run of the program. */
export function createPlaceMemory(
  context: Pick<AppContext, 'store' | 'windowStates'>,
): PlaceMemory {
  const timers = new Map<AppWindow, NodeJS.Timeout>();
  const closing = (window: AppWindow) => {
    clearTimeout(timers.get(window));
    timers.delete(window);
    const id = window.document();
    const key = placeKey(id === undefined ? undefined : context.store.describe(id));
    const state = { bounds: window.host.bounds(), isMaximized: window.host.isMaximized() };
    void context.windowStates.remember(key, state);
  };
  return {
    closing,
    moved: (window) => {
      clearTimeout(timers.get(window));
      timers.set(window, setTimeout(closing, restMs, window).unref());
    },
  };
}
