import type { AppContext } from '../app-context.ts';
import { askFiles } from '../handlers/ask-files.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { openFiles, tellFailure } from '../windows/open-files.ts';
import { placeOpened } from '../windows/place-document.ts';
import type { MenuChoice } from './menu.ts';

/**
 * Does what was chosen from the menu. The page of the window runs its own commands; where no window is
 * left, as on macOS, the few that make one are run here.
 */
export async function chooseFromMenu(
  context: AppContext,
  choice: MenuChoice,
  window: AppWindow | undefined,
): Promise<void> {
  switch (choice.kind) {
    case 'quit':
      return context.host.quit();
    case 'recent':
      return openRecent(context, choice.recent, window);
    case 'command':
      if (window) return window.host.send('commandChosen', { command: choice.command });
      if (choice.command === 'file.open') return openChosen(context);
      await context.windows.open();
      return;
    default:
      return choice satisfies never;
  }
}

async function openChosen(context: AppContext): Promise<void> {
  const paths = await askFiles(context, undefined, { isMultiple: true });
  if (paths.length > 0) await openFiles(context, paths);
}

async function openRecent(
  context: AppContext,
  recent: string,
  window: AppWindow | undefined,
): Promise<void> {
  const placed = await placeOpened(context, await context.store.openRecent(recent), window);
  if (!placed.ok) return tellFailure(context, placed.message, window);
  // The page of that window has shown its start screen; it asks again what to show.
  if (placed.value !== undefined) window?.host.reload();
}
