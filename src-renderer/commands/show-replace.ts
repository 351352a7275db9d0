import { openFind } from '../state/view-store.ts';
import { defineCommand, hasDocument } from './command.ts';
import { selectedWords } from './selected-words.ts';

/** Looks for words in the whole report and puts others in their place. */
export const showReplace = defineCommand('edit.replace', {
  isEnabled: hasDocument,
  run: ({ view }) => openFind(view, true, selectedWords()),
});
