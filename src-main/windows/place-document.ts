import type { OpenDocument, Outcome } from '../../src-shared/ipc/messages.ts';
import type { AppContext } from '../app-context.ts';
import type { AppWindow } from './app-window.ts';
import { showDocument } from './show-document.ts';

/**
 * Finds the window for a document that was opened: the one that has it already, else the one that asked
 * if it shows the start screen, else a new one. Gives the document where it is for the one that asked.
 */
export function placeDocument(
  context: AppContext,
  document: OpenDocument,
  caller: AppWindow | undefined,
): Promise<OpenDocument | undefined> {
  return context.windows.inTurn(() => place(context, document, caller));
}

async function place(
  context: AppContext,
  document: OpenDocument,
  caller: AppWindow | undefined,
): Promise<OpenDocument | undefined> {
  const { host, store, windows } = context;
  const description = store.describe(document.id);
  if (description?.path !== undefined) host.addRecentDocument(description.path);
  const holder = windows.ofDocument(document.id);
  if (holder !== undefined) {
    holder.host.focus();
    return undefined;
  }
  if (caller === undefined || caller.document() !== undefined) {
    const window = await windows.open(description);
    showDocument(context, window);
    return undefined;
  }
  caller.setDocument(document.id);
  showDocument(context, caller);
  return document;
}

/** The same for a document that may not have been opened; a refusal goes on to whoever asked. */
export async function placeOpened(
  context: AppContext,
  opened: Outcome<OpenDocument>,
  caller: AppWindow | undefined,
): Promise<Outcome<OpenDocument | undefined>> {
  if (!opened.ok) return opened;
  return { ok: true, value: await placeDocument(context, opened.value, caller) };
}
