import type { AppContext } from '../app-context.ts';
import type { StoreEvent } from '../documents/document-store.ts';
import { showDocument } from './show-document.ts';

/** Tells the window of a document how far the document is safe. */
export function tellStoreEvent(
  context: Pick<AppContext, 'store' | 'windows'>,
  { kind: _kind, ...safety }: StoreEvent,
): void {
  const window = context.windows.ofDocument(safety.document);
  if (window === undefined) return;
  window.host.send('safetyChanged', safety);
  showDocument(context, window);
}
