import { MenuItem } from '../ui/menu.tsx';
import type { Command } from './command.ts';
import { keysOf, useCommand } from './use-command.ts';

/** A line of a menu that runs a command. */
export function CommandMenuItem({ command }: { readonly command: Command }) {
  const { isEnabled, isChecked, run } = useCommand(command);
  return (
    <MenuItem
      keys={keysOf(command)}
      isEnabled={isEnabled}
      isChecked={command.isChecked === undefined ? undefined : isChecked}
      onChoose={run}
    >
      {command.title}
    </MenuItem>
  );
}
