import type { CommandTitle } from '../../src-shared/ipc/command-ids.ts';

/** The systems whose customs for keys differ. */
export type Platform = 'mac' | 'windows' | 'other';

/** What a key press says, as the browser reports it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> &
  Partial<Pick<KeyboardEvent, 'code'>>;

/** The system that the page runs on. */
export function platformOf(userAgent: string): Platform {
  if (/Macintosh|Mac OS/.test(userAgent)) return 'mac';
  return userAgent.includes('Windows') ? 'windows' : 'other';
}

/** The keys of a command on this system, in Electron's notation. */
export function acceleratorOf(title: CommandTitle, platform: Platform): string | undefined {
  const { accelerator, windowsAccelerator, macAccelerator } = title;
  switch (platform) {
    case 'windows':
      return windowsAccelerator ?? accelerator;
    case 'mac':
      return macAccelerator ?? accelerator;
    case 'other':
      return accelerator;
  }
}

/** Tells whether a key press is the one that an accelerator such as `CmdOrCtrl+Shift+Z` stands for. */
export function isPressed(accelerator: string, press: KeyPress, platform: Platform): boolean {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  const has = (...names: readonly string[]) => names.some((name) => parts.includes(name));
  const isMac = platform === 'mac';
  return (
    press.shiftKey === has('Shift') &&
    press.altKey === has('Alt') &&
    press.ctrlKey === (has('Ctrl') || (!isMac && has('CmdOrCtrl'))) &&
    press.metaKey === (isMac && has('CmdOrCtrl', 'Cmd')) &&
    isKey(key, press)
  );
}

/** With Alt a key gives another character on some keyboards; then its place on the keyboard counts. */
function isKey(key: string, { key: pressed, code = '', altKey }: KeyPress): boolean {
  if (pressed.toLowerCase() === key.toLowerCase()) return true;
  return altKey && (code === `Digit${key}` || code === `Key${key}`);
}

/** An accelerator as people of this system write it: `Ctrl+Shift+Z`, `⇧⌘Z`. */
export function shortcutWords(accelerator: string, platform: Platform): string {
  const parts = accelerator.split('+');
  if (platform !== 'mac') return accelerator.replace('CmdOrCtrl', 'Ctrl');
  const signs: readonly (readonly [string, string])[] = [
    ['Ctrl', '⌃'],
    ['Alt', '⌥'],
    ['Shift', '⇧'],
    ['CmdOrCtrl', '⌘'],
    ['Cmd', '⌘'],
  ];
  const held = signs.filter(([name]) => parts.includes(name)).map(([, sign]) => sign);
  return `${held.join('')}${parts.at(-1) || '+'}`;
}
