import { firstActionsSection } from '../../src-shared/report/actions-of.ts';
import { addAction } from '../../src-shared/report/edit/edit-action.ts';
import type { Session } from '../state/session.ts';
import { goTo } from '../state/view-store.ts';
import { defineCommand, hasWritable } from './command.ts';

/** Adds an empty action item at the end of the first list of them, and goes there. */
export const addActionItem = defineCommand('insert.action', {
  isEnabled: (session) => hasWritable(session) && hasActions(session),
  run: (session) => {
    const id = session.newId();
    session.document()?.edit((report) => addAction(report, { id, text: '' }), {
      label: 'Add action item',
      place: `action:${id}`,
    });
    goTo(session.view, { kind: 'action', id });
  },
});

function hasActions(session: Session): boolean {
  const report = session.document()?.state.getState().history.report;
  return report !== undefined && firstActionsSection(report) !== undefined;
}
