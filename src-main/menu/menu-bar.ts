import type { RecentDocument } from '../../src-shared/ipc/messages.ts';
import type { AppContext } from '../app-context.ts';
import { commandsOfStart, menuTemplate } from './menu-template.ts';

/** What a window's menu has until its page says more. */
export const firstMenu = {
  enabled: new Set<string>(commandsOfStart),
  checked: new Set<string>(),
};

/** Keeps the menu bar in line with the program. */
export type MenuBar = {
  /** The window in front or its commands changed. */
  readonly update: () => void;
  /** The list of recent reports may have changed. */
  readonly refresh: () => Promise<void>;
};

/** The menu bar fits the window that the user turned to last. */
export function createMenuBar(context: AppContext): MenuBar {
  const { host, store, windows } = context;
  let recents: readonly RecentDocument[] = [];
  const update = () => {
    const state = windows.latest()?.menu() ?? firstMenu;
    host.setMenu(menuTemplate(host.platform, { ...state, recents }));
  };
  return {
    update,
    refresh: async () => {
      recents = await store.recents();
      update();
    },
  };
}
