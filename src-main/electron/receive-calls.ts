import type { IpcMain, WebFrameMain } from 'electron';
import { callChannel } from '../../src-shared/ipc/channels.ts';
import type { Outcome } from '../../src-shared/ipc/messages.ts';
import { appOrigin } from './app-scheme.ts';

/** Answers the calls of one page. */
export type Answer = (name: unknown, given: unknown) => Promise<Outcome<unknown>>;

const refused: Outcome<never> = {
  ok: false,
  message: 'Not answered: the call came from no page of Postlude.',
};

/**
 * Takes calls from pages. Only the main frame of a window that is known, showing the program's own
 * origin, is answered; any other sender gets a refusal as a value.
 */
export function receiveCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  answerOf: (contentsId: number) => Answer | undefined,
): void {
  ipcMain.handle(callChannel, async (event, name: unknown, given: unknown) => {
    const answer = answerOf(event.sender.id);
    if (answer === undefined || !isOwnMainFrame(event.senderFrame)) return refused;
    return answer(name, given);
  });
}

function isOwnMainFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && originOf(frame.url) === appOrigin;
}

/** `URL.origin` says `null` for schemes that it does not know. */
function originOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
