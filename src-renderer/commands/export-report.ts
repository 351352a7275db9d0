import { openDialog } from '../state/view-store.ts';
import { defineCommand, hasDocument } from './command.ts';

/** Asks what to export and for whom. */
export const exportReport = defineCommand('file.export', {
  isEnabled: hasDocument,
  run: ({ view }) => openDialog(view, 'export'),
});
