import { openDialog } from '../state/view-store.ts';
import { defineCommand, hasDocument } from './command.ts';

/** Asks who gets the report by mail and what is attached, and drafts it. */
export const draftEmail = defineCommand('file.email', {
  isEnabled: hasDocument,
  run: ({ view }) => openDialog(view, 'email'),
});
