import { always, defineCommand } from './command.ts';
import { showAnswer } from './show-answer.ts';

/** Asks for files and opens them. */
export const openReport = defineCommand('file.open', {
  isEnabled: always,
  run: (session) => showAnswer(session, session.api.openDocuments({})),
});
