import { openDialog } from '../state/view-store.ts';
import { always, defineCommand } from './command.ts';

/** Lists every command with its keys. */
export const showShortcuts = defineCommand('help.shortcuts', {
  isEnabled: always,
  run: ({ view }) => openDialog(view, 'shortcuts'),
});
