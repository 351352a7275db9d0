import { openImport } from '../state/view-store.ts';
import { always, defineCommand } from './command.ts';

/** Asks for notes of any kind and makes a new report of them. */
export const pasteNotes = defineCommand('file.paste-notes', {
  isEnabled: always,
  run: ({ view }) => openImport(view, { target: { kind: 'report' } }),
});
