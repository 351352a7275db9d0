import type { OpenedText } from '../../src-shared/ipc/messages.ts';
import type { HostWindow } from '../host.ts';

/** An open window and what it shows. */
export type AppWindow = {
  readonly host: HostWindow;
  /** The id of the document it edits; undefined: it shows the start screen. */
  readonly document: () => string | undefined;
  /** Gives the window a document, or takes it away. The page is not told. */
  readonly setDocument: (document: string | undefined) => void;
  /** The text that its page is to ask about; once. */
  readonly takeText: () => OpenedText | undefined;
  readonly giveText: (text: OpenedText) => void;
  /** What the page said last about its commands. */
  readonly menu: () => WindowMenu;
  readonly setMenu: (menu: WindowMenu) => void;
};

/** The commands that a window's page can run now, and the switches that are on in it. */
export type WindowMenu = {
  readonly enabled: ReadonlySet<string>;
  readonly checked: ReadonlySet<string>;
};

/** The window around a host's window, with the menu it has until its page says more. */
export function createAppWindow(
  host: HostWindow,
  shown: string | undefined,
  firstMenu: WindowMenu,
): AppWindow {
  let document = shown;
  let menu = firstMenu;
  let text: OpenedText | undefined;
  return {
    host,
    document: () => document,
    setDocument: (next) => {
      document = next;
    },
    takeText: () => {
      const taken = text;
      text = undefined;
      return taken;
    },
    giveText: (given) => {
      text = given;
    },
    menu: () => menu,
    setMenu: (next) => {
      menu = next;
    },
  };
}
