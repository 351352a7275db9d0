import type { AppContext } from '../app-context.ts';
import type { AppWindow } from './app-window.ts';
import { windowTitle } from './windows.ts';

/** Brings what the desktop shows of a window in line with its document. */
export function showDocument({ store }: Pick<AppContext, 'store'>, window: AppWindow): void {
  const id = window.document();
  const document = id === undefined ? undefined : store.describe(id);
  window.host.setTitle(windowTitle(document));
  window.host.setRepresentedFile(document?.path);
  window.host.setEdited(document?.isDirty ?? false);
}
