import { allCommands } from './commands/all-commands.ts';
import { platformOf, shortcutWords } from './commands/shortcut.ts';
import { keysOf } from './commands/use-command.ts';
import { type KeyGroup, keyGroups } from './key-groups.ts';
import { useSession } from './state/use-session.ts';
import { closeDialog } from './state/view-store.ts';
import { Dialog } from './ui/dialog.tsx';

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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out in a way of its own. */}
      <div className="shortcut-groups" role="group" aria-label="Keys" tabIndex={0}>
        <Keys name="Everywhere" keys={commands} />
        <div>
          {keyGroups.map(({ name, keys }) => (
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
