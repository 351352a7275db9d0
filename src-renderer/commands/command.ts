import {
  type CommandId,
  type CommandTitle,
  commandTitles,
} from '../../src-shared/ipc/command-ids.ts';
import type { Session } from '../state/session.ts';

/** Something the user can choose in the menu, by its keys or with a button: all three come here. */
export type Command = CommandTitle & {
  readonly id: CommandId;
  readonly isEnabled: (session: Session) => boolean;
  /** For a command that turns something on and off. */
  readonly isChecked?: (session: Session) => boolean;
  readonly run: (session: Session) => Promise<void> | void;
};

/** Gives a command the name and keys that the menu knows it by. */
export function defineCommand(
  id: CommandId,
  parts: Pick<Command, 'isEnabled' | 'isChecked' | 'run'>,
): Command {
  return { id, ...commandTitles[id], ...parts };
}

export function always(): boolean {
  return true;
}

export function hasDocument(session: Session): boolean {
  return session.document() !== undefined;
}

/** A document that can be edited. */
export function hasWritable(session: Session): boolean {
  const document = session.document();
  return document !== undefined && document.state.getState().readOnly === undefined;
}
