import type { StoreApi } from 'zustand';
import type { Settings } from '../../src-shared/ipc/messages.ts';
import { answered } from '../api.ts';
import type { Session } from './session.ts';
import type { ViewState } from './view-store.ts';

/** A window narrower than this has no room for the preview beside the editor. */
const roomForPreview = '(min-width: 1100px)';

/** Milliseconds of rest after which the sizes of the panes are written down. */
const rememberAfter = 500;

type Panes = Settings['panes'];

/**
 * Shows the panes as they were left, and remembers how they are left. In a narrow window the preview is
 * folded away, and comes back in a wide one if its user wants it.
 */
export function rememberPanes({ api, view }: Session, page: Window): () => void {
  const query = page.matchMedia(roomForPreview);
  let wanted = panesOf(view, view.getState().preview);
  // The query may know of another width before its event, and what is shown is still of the old one.
  let isWide = query.matches;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const remember = () => {
    const { preview } = view.getState();
    const now = panesOf(view, isWide ? preview : wanted.preview);
    if (isSame(now, wanted)) return;
    wanted = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => void answered(api.changeSettings({ settings: { panes: wanted } })),
      rememberAfter,
    );
  };
  const fold = () => {
    // First folded, then noted: what is folded away is still wanted.
    const isNowWide = query.matches;
    if (!isNowWide) isWide = false;
    view.setState({ preview: isNowWide && wanted.preview });
    isWide = isNowWide;
  };
  const read = async () => {
    const outcome = await answered(api.readSettings({}));
    if (!outcome.ok) return;
    wanted = outcome.value.panes;
    view.setState({ ...wanted, preview: isWide && wanted.preview });
  };

  fold();
  void read();
  const leaveView = view.subscribe(remember);
  query.addEventListener('change', fold);
  return () => {
    clearTimeout(timer);
    leaveView();
    query.removeEventListener('change', fold);
  };
}

function panesOf(view: StoreApi<ViewState>, preview: boolean): Panes {
  const { outline, outlineWidth, previewWidth } = view.getState();
  return { outline, preview, outlineWidth, previewWidth };
}

function isSame(one: Panes, other: Panes): boolean {
  return (
    one.outline === other.outline &&
    one.preview === other.preview &&
    one.outlineWidth === other.outlineWidth &&
    one.previewWidth === other.previewWidth
  );
}
