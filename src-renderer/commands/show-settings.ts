import { openDialog } from '../state/view-store.ts';
import { always, defineCommand } from './command.ts';

/** Shows what is chosen once for all reports. */
export const showSettings = defineCommand('file.settings', {
  isEnabled: always,
  run: ({ view }) => openDialog(view, 'settings'),
});
