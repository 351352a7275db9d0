import { answered } from '../api.ts';
import type { Session } from '../state/session.ts';
import { allCommands, commandNamed } from './all-commands.ts';
import type { Command } from './command.ts';
import { redo } from './redo.ts';
import { acceleratorOf, isPressed, type KeyPress, type Platform } from './shortcut.ts';
import { undo } from './undo.ts';

/** Runs a command unless it cannot be run now; what it cannot tell itself is told here. */
export async function runCommand(session: Session, command: Command): Promise<void> {
  if (!command.isEnabled(session)) return;
  try {
    await command.run(session);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    session.tell({ kind: 'problem', text: `${command.title} did not work: ${reason}` });
  }
}

/** The command whose keys were pressed, if it can be run now. */
function commandFor(session: Session, press: KeyPress, platform: Platform): Command | undefined {
  return allCommands.find((command) => {
    const accelerator = acceleratorOf(command, platform);
    return (
      accelerator !== undefined &&
      isPressed(accelerator, press, platform) &&
      command.isEnabled(session)
    );
  });
}

/** Runs the command whose keys were pressed; fields in dialogs keep the undo of their own. */
export function handleKey(session: Session, event: KeyboardEvent, platform: Platform): void {
  if (event.defaultPrevented) return;
  const command = commandFor(session, event, platform);
  if (command === undefined || (session.view.getState().dialog && isForEditor(command))) return;
  event.preventDefault();
  void runCommand(session, command);
}

/** Undo chosen from a field's own menu goes through the one undo of the window. */
export function handleHistoryInput(session: Session, event: InputEvent): void {
  const isUndo = event.inputType === 'historyUndo';
  if (session.view.getState().dialog || !(isUndo || event.inputType === 'historyRedo')) return;
  event.preventDefault();
  void runCommand(session, isUndo ? undo : redo);
}

function isForEditor({ id }: Command): boolean {
  return id === 'edit.undo' || id === 'edit.redo';
}

/** Runs what is chosen in the menu, and tells the menu what can be chosen. */
export function listenToMenu(session: Session): () => void {
  const leaveMenu = session.api.on('commandChosen', ({ command: id }) => {
    const command = commandNamed(id);
    if (command !== undefined) void runCommand(session, command);
  });
  let told = '';
  const tell = () => {
    const state = menuState(session);
    const words = JSON.stringify(state);
    if (words === told) return;
    told = words;
    void answered(session.api.setMenuState(state));
  };
  tell();
  const leaveStores = session.subscribe(tell);
  return () => {
    leaveMenu();
    leaveStores();
  };
}

function menuState(session: Session): { enabled: string[]; checked: string[] } {
  const ids = (commands: readonly Command[]) => commands.map(({ id }) => id);
  return {
    enabled: ids(allCommands.filter((command) => command.isEnabled(session))),
    checked: ids(allCommands.filter((command) => command.isChecked?.(session) === true)),
  };
}
