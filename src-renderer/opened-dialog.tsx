import { ExportDialog } from './export/export-dialog.tsx';
import { HistoryDialog } from './history/history-dialog.tsx';
import { SettingsDialog } from './settings/settings-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { DocumentContext, useView, useWindow } from './state/use-session.ts';

/** The dialog that is open; those that belong to a document need one. */
export function OpenedDialog() {
  const dialog = useView((state) => state.dialog);
  const content = useWindow((state) => state.content);
  if (dialog === 'settings') return <SettingsDialog />;
  if (dialog === 'shortcuts') return <ShortcutsDialog />;
  if (dialog === undefined || content.kind !== 'document') return null;
  return (
    <DocumentContext value={content.document}>
      {dialog === 'export' ? <ExportDialog /> : <HistoryDialog />}
    </DocumentContext>
  );
}
