import { openFind } from '../state/view-store.ts';
import { defineCommand, hasDocument } from './command.ts';
import { selectedWords } from './selected-words.ts';

/** Looks for words in the whole report; selected ones, to begin with. */
export const showFind = defineCommand('edit.find', {
  isEnabled: hasDocument,
  run: ({ view }) => openFind(view, view.getState().find?.isReplacing ?? false, selectedWords()),
});
