import { always, defineCommand } from './command.ts';
import { showAnswer } from './show-answer.ts';

/** A new report in the shape of the template that the settings name. */
export const newReport = defineCommand('file.new', {
  isEnabled: always,
  run: (session) => showAnswer(session, session.api.createDocument({})),
});
