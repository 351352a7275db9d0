import {
  Command as CommandSign,
  Download,
  Ellipsis,
  Mail,
  PanelLeft,
  PanelRight,
  Redo2,
  Save,
  Undo2,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { commandNamed } from './commands/all-commands.ts';
import { CommandButton } from './commands/command-button.tsx';
import { CommandMenuItem } from './commands/command-menu-item.tsx';
import { exportReport } from './commands/export-report.ts';
import { redo } from './commands/redo.ts';
import { save } from './commands/save.ts';
import { showPalette } from './commands/show-palette.ts';
import { toggleOutline } from './commands/toggle-outline.ts';
import { togglePreview } from './commands/toggle-preview.ts';
import { undo } from './commands/undo.ts';
import { keysOf, useCommand } from './commands/use-command.ts';
import { isUnsaved } from './state/document-store.ts';
import { safetyWords } from './state/safety-words.ts';
import { useDocument, useDocumentState, useReport, useSession } from './state/use-session.ts';
import { Button } from './ui/button.tsx';
import { Menu, MenuLine } from './ui/menu.tsx';

/** The document's name, how safe it is, and what is done most often. */
export function TopBar() {
  const email = commandNamed('file.email');
  return (
    <header className="top-bar">
      <CommandButton command={toggleOutline} icon={PanelLeft} />
      <DocumentTitle />
      <SafetyLine />
      <div className="top-actions">
        <CommandButton command={save} icon={Save} />
        <CommandButton command={undo} icon={Undo2} />
        <CommandButton command={redo} icon={Redo2} />
        <MoreMenu />
        <SearchBox />
        {email === undefined ? undefined : <CommandButton command={email} icon={Mail} withTitle />}
        <CommandButton command={exportReport} icon={Download} withTitle look="primary" />
        <CommandButton command={togglePreview} icon={PanelRight} />
      </div>
    </header>
  );
}

/** With the mark of unsaved work, which the words beside it say too. */
function DocumentTitle() {
  const title = useReport((report) => report.title.trim() || 'Untitled report');
  const isMarked = useDocumentState(isUnsaved);
  return (
    <h1 className="document-title" data-hint={title}>
      {isMarked ? <span aria-hidden="true">● </span> : undefined}
      {title}
    </h1>
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

/** Looks like the field that it opens. */
function SearchBox() {
  const { run } = useCommand(showPalette);
  return (
    <button
      type="button"
      className="search-box"
      aria-label="Search or run a command"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={run}
    >
      <CommandSign size={14} aria-hidden />
      <span>Search or run a command</span>
      <kbd>{keysOf(showPalette)}</kbd>
    </button>
  );
}

/** What the menu bar has too, for hosts without one. */
const moreCommands = [
  ['file.new', 'file.open', 'file.paste-notes'],
  ['file.save-as', 'file.save-copy', 'file.revert', 'file.history'],
  ['edit.find', 'edit.paste-timeline', 'edit.copy-report'],
  ['file.save-template', 'file.settings', 'help.shortcuts', 'help.about'],
] as const;

function MoreMenu() {
  return (
    <Menu
      trigger={
        <Button look="bare" name="More commands" hint="More commands">
          <Ellipsis size={16} aria-hidden />
        </Button>
      }
    >
      {moreCommands.map((group, index) => [
        index === 0 ? undefined : <MenuLine key={group[0]} />,
        ...group.map((id) => {
          const command = commandNamed(id);
          return command === undefined ? undefined : <CommandMenuItem key={id} command={command} />;
        }),
      ])}
    </Menu>
  );
}
