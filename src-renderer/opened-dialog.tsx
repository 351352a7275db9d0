import { AboutDialog } from './about-dialog.tsx';
import { EmailDialog } from './export/email-dialog.tsx';
import { ExportDialog } from './export/export-dialog.tsx';
import { HistoryDialog } from './history/history-dialog.tsx';
import { ImportDialog } from './import/import-dialog.tsx';
import { AddSectionDialog } from './outline/add-section-dialog.tsx';
import { PaletteDialog } from './palette/palette-dialog.tsx';
import { SaveTemplateDialog } from './settings/save-template-dialog.tsx';
import { SettingsDialog } from './settings/settings-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { DocumentContext, useView, useWindow } from './state/use-session.ts';
import type { DialogId } from './state/view-store.ts';

/** The dialog that is open; those that belong to a document need one. */
export function OpenedDialog() {
  const dialog = useView((state) => state.dialog);
  const content = useWindow((state) => state.content);
  if (dialog === undefined) return null;
  if (content.kind !== 'document') return <WindowDialog dialog={dialog} />;
  return (
    <DocumentContext value={content.document}>
      <DocumentDialog dialog={dialog} />
    </DocumentContext>
  );
}

type OpenedDialogProps = { readonly dialog: DialogId };

function WindowDialog({ dialog }: OpenedDialogProps) {
  switch (dialog) {
    case 'about':
      return <AboutDialog />;
    case 'import':
      return <ImportDialog />;
    case 'palette':
      return <PaletteDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    default:
      return null;
  }
}

function DocumentDialog({ dialog }: OpenedDialogProps) {
  switch (dialog) {
    case 'add-section':
      return <AddSectionDialog />;
    case 'email':
      return <EmailDialog />;
    case 'export':
      return <ExportDialog />;
    case 'history':
      return <HistoryDialog />;
    case 'save-template':
      return <SaveTemplateDialog />;
    default:
      return <WindowDialog dialog={dialog} />;
  }
}
