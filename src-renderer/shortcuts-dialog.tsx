import { allCommands } from './commands/all-commands.ts';
import { platformOf, shortcutWords } from './commands/shortcut.ts';
import { keysOf } from './commands/use-command.ts';
import { useSession } from './state/use-session.ts';
import { closeDialog } from './state/view-store.ts';
import { Dialog } from './ui/dialog.tsx';

/** What keys do in one part of the window; accelerators in Electron's notation. */
type KeyGroup = { readonly name: string; readonly keys: readonly (readonly [string, string])[] };

const groups: readonly KeyGroup[] = [
  {
    name: 'Text',
    keys: [
      ['Bold, italic, code', 'CmdOrCtrl+B, CmdOrCtrl+I, CmdOrCtrl+`'],
      ['Next line of a list', 'Enter'],
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
    name: 'Timeline',
    keys: [
      ['Pick up an event, put it down', 'Space'],
      ['Move it', '↑ ↓ ← →'],
      ['Leave it where it was', 'Esc'],
      ['Move a row', 'Alt+↑ ↓'],
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
];

/** Every command that has keys, with them, and what keys do in the parts of the window. */
export function ShortcutsDialog() {
  const { view } = useSession();
  const platform = platformOf(navigator.userAgent);
  const commands = allCommands.flatMap((command): readonly (readonly [string, string])[] => {
    const keys = keysOf(command);
    return keys === undefined ? [] : [[command.title.replace('…', ''), keys]];
  });
  return (
    <Dialog title="Keyboard shortcuts" isWide onClose={() => closeDialog(view)}>
      <div className="shortcut-groups">
        <Keys name="Everywhere" keys={commands} />
        <div>
          {groups.map(({ name, keys }) => (
            <Keys
              key={name}
              name={name}
              keys={keys.map(([words, each]) => [
                words,
                each
                  .split(', ')
                  .map((accelerator) => shortcutWords(accelerator, platform))
                  .join(', '),
              ])}
            />
          ))}
        </div>
      </div>
    </Dialog>
  );
}

function Keys({ name, keys }: KeyGroup) {
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <dl className="shortcuts">
        {keys.map(([words, each]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>
              <kbd>{each}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
