import type { OpenedText } from '../../src-shared/ipc/messages.ts';
import type { AppContext } from '../app-context.ts';
import type { AppWindow } from './app-window.ts';
import { placeDocument } from './place-document.ts';

/**
 * Opens files that the system or another start of the program names, each in a window of its own or in
 * one that shows the start screen. What cannot be opened is said in a dialog.
 */
export async function openFiles(context: AppContext, paths: readonly string[]): Promise<void> {
  for (const path of paths) await openFile(context, path);
  if (context.windows.all().length === 0) await context.windows.open();
}

async function openFile(context: AppContext, path: string): Promise<void> {
  const asked = await context.store.lookAt(path);
  if (asked !== undefined) return showText(context, asked);
  const opened = await context.store.open(path);
  if (!opened.ok) return tellFailure(context, opened.message, context.windows.latest());
  const free = context.windows.all().find((window) => window.document() === undefined);
  const placed = await placeDocument(context, opened.value, free);
  if (placed === undefined) return;
  // The page has shown its start screen; it asks again what to show.
  free?.host.reload();
  free?.host.focus();
}

/** Has a window ask about a text: one that shows the start screen, else a new one. */
async function showText({ windows }: AppContext, text: OpenedText): Promise<void> {
  const free = windows.all().find((window) => window.document() === undefined);
  const window = free ?? (await windows.open());
  window.giveText(text);
  // The page may have shown its start screen by now; it asks again what to show.
  window.host.reload();
  window.host.focus();
}

/** Says in a dialog that something did not work. */
export async function tellFailure(
  { host }: Pick<AppContext, 'host'>,
  message: string,
  window: AppWindow | undefined,
): Promise<void> {
  await host.ask({ message, choices: [{ id: 'ok', label: 'OK' }], cancel: 'ok' }, window?.host);
}
