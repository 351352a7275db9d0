import { openDialog } from '../state/view-store.ts';
import { always, defineCommand } from './command.ts';

/** Finds commands, sections, events and findings by their words. */
export const showPalette = defineCommand('view.palette', {
  isEnabled: always,
  run: ({ view }) => openDialog(view, 'palette'),
});
