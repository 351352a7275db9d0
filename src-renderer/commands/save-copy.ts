import { defineCommand, hasDocument } from './command.ts';
import { saveReport } from './save-report.ts';

/** Writes the report to another file and goes on with its own. */
export const saveCopy = defineCommand('file.save-copy', {
  isEnabled: hasDocument,
  run: (session) => saveReport(session, 'save-copy'),
});
