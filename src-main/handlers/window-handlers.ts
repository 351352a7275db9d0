import type { Handlers } from '../../src-shared/ipc/answer-call.ts';
import type { Outcome } from '../../src-shared/ipc/messages.ts';
import type { AppContext } from '../app-context.ts';
import { openableLink } from '../links/openable-link.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { PageFlushes } from '../windows/flush-page.ts';

type WindowCommand =
  | 'flushed'
  | 'closeWindow'
  | 'copy'
  | 'openLink'
  | 'readSettings'
  | 'changeSettings'
  | 'setMenuState';

const done: Outcome<undefined> = { ok: true, value: undefined };

/** What these commands need besides the context. */
export type WindowDeeds = {
  readonly flushes: PageFlushes;
  /** Asks what has to be asked, and closes. */
  readonly close: (window: AppWindow) => Promise<void>;
  readonly updateMenu: () => void;
};

/** The commands about the window itself, the clipboard, links and settings. */
export function windowHandlers(
  { host, settings }: AppContext,
  { flushes, close, updateMenu }: WindowDeeds,
): Pick<Handlers<AppWindow>, WindowCommand> {
  return {
    flushed: async ({ request }) => {
      flushes.answered(request);
      return done;
    },
    closeWindow: async (_given, window) => {
      await close(window);
      return done;
    },
    copy: async (content) => {
      await host.writeClipboard(content);
      return done;
    },
    openLink: async ({ url }) => {
      const link = openableLink(url);
      if (link === undefined) {
        return { ok: false, message: 'Not opened: only web and mail addresses are.' };
      }
      await host.openExternal(link.href);
      return done;
    },
    readSettings: async () => ({ ok: true, value: settings.settings() }),
    changeSettings: async ({ settings: changes }) => settings.change(changes),
    setMenuState: async ({ enabled, checked }, window) => {
      window.setMenu({ enabled: new Set(enabled), checked: new Set(checked) });
      updateMenu();
      return done;
    },
  };
}
