import { answered } from '../api.ts';
import type { Session } from './session.ts';

/** Takes in what the main process tells, for as long as the window lives. */
export function listenToMain(session: Session): () => void {
  const { api } = session;
  const endings = [
    api.on('safetyChanged', (event) => session.document()?.noteSafety(event)),
    api.on('changedOnDisk', ({ document }) => {
      if (document !== session.document()?.state.getState().id) return;
      session.tell({
        kind: 'changed-on-disk',
        text: 'Another program changed this file. Saving keeps both versions.',
      });
    }),
    api.on('flushRequested', ({ request }) => void flushFor(session, request)),
  ];
  return () => {
    for (const end of endings) end();
  };
}

async function flushFor(session: Session, request: string): Promise<void> {
  await session.flush();
  await answered(session.api.flushed({ request }));
}

/** Sends what is not yet journaled whenever the user looks away, for nothing says that they come back. */
export function flushWhenLeft(session: Session, page: Window): () => void {
  const flush = () => {
    // A refusal shows up in the document's safety.
    session.flush().catch(() => undefined);
  };
  const flushIfHidden = () => {
    if (page.document.visibilityState === 'hidden') flush();
  };
  page.addEventListener('blur', flush);
  page.addEventListener('pagehide', flush);
  page.document.addEventListener('visibilitychange', flushIfHidden);
  return () => {
    page.removeEventListener('blur', flush);
    page.removeEventListener('pagehide', flush);
    page.document.removeEventListener('visibilitychange', flushIfHidden);
  };
}
