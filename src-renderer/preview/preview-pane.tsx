import './preview.css';
import type { Audience } from '../../src-shared/document/document-tree.ts';
import { useSession, useView } from '../state/use-session.ts';
import { Choice } from '../ui/choice.tsx';
import { PreviewPage } from './preview-page.tsx';
import { ZoomField } from './zoom-field.tsx';

const audiences: readonly (readonly [Audience, string])[] = [
  ['internal', 'Internal'],
  ['external', 'External'],
];

/** The page as it would be exported, for the team or for others. */
export function PreviewPane() {
  const { view } = useSession();
  const audience = useView((state) => state.audience);
  const zoom = useView((state) => state.previewZoom);
  return (
    <aside className="preview" aria-label="Preview">
      <header>
        <Choice
          label="Audience of the preview"
          value={audience}
          options={audiences}
          onChange={(chosen) => view.setState({ audience: chosen })}
        />
        <ZoomField zoom={zoom} onChange={(previewZoom) => view.setState({ previewZoom })} />
      </header>
      <PreviewPage audience={audience} zoom={zoom} />
    </aside>
  );
}
