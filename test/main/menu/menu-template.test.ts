import { describe, expect, it } from 'vitest';
import type { MenuItem } from '../../../src-main/menu/menu.ts';
import { menuTemplate } from '../../../src-main/menu/menu-template.ts';
import { commandIds } from '../../../src-shared/ipc/command-ids.ts';

const state = {
  enabled: new Set(['file.save', 'view.outline']),
  checked: new Set(['view.outline']),
  recents: [{ id: 'r1', name: 'one.postlude' }],
};

function lineOf(item: MenuItem): string {
  switch (item.kind) {
    case 'separator':
      return '-';
    case 'role':
      return `(${item.role})`;
    case 'submenu':
      return `${item.label}: ${item.items.map(lineOf).join(', ')}`;
    case 'choice': {
      const isSwitch = item.isChecked !== undefined;
      const mark = isSwitch ? [`[${item.isChecked ? 'x' : ' '}]`] : [];
      return [item.label, ...(item.accelerator ? [item.accelerator] : []), ...mark].join(' ');
    }
    default:
      return item satisfies never;
  }
}

function linesOn(platform: NodeJS.Platform) {
  return menuTemplate(platform, state).map(({ label, items }) => [label, ...items.map(lineOf)]);
}

function choices(items: readonly MenuItem[]): Extract<MenuItem, { kind: 'choice' }>[] {
  return items.flatMap((item) => {
    if (item.kind === 'submenu') return choices(item.items);
    return item.kind === 'choice' ? [item] : [];
  });
}

describe('menuTemplate', () => {
  it('follows the customs of Linux', () => {
    expect(linesOn('linux')).toEqual([
      [
        ...['&File', 'New Report CmdOrCtrl+N', 'Open… CmdOrCtrl+O', 'Open Recent: one.postlude'],
        ...['Paste Notes…', '-', 'Save CmdOrCtrl+S', 'Save As… CmdOrCtrl+Shift+S', 'Save a Copy…'],
        ...['Revert to Saved', 'Versions…', '-', 'Export… CmdOrCtrl+E'],
        ...['Email Draft… CmdOrCtrl+Shift+E', '-', 'Save as Template…', '-'],
        ...['Settings… CmdOrCtrl+,', '-', 'Close Window CmdOrCtrl+W', 'Quit Ctrl+Q'],
      ],
      [
        ...['&Edit', 'Undo CmdOrCtrl+Z', 'Redo CmdOrCtrl+Shift+Z', '-', '(cut)', '(copy)'],
        'Copy Report CmdOrCtrl+Shift+C',
        ...['(paste)', '(delete)', '(selectAll)', '-', 'Find… CmdOrCtrl+F'],
        ...['Find and Replace… CmdOrCtrl+H', 'Paste into Timeline… CmdOrCtrl+Shift+V'],
        ...['-', 'Add Section…', 'Add Action Item'],
      ],
      [
        ...['&View', 'All Commands… CmdOrCtrl+K', '-', 'Outline CmdOrCtrl+Alt+1 [x]'],
        ...[
          'Preview CmdOrCtrl+Alt+2 [ ]',
          'Findings CmdOrCtrl+Alt+3 [ ]',
          '-',
          '(resetZoom)',
          '(zoomIn)',
          '(zoomOut)',
          '-',
        ],
        '(togglefullscreen)',
      ],
      ['&Help', 'Keyboard Shortcuts', '-', 'About Postlude'],
    ]);
  });

  it('has an application menu and a window menu in macOS, and quits from the first', () => {
    const lines = linesOn('darwin');
    expect(lines.map(([label]) => label)).toEqual([
      ...['Postlude', 'File', 'Edit', 'View', 'Window', 'Help'],
    ]);
    expect(lines[0]).toEqual([
      ...['Postlude', 'About Postlude', '-', 'Settings… CmdOrCtrl+,', '-', '(services)', '-'],
      ...['(hide)', '(hideOthers)', '(unhide)', '-', 'Quit Postlude Cmd+Q'],
    ]);
    expect(lines[1]?.includes('Quit Ctrl+Q')).toBe(false);
  });

  it('redoes with Ctrl+Y in Windows', () => {
    expect(linesOn('win32')[1]).toContain('Redo Ctrl+Y');
  });

  it('lets only those be chosen that can be run', () => {
    const items = menuTemplate('linux', state).flatMap((menu) => choices(menu.items));
    const enabled = items.filter(({ isEnabled }) => isEnabled).map(({ choice }) => choice);
    expect(enabled).toEqual([
      { kind: 'recent', recent: 'r1' },
      { kind: 'command', command: 'file.save' },
      { kind: 'quit' },
      { kind: 'command', command: 'view.outline' },
    ]);
  });

  it.each(['linux', 'darwin', 'win32'] as const)('names every command once on %s', (platform) => {
    const items = menuTemplate(platform, state).flatMap((menu) => choices(menu.items));
    const ids = items.flatMap(({ choice }) => (choice.kind === 'command' ? [choice.command] : []));
    expect(ids.sort()).toEqual([...commandIds].sort());
  });

  it.each(['linux', 'darwin', 'win32'] as const)('gives no keys twice on %s', (platform) => {
    const items = menuTemplate(platform, state).flatMap((menu) => choices(menu.items));
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys.length).toBe(new Set(keys).size);
  });
});
