import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/menu.css';
import './app.css';
import { useEffect } from 'react';
import { handleHistoryInput, handleKey, listenToMenu } from './commands/listen-to-commands.ts';
import { platformOf } from './commands/shortcut.ts';
import { EditorWindow } from './editor-window.tsx';
import { NoticeBanner } from './notice-banner.tsx';
import { OpenedDialog } from './opened-dialog.tsx';
import { applyTheme } from './settings/apply-theme.ts';
import { StartScreenView } from './start/start-screen-view.tsx';
import { flushWhenLeft, listenToMain } from './state/listen-to-main.ts';
import { rememberPanes } from './state/remember-panes.ts';
import type { Session } from './state/session.ts';
import { DocumentContext, SessionContext, useWindow } from './state/use-session.ts';
import { HintLayer } from './ui/hint-layer.tsx';
import { useFileDrop } from './use-file-drop.ts';

/** The window. */
export function App({ session }: { readonly session: Session }) {
  useEffect(() => startWindow(session), [session]);
  const isDropping = useFileDrop(session);
  return (
    <SessionContext value={session}>
      <div className={isDropping ? 'window drop-over' : 'window'}>
        <NoticeBanner />
        <Content />
        <OpenedDialog />
        <Announcements />
        <HintLayer />
      </div>
    </SessionContext>
  );
}

function Content() {
  const content = useWindow((state) => state.content);
  switch (content.kind) {
    case 'loading':
      return <main aria-busy="true" />;
    case 'failed':
      return (
        <main className="failed" role="alert">
          {content.message}
        </main>
      );
    case 'start':
      return <StartScreenView start={content.start} />;
    case 'document':
      return (
        <DocumentContext value={content.document}>
          <EditorWindow key={content.document.state.getState().id} />
        </DocumentContext>
      );
  }
}

/** Read out by screen readers whenever the words change. */
function Announcements() {
  const words = useWindow((state) => state.announcement);
  return (
    <div className="heard-only" role="status" aria-live="polite" data-testid="announcement">
      {words}
    </div>
  );
}

function startWindow(session: Session): () => void {
  const platform = platformOf(navigator.userAgent);
  const onKey = (event: KeyboardEvent) => handleKey(session, event, platform);
  document.addEventListener('keydown', onKey);
  const onInput = (event: InputEvent) => handleHistoryInput(session, event);
  document.addEventListener('beforeinput', onInput);
  const endings = [
    () => document.removeEventListener('keydown', onKey),
    () => document.removeEventListener('beforeinput', onInput),
    listenToMain(session),
    listenToMenu(session),
    flushWhenLeft(session, window),
    rememberPanes(session, window),
  ];
  void applyTheme(session);
  void session.load();
  return () => {
    for (const end of endings) end();
  };
}
