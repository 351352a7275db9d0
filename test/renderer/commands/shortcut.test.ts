import { describe, expect, it } from 'vitest';
import {
  acceleratorOf,
  isPressed,
  type KeyPress,
  platformOf,
  shortcutWords,
} from '../../../src-renderer/commands/shortcut.ts';
import { commandTitles } from '../../../src-shared/ipc/command-ids.ts';

const press = (key: string, parts: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
  ...parts,
});

describe('keys', () => {
  it('are Ctrl on most systems and Cmd on macOS', () => {
    const keys = [press('s', { ctrlKey: true }), press('s', { metaKey: true })];
    expect(keys.map((key) => isPressed('CmdOrCtrl+S', key, 'other'))).toEqual([true, false]);
    expect(keys.map((key) => isPressed('CmdOrCtrl+S', key, 'mac'))).toEqual([false, true]);
  });

  it('are another command with Shift', () => {
    const shifted = press('Z', { ctrlKey: true, shiftKey: true });
    expect(isPressed('CmdOrCtrl+Z', shifted, 'other')).toBe(false);
    expect(isPressed('CmdOrCtrl+Shift+Z', shifted, 'other')).toBe(true);
  });

  it('go by their place where Alt changes the character', () => {
    const key = press('¡', { code: 'Digit1', altKey: true, metaKey: true });
    expect(isPressed('CmdOrCtrl+Alt+1', key, 'mac')).toBe(true);
  });

  it('follow the custom of Windows where it has one', () => {
    const redo = commandTitles['edit.redo'];
    expect([acceleratorOf(redo, 'windows'), acceleratorOf(redo, 'other')]).toEqual([
      'Ctrl+Y',
      'CmdOrCtrl+Shift+Z',
    ]);
  });

  it('are written as the system writes them', () => {
    expect(shortcutWords('CmdOrCtrl+Shift+Z', 'other')).toBe('Ctrl+Shift+Z');
    expect(shortcutWords('CmdOrCtrl+Shift+Z', 'mac')).toBe('⇧⌘Z');
  });
});

it('knows the system by what the browser says of itself', () => {
  expect(
    ['Mozilla/5.0 (Macintosh; Intel)', 'Mozilla/5.0 (Windows NT 10.0)', 'X11; Linux'].map(
      platformOf,
    ),
  ).toEqual(['mac', 'windows', 'other']);
});
