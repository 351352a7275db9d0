import type { LucideIcon } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import type { Command } from './command.ts';
import { useCommand } from './use-command.ts';

type CommandButtonProps = {
  readonly command: Command;
  readonly icon: LucideIcon;
  /** Shows the title beside the icon. */
  readonly withTitle?: boolean;
  readonly look?: 'usual' | 'primary' | 'bare';
};

/** A button that runs a command, and is named, enabled and pressed as the command is. */
export function CommandButton({ command, icon: Icon, withTitle, look }: CommandButtonProps) {
  const { title, hint, isEnabled, isChecked, run } = useCommand(command);
  return (
    <Button
      onPress={run}
      look={look ?? (withTitle ? 'usual' : 'bare')}
      name={title}
      hint={hint}
      isEnabled={isEnabled}
      {...(command.isChecked !== undefined && { isPressed: isChecked })}
    >
      <Icon size={16} aria-hidden />
      {withTitle ? <span>{title}</span> : undefined}
    </Button>
  );
}
