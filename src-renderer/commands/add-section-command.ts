import { openDialog } from '../state/view-store.ts';
import { defineCommand, hasWritable } from './command.ts';

/** Asks which of the known sections to add. */
export const addSectionCommand = defineCommand('insert.section', {
  isEnabled: hasWritable,
  run: ({ view }) => openDialog(view, 'add-section'),
});
