import type { StoreApi } from 'zustand/vanilla';
import type { ViewState } from './view-store.ts';

/** A window narrower than this has no room for the preview beside the editor. */
const roomForPreview = '(min-width: 1100px)';

/** Folds the preview away in a narrow window and back in a wide one; in between the user decides. */
export function foldPreview(view: StoreApi<ViewState>, page: Window): () => void {
  const query = page.matchMedia(roomForPreview);
  const fold = () => view.setState({ preview: query.matches });
  fold();
  query.addEventListener('change', fold);
  return () => query.removeEventListener('change', fold);
}
