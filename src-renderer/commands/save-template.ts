import { openDialog } from '../state/view-store.ts';
import { defineCommand, hasDocument } from './command.ts';

/** Asks for a name and keeps the shape of the report for new ones. */
export const saveTemplate = defineCommand('file.save-template', {
  isEnabled: hasDocument,
  run: ({ view }) => openDialog(view, 'save-template'),
});
