import {
  Download,
  History,
  PanelLeft,
  PanelRight,
  Redo2,
  Save,
  Settings,
  Undo2,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { CommandButton } from './commands/command-button.tsx';
import { exportReport } from './commands/export-report.ts';
import { redo } from './commands/redo.ts';
import { save } from './commands/save.ts';
import { showHistory } from './commands/show-history.ts';
import { showSettings } from './commands/show-settings.ts';
import { toggleOutline } from './commands/toggle-outline.ts';
import { togglePreview } from './commands/toggle-preview.ts';
import { undo } from './commands/undo.ts';
import { isUnsaved } from './state/document-store.ts';
import { safetyWords } from './state/safety-words.ts';
import { useDocument, useDocumentState, useReport, useSession } from './state/use-session.ts';

/** The document's name, how safe it is, and what is done most often. */
export function TopBar() {
  return (
    <header className="top-bar">
      <CommandButton command={toggleOutline} icon={PanelLeft} />
      <DocumentTitle />
      <SafetyLine />
      <div className="top-actions">
        <CommandButton command={undo} icon={Undo2} />
        <CommandButton command={redo} icon={Redo2} />
        <CommandButton command={showHistory} icon={History} />
        <CommandButton command={showSettings} icon={Settings} />
        <CommandButton command={togglePreview} icon={PanelRight} />
        <CommandButton command={save} icon={Save} withTitle />
        <CommandButton command={exportReport} icon={Download} withTitle look="primary" />
      </div>
    </header>
  );
}

/** With the mark of unsaved work, which the words beside it say too. */
function DocumentTitle() {
  const title = useReport((report) => report.title.trim() || 'Untitled report');
  const isMarked = useDocumentState(isUnsaved);
  return (
    <p className="document-title" title={title}>
      {isMarked ? <span aria-hidden="true">● </span> : undefined}
      {title}
    </p>
  );
}

function SafetyLine() {
  const { now } = useSession();
  const state = useStore(useDocument().state);
  const [time, setTime] = useState(now);
  const isTicking = isUnsaved(state);
  useEffect(() => {
    if (!isTicking) return;
    const timer = setInterval(() => setTime(now()), 1000);
    return () => clearInterval(timer);
  }, [isTicking, now]);
  return (
    <p className="safety figures" data-journaled={state.safety.journaled >= state.revision}>
      {safetyWords(state, Math.max(time, now()))}
    </p>
  );
}
