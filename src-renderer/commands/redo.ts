import type { Session } from '../state/session.ts';
import { defineCommand } from './command.ts';

/** Does the edit again that was undone last. */
export const redo = defineCommand('edit.redo', {
  isEnabled: (session) => labelOf(session) !== undefined,
  run: (session) => {
    const label = labelOf(session);
    if (label === undefined) return;
    session.document()?.redo();
    session.announce(`Redone: ${label}`);
  },
});

function labelOf(session: Session): string | undefined {
  return session.document()?.state.getState().history.redo.at(-1)?.label;
}
