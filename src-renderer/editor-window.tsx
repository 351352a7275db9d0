import { useState } from 'react';
import { FindingsPane } from './checks/findings-pane.tsx';
import { DocumentBanners } from './document-banners.tsx';
import { FindPanel } from './find/find-panel.tsx';
import { OutlinePane } from './outline/outline-pane.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { ReportForm } from './report-form.tsx';
import { useReadinessCheck } from './state/findings.ts';
import { useSession, useView } from './state/use-session.ts';
import { usualWidths } from './state/view-store.ts';
import { TopBar } from './top-bar.tsx';
import { PortalPlace } from './ui/portal-place.ts';
import { Splitter } from './ui/splitter.tsx';
import { useGoal, useReturnFocus } from './use-goal.ts';

/** The editor: what there is to edit in the middle, its outline before it and its page behind it. */
export function EditorWindow() {
  useReturnFocus();
  useGoal();
  useReadinessCheck();
  const [main, setMain] = useState<HTMLElement>();
  return (
    <PortalPlace value={main}>
      <div className="editor">
        <TopBar />
        <DocumentBanners />
        <div className="panes">
          <OutlineSide />
          <main
            className="center"
            aria-label="Report"
            ref={(element) => setMain(element ?? undefined)}
          >
            <OutlineEdge />
            <div className="middle">
              <FindPanel />
              <ReportForm />
            </div>
            <PageEdge />
          </main>
          <PageSide />
        </div>
      </div>
    </PortalPlace>
  );
}

function OutlineSide() {
  const isShown = useView((state) => state.outline);
  const width = useView((state) => state.outlineWidth);
  if (!isShown) return null;
  return (
    <div className="side" style={{ width }}>
      <OutlinePane />
    </div>
  );
}

function OutlineEdge() {
  const { view } = useSession();
  const isShown = useView((state) => state.outline);
  const width = useView((state) => state.outlineWidth);
  if (!isShown) return null;
  return (
    <Splitter
      label="Width of the outline"
      pane="before"
      value={width}
      least={160}
      most={420}
      usual={usualWidths.outline}
      onChange={(outlineWidth) => view.setState({ outlineWidth })}
    />
  );
}

/** The preview, or in its place what there is to mend. */
function PageSide() {
  const hasPreview = useView((state) => state.preview);
  const hasFindings = useView((state) => state.findings);
  const width = useView((state) => state.previewWidth);
  if (!hasPreview && !hasFindings) return null;
  return (
    <div className="side" style={{ width }}>
      {hasFindings ? <FindingsPane /> : <PreviewPane />}
    </div>
  );
}

function PageEdge() {
  const { view } = useSession();
  const hasPreview = useView((state) => state.preview);
  const hasFindings = useView((state) => state.findings);
  const width = useView((state) => state.previewWidth);
  if (!hasPreview && !hasFindings) return null;
  return (
    <Splitter
      label={hasFindings ? 'Width of the findings' : 'Width of the preview'}
      pane="behind"
      value={width}
      least={260}
      most={900}
      usual={usualWidths.preview}
      onChange={(previewWidth) => view.setState({ previewWidth })}
    />
  );
}
