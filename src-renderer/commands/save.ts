import type { Session } from '../state/session.ts';
import { defineCommand } from './command.ts';
import { saveReport } from './save-report.ts';

/** Writes the report to its file; asks for one where it has none. */
export const save = defineCommand('file.save', {
  isEnabled: isWritable,
  run: (session) => saveReport(session, 'save'),
});

function isWritable(session: Session): boolean {
  const document = session.document();
  return document !== undefined && document.state.getState().readOnly === undefined;
}
