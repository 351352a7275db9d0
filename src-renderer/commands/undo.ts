import type { Session } from '../state/session.ts';
import { defineCommand } from './command.ts';

/** Takes the last edit back, whatever it was. */
export const undo = defineCommand('edit.undo', {
  isEnabled: (session) => labelOf(session) !== undefined,
  run: (session) => {
    const label = labelOf(session);
    if (label === undefined) return;
    session.document()?.undo();
    session.announce(`Undone: ${label}`);
  },
});

function labelOf(session: Session): string | undefined {
  return session.document()?.state.getState().history.undo.at(-1)?.label;
}
