import { defineCommand, hasDocument } from './command.ts';
import { saveReport } from './save-report.ts';

/** Writes the report to another file and goes on with that. */
export const saveAs = defineCommand('file.save-as', {
  isEnabled: hasDocument,
  run: (session) => saveReport(session, 'save-as'),
});
