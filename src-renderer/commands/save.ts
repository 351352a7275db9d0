import { defineCommand, hasWritable } from './command.ts';
import { saveReport } from './save-report.ts';

/** Writes the report to its file; asks for one where it has none. */
export const save = defineCommand('file.save', {
  isEnabled: hasWritable,
  run: (session) => saveReport(session, 'save'),
});
