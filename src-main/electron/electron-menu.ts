import type { BaseWindow, MenuItemConstructorOptions } from 'electron';
import type { Menu, MenuChoice, MenuItem } from '../menu/menu.ts';

/** Hears what was chosen, and the window in front. */
export type MenuListener = (choice: MenuChoice, window: BaseWindow | undefined) => void;

/** The menu bar in Electron's words. */
export function electronMenu(
  menus: readonly Menu[],
  chosen: MenuListener,
): MenuItemConstructorOptions[] {
  return menus.map(({ label, role, items }) => ({
    label,
    ...(role && { role }),
    submenu: items.map((item) => electronItem(item, chosen)),
  }));
}

function electronItem(item: MenuItem, chosen: MenuListener): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'role':
      return { role: item.role, ...(item.label !== undefined && { label: item.label }) };
    case 'submenu':
      return { label: item.label, submenu: item.items.map((each) => electronItem(each, chosen)) };
    case 'choice':
      return {
        label: item.label,
        enabled: item.isEnabled,
        ...(item.accelerator !== undefined && { accelerator: item.accelerator }),
        ...(item.isChecked !== undefined && { type: 'checkbox', checked: item.isChecked }),
        click: (_item, window) => chosen(item.choice, window),
      };
    default:
      return item satisfies never;
  }
}
