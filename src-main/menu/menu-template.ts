import {
  type CommandId,
  type CommandTitle,
  commandTitles,
} from '../../src-shared/ipc/command-ids.ts';
import type { Menu, MenuItem, MenuRole } from './menu.ts';

/** What the menu shows of the program's state. */
export type MenuState = {
  /** The commands that can be run now. */
  readonly enabled: ReadonlySet<string>;
  /** The switches that are on. */
  readonly checked: ReadonlySet<string>;
  readonly recents: readonly { readonly id: string; readonly name: string }[];
};

/** The menu bar, by the conventions of the platform. */
export function menuTemplate(platform: NodeJS.Platform, state: MenuState): readonly Menu[] {
  const isMac = platform === 'darwin';
  const command = commandItem(platform, state);
  const menus = [
    ...(isMac ? [applicationMenu(command)] : []),
    ...[fileMenu(isMac, command, state), editMenu(isMac, command), viewMenu(command)],
    ...[...(isMac ? [windowMenu] : []), helpMenu(isMac, command)],
  ];
  // macOS has no letters to choose a menu by.
  return isMac ? menus.map((menu) => ({ ...menu, label: menu.label.replace('&', '') })) : menus;
}

/** The commands that a window is not needed for, or that its start screen has. */
export const commandsOfStart: readonly CommandId[] = [
  'file.new',
  'file.open',
  'file.paste-notes',
  'file.settings',
  'file.close',
  'help.about',
];

type CommandItem = (id: CommandId) => MenuItem;

const switches: ReadonlySet<string> = new Set(['view.outline', 'view.preview', 'view.findings']);

function commandItem(platform: NodeJS.Platform, state: MenuState): CommandItem {
  return (id) => {
    const title = commandTitles[id];
    const accelerator = acceleratorOn(platform, title);
    return {
      kind: 'choice',
      choice: { kind: 'command', command: id },
      label: title.title,
      ...(accelerator !== undefined && { accelerator }),
      isEnabled: state.enabled.has(id),
      ...(switches.has(id) && { isChecked: state.checked.has(id) }),
    };
  };
}

function acceleratorOn(platform: NodeJS.Platform, title: CommandTitle): string | undefined {
  if (platform === 'darwin') return title.macAccelerator ?? title.accelerator;
  return platform === 'win32' ? (title.windowsAccelerator ?? title.accelerator) : title.accelerator;
}

const separator: MenuItem = { kind: 'separator' };

function role(name: MenuRole): MenuItem {
  return { kind: 'role', role: name };
}

function quitItem(label: string, accelerator: string): MenuItem {
  return { kind: 'choice', choice: { kind: 'quit' }, label, accelerator, isEnabled: true };
}

function applicationMenu(command: CommandItem): Menu {
  return {
    label: 'Postlude',
    items: [
      ...[command('help.about'), separator, command('file.settings'), separator],
      ...[role('services'), separator, role('hide'), role('hideOthers'), role('unhide')],
      ...[separator, quitItem('Quit Postlude', 'Cmd+Q')],
    ],
  };
}

function fileMenu(isMac: boolean, command: CommandItem, { recents }: MenuState): Menu {
  const recent: MenuItem = {
    kind: 'submenu',
    label: 'Open Recent',
    items: recents.map(({ id, name }) => ({
      kind: 'choice',
      choice: { kind: 'recent', recent: id },
      label: name,
      isEnabled: true,
    })),
  };
  return {
    label: '&File',
    items: [
      ...[command('file.new'), command('file.open'), ...(recents.length > 0 ? [recent] : [])],
      command('file.paste-notes'),
      ...[separator, command('file.save'), command('file.save-as'), command('file.save-copy')],
      ...[command('file.revert'), command('file.history'), separator, command('file.export')],
      ...[command('file.email'), separator, command('file.save-template')],
      ...(isMac ? [] : [separator, command('file.settings')]),
      ...[separator, command('file.close')],
      ...(isMac ? [] : [quitItem('Quit', 'Ctrl+Q')]),
    ],
  };
}

function editMenu(isMac: boolean, command: CommandItem): Menu {
  return {
    label: '&Edit',
    items: [
      ...[command('edit.undo'), command('edit.redo'), separator],
      ...[role('cut'), role('copy'), command('edit.copy-report'), role('paste')],
      ...(isMac ? [] : [role('delete')]),
      ...[
        role('selectAll'),
        separator,
        command('edit.find'),
        command('edit.replace'),
        command('edit.paste-timeline'),
      ],
      ...[separator, command('insert.section'), command('insert.action')],
    ],
  };
}

function viewMenu(command: CommandItem): Menu {
  return {
    label: '&View',
    items: [
      ...[command('view.palette'), separator, command('view.outline'), command('view.preview')],
      ...[
        command('view.findings'),
        separator,
        role('resetZoom'),
        role('zoomIn'),
        role('zoomOut'),
        separator,
      ],
      role('togglefullscreen'),
    ],
  };
}

const windowMenu: Menu = {
  label: 'Window',
  role: 'window',
  items: [role('minimize'), role('zoom'), separator, role('front')],
};

function helpMenu(isMac: boolean, command: CommandItem): Menu {
  const about = isMac ? [] : [separator, command('help.about')];
  return { label: '&Help', role: 'help', items: [command('help.shortcuts'), ...about] };
}
