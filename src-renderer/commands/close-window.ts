import { always, defineCommand } from './command.ts';
import { tellRefusal } from './show-answer.ts';

/** Closes the window; the main process asks what to do with changes that are not saved. */
export const closeWindow = defineCommand('file.close', {
  isEnabled: always,
  run: async (session) => {
    await session.flush();
    await tellRefusal(session, session.api.closeWindow({}));
  },
});
