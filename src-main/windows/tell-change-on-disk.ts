import type { AppContext } from '../app-context.ts';
import type { AppWindow } from './app-window.ts';

/** Looks, when the user comes back to a window, whether another program changed its file meanwhile. */
export async function tellChangeOnDisk(
  { store }: Pick<AppContext, 'store'>,
  window: AppWindow,
): Promise<void> {
  const document = window.document();
  if (document === undefined) return;
  if ((await store.checkDisk(document)) !== 'changed') return;
  window.host.send('changedOnDisk', { document });
}
