import { useEffect } from 'react';
import { DocumentBanners } from './document-banners.tsx';
import { OutlinePane } from './outline/outline-pane.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { ReportForm } from './report-form.tsx';
import { useDocumentState, useView } from './state/use-session.ts';
import { TopBar } from './top-bar.tsx';

/** The editor: what there is to edit in the middle, its outline before it and its page behind it. */
export function EditorWindow() {
  const hasOutline = useView((state) => state.outline);
  const hasPreview = useView((state) => state.preview);
  useReturnFocus();
  return (
    <div className="editor">
      <TopBar />
      <DocumentBanners />
      <div className="panes">
        {hasOutline ? <OutlinePane /> : undefined}
        <main className="middle" aria-label="Report">
          <ReportForm />
        </main>
        {hasPreview ? <PreviewPane /> : undefined}
      </div>
    </div>
  );
}

/** After undo and redo the focus is where the change is. */
function useReturnFocus(): void {
  const returnTo = useDocumentState((state) => state.returnTo);
  useEffect(() => {
    if (returnTo === undefined) return;
    const control = document.querySelector(`[data-place="${CSS.escape(returnTo.place)}"]`);
    if (control instanceof HTMLElement) control.focus();
  }, [returnTo]);
}
