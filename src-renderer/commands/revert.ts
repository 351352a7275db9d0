import { answered } from '../api.ts';
import { defineCommand } from './command.ts';

/** Takes the report from its file again, as an edit that can be undone. */
export const revert = defineCommand('file.revert', {
  isEnabled: (session) => session.document()?.state.getState().name !== undefined,
  run: async (session) => {
    const document = session.document();
    if (document === undefined) return;
    await session.flush();
    const { id } = document.state.getState();
    const outcome = await answered(session.api.revertDocument({ document: id }));
    if (!outcome.ok) return session.tell({ kind: 'problem', text: outcome.message });
    document.takeReverted(outcome.value);
    session.dismissNotice();
    session.announce('Reverted to the saved file. Undo brings your changes back.');
  },
});
