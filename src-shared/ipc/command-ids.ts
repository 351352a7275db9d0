/**
 * The page's commands that the menu names too. The page runs them; the menu, keys, palette and buttons
 * only choose them.
 */
export const commandIds = [
  'file.new',
  'file.open',
  'file.paste-notes',
  'file.save',
  'file.save-as',
  'file.save-copy',
  'file.revert',
  'file.history',
  'file.export',
  'file.email',
  'file.save-template',
  'file.settings',
  'file.close',
  'edit.undo',
  'edit.redo',
  'edit.copy-report',
  'edit.find',
  'edit.replace',
  'edit.paste-timeline',
  'insert.section',
  'insert.action',
  'view.palette',
  'view.outline',
  'view.preview',
  'view.findings',
  'help.shortcuts',
  'help.about',
] as const;

/** The id of a command. */
export type CommandId = (typeof commandIds)[number];

/** What a command is called, and the keys that choose it. */
export type CommandTitle = {
  /** As menus write it; three points where a dialog follows. */
  readonly title: string;
  /** In Electron's notation, where `CmdOrCtrl` is Cmd on macOS and Ctrl elsewhere. */
  readonly accelerator?: string;
  /** Where Windows has a custom of its own. */
  readonly windowsAccelerator?: string;
  /** Where macOS has other plans for the keys. */
  readonly macAccelerator?: string;
};

/** The name and keys of every command. The page listens to the keys; the menu shows them. */
export const commandTitles: Readonly<Record<CommandId, CommandTitle>> = {
  'file.new': { title: 'New Report', accelerator: 'CmdOrCtrl+N' },
  'file.open': { title: 'Open…', accelerator: 'CmdOrCtrl+O' },
  'file.paste-notes': { title: 'Paste Notes…' },
  'file.save': { title: 'Save', accelerator: 'CmdOrCtrl+S' },
  'file.save-as': { title: 'Save As…', accelerator: 'CmdOrCtrl+Shift+S' },
  'file.save-copy': { title: 'Save a Copy…' },
  'file.revert': { title: 'Revert to Saved' },
  'file.history': { title: 'Versions…' },
  'file.export': { title: 'Export…', accelerator: 'CmdOrCtrl+E' },
  'file.email': { title: 'Email Draft…', accelerator: 'CmdOrCtrl+Shift+E' },
  'file.save-template': { title: 'Save as Template…' },
  'file.settings': { title: 'Settings…', accelerator: 'CmdOrCtrl+,' },
  'file.close': { title: 'Close Window', accelerator: 'CmdOrCtrl+W' },
  'edit.undo': { title: 'Undo', accelerator: 'CmdOrCtrl+Z' },
  'edit.redo': {
    title: 'Redo',
    accelerator: 'CmdOrCtrl+Shift+Z',
    windowsAccelerator: 'Ctrl+Y',
  },
  'edit.copy-report': { title: 'Copy Report', accelerator: 'CmdOrCtrl+Shift+C' },
  'edit.find': { title: 'Find…', accelerator: 'CmdOrCtrl+F' },
  'edit.replace': {
    title: 'Find and Replace…',
    accelerator: 'CmdOrCtrl+H',
    macAccelerator: 'Cmd+Alt+F',
  },
  'edit.paste-timeline': { title: 'Paste into Timeline…', accelerator: 'CmdOrCtrl+Shift+V' },
  'insert.section': { title: 'Add Section…' },
  'insert.action': { title: 'Add Action Item' },
  'view.palette': { title: 'All Commands…', accelerator: 'CmdOrCtrl+K' },
  'view.outline': { title: 'Outline', accelerator: 'CmdOrCtrl+Alt+1' },
  'view.preview': { title: 'Preview', accelerator: 'CmdOrCtrl+Alt+2' },
  'view.findings': { title: 'Findings', accelerator: 'CmdOrCtrl+Alt+3' },
  'help.shortcuts': { title: 'Keyboard Shortcuts' },
  'help.about': { title: 'About Postlude' },
};
