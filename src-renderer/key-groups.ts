import { formats } from './text/formats.ts';

/** What keys do in one part of the window: words, and accelerators in Electron's notation. */
export type KeyGroup = {
  readonly name: string;
  readonly keys: readonly (readonly [words: string, accelerators: string])[];
};

/** What keys do where the focus is; the commands of the menu, which work everywhere, have keys of their own. */
export const keyGroups = [
  {
    name: 'Text',
    keys: [
      ...formats.map(({ title, accelerator }) => [title, accelerator] as const),
      ['Next line of a list', 'Enter'],
      ['Deeper in a list, less deep', 'Tab, Shift+Tab'],
      ['Leave the text with the next Tab', 'Esc'],
      ['What a misspelled word may be', 'CmdOrCtrl+.'],
      ['To the buttons that format', 'Alt+F10'],
    ],
  },
  {
    name: 'Outline',
    keys: [
      ['Walk through the sections', '↑ ↓'],
      ['Go to a section', 'Enter'],
      ['Rename', 'F2'],
      ['Move a section', 'Alt+↑ ↓'],
      ['Nest it, take it out', 'Alt+→ ←'],
      ['Pick up, put down', 'Space'],
      ['Delete', 'Del'],
      ['All that can be done', 'Shift+F10'],
    ],
  },
  {
    name: 'Timeline as a list',
    keys: [
      ['Walk through the events', '↑ ↓'],
      ['Walk through the cells of one', '← →'],
      ['Edit, and be done', 'Enter'],
      ['Pick up an event, put it down', 'Space'],
      ['Leave it where it was', 'Esc'],
      ['Move a row', 'Alt+↑ ↓'],
      ['Select one more', 'CmdOrCtrl+Space'],
      ['Select up to here', 'Shift+↑ ↓'],
      ['Select all', 'CmdOrCtrl+A'],
      ['Duplicate', 'CmdOrCtrl+D'],
      ['Delete', 'Del'],
      ['Merge what is selected, and more', 'Shift+F10'],
    ],
  },
  {
    name: 'An event being typed',
    keys: [
      ['Next cell, the one before', 'Tab, Shift+Tab'],
      ['Split at the cursor', 'CmdOrCtrl+Alt+Enter'],
      ['Leave it as it was', 'Esc'],
    ],
  },
  {
    name: 'Timeline as an axis',
    keys: [
      ['Walk through the events', '← →'],
      ['Pick up an event, put it down', 'Space'],
      ['Move it', '← →'],
      ['Move it in finer steps', 'Shift+← →'],
      ['Move its beginning or its end', '↑ ↓'],
      ['Leave it where it was', 'Esc'],
      ['Zoom', '+, -'],
      ['All of it', '0'],
      ['Select one more', 'CmdOrCtrl+Space'],
      ['Select all', 'CmdOrCtrl+A'],
    ],
  },
  {
    name: 'Action items',
    keys: [
      ['Add the next one', 'Enter'],
      ['Another line in the same one', 'Shift+Enter'],
      ['Move', 'Alt+↑ ↓'],
      ['Pick up, put down', 'Space'],
    ],
  },
] as const satisfies readonly KeyGroup[];
