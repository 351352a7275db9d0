import './start.css';
import { ClipboardPaste, FolderOpen, Settings } from 'lucide-react';
import type { StartScreen } from '../../src-shared/ipc/messages.ts';
import { commandNamed } from '../commands/all-commands.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { openReport } from '../commands/open-report.ts';
import { showSettings } from '../commands/show-settings.ts';
import { RecentList } from './recent-list.tsx';
import { RecoveredList } from './recovered-list.tsx';
import { TemplateList } from './template-list.tsx';

/** What a window without a document offers: unsaved work first, then recent reports and new ones. */
export function StartScreenView({ start }: { readonly start: StartScreen }) {
  const pasteNotes = commandNamed('file.paste-notes');
  return (
    <main className="start">
      <header>
        <h1>Postlude</h1>
        <CommandButton command={showSettings} icon={Settings} />
        {pasteNotes === undefined ? undefined : (
          <CommandButton command={pasteNotes} icon={ClipboardPaste} withTitle />
        )}
        <CommandButton command={openReport} icon={FolderOpen} withTitle look="primary" />
      </header>
      {start.recovered.length === 0 ? undefined : (
        <section aria-labelledby="recovered-heading">
          <h2 id="recovered-heading">Not saved last time</h2>
          <RecoveredList recovered={start.recovered} />
        </section>
      )}
      <div className="start-columns">
        <section aria-labelledby="recent-heading">
          <h2 id="recent-heading">Recent reports</h2>
          <RecentList recents={start.recents} />
        </section>
        <section aria-labelledby="new-heading">
          <h2 id="new-heading">New from template</h2>
          <TemplateList />
        </section>
      </div>
      <p className="hint">
        Drop a report, Markdown or notes anywhere on this window to open it. Nothing leaves this
        computer.
      </p>
    </main>
  );
}
