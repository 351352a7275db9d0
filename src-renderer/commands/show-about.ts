import { openDialog } from '../state/view-store.ts';
import { always, defineCommand } from './command.ts';

/** Says what this program is. */
export const showAbout = defineCommand('help.about', {
  isEnabled: always,
  run: ({ view }) => openDialog(view, 'about'),
});
