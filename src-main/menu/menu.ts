import type { CommandId } from '../../src-shared/ipc/command-ids.ts';

/** What the platform itself does when the item is chosen, in the words of Electron's `role`. */
export type MenuRole =
  | 'about'
  | 'close'
  | 'copy'
  | 'cut'
  | 'delete'
  | 'front'
  | 'hide'
  | 'hideOthers'
  | 'minimize'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'quit'
  | 'resetZoom'
  | 'selectAll'
  | 'services'
  | 'togglefullscreen'
  | 'unhide'
  | 'zoom'
  | 'zoomIn'
  | 'zoomOut';

/** What choosing an item tells the program. */
export type MenuChoice =
  | { readonly kind: 'command'; readonly command: CommandId }
  | { readonly kind: 'recent'; readonly recent: string }
  | { readonly kind: 'quit' };

/** A line of a menu. */
export type MenuItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label?: string }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly MenuItem[] }
  | {
      readonly kind: 'choice';
      readonly choice: MenuChoice;
      readonly label: string;
      readonly accelerator?: string;
      readonly isEnabled: boolean;
      /** Absent: it is not a switch. */
      readonly isChecked?: boolean;
    };

/** A menu of the menu bar. */
export type Menu = {
  readonly label: string;
  /** Menus that macOS treats in a way of its own. */
  readonly role?: 'window' | 'help';
  readonly items: readonly MenuItem[];
};
