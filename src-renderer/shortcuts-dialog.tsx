import { allCommands } from './commands/all-commands.ts';
import { keysOf } from './commands/use-command.ts';
import { useSession } from './state/use-session.ts';
import { closeDialog } from './state/view-store.ts';
import { Dialog } from './ui/dialog.tsx';

/** Every command that has keys, with them. */
export function ShortcutsDialog() {
  const { view } = useSession();
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => closeDialog(view)}>
      <dl className="shortcuts">
        {allCommands.map((command) => {
          const keys = keysOf(command);
          return keys === undefined ? undefined : (
            <div key={command.id}>
              <dt>{command.title.replace('…', '')}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          );
        })}
      </dl>
    </Dialog>
  );
}
