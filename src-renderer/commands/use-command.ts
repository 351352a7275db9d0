import { useSyncExternalStore } from 'react';
import { useSession } from '../state/use-session.ts';
import type { Command } from './command.ts';
import { runCommand } from './listen-to-commands.ts';
import { acceleratorOf, platformOf, shortcutWords } from './shortcut.ts';

/** What a button needs of a command. */
export type UsableCommand = {
  readonly title: string;
  /** The title with the keys, for a tooltip. */
  readonly hint: string;
  readonly isEnabled: boolean;
  readonly isChecked: boolean;
  readonly run: () => void;
};

/** A command as a button shows it; renders again when it becomes possible or impossible. */
export function useCommand(command: Command): UsableCommand {
  const session = useSession();
  const isEnabled = useSyncExternalStore(session.subscribe, () => command.isEnabled(session));
  const isChecked = useSyncExternalStore(
    session.subscribe,
    () => command.isChecked?.(session) ?? false,
  );
  const title = command.title.replace('…', '');
  const keys = keysOf(command);
  return {
    title,
    hint: keys === undefined ? title : `${title} (${keys})`,
    isEnabled,
    isChecked,
    run: () => void runCommand(session, command),
  };
}

/** The keys of a command on this system, as people write them. */
export function keysOf(command: Command): string | undefined {
  const platform = platformOf(navigator.userAgent);
  const accelerator = acceleratorOf(command, platform);
  return accelerator === undefined ? undefined : shortcutWords(accelerator, platform);
}
