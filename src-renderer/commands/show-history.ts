import { openDialog } from '../state/view-store.ts';
import { defineCommand, hasDocument } from './command.ts';

/** Lists the kept versions of the report. */
export const showHistory = defineCommand('file.history', {
  isEnabled: hasDocument,
  run: ({ view }) => openDialog(view, 'history'),
});
