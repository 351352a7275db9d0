import type { AppContext } from '../app-context.ts';
import { chooseFromMenu } from '../menu/choose-from-menu.ts';
import type { Closing } from './closing.ts';
import { openFiles } from './open-files.ts';

/**
 * Listens to what the desktop asks of the program. Ends when the first window is open: one for each file
 * that the program was started with, else the start screen.
 */
export async function listenToHost(context: AppContext, closing: Closing): Promise<void> {
  const { host, windows } = context;
  const quietly = (work: Promise<unknown>): void => {
    work.catch(host.tellFault);
  };
  host.onQuitRequested(closing.mayQuit);
  host.onMenuChosen((choice, window) => {
    quietly(chooseFromMenu(context, choice, windows.of(window)));
  });
  host.onActivate(() => {
    if (windows.all().length === 0) quietly(windows.open());
  });
  host.onSecondInstance((paths) => {
    windows.latest()?.host.focus();
    quietly(openFiles(context, paths));
  });
  let first: Promise<void> | undefined;
  host.onOpenFiles((paths) => {
    const opening = openFiles(context, paths);
    first ??= opening;
    quietly(opening);
  });
  await (first ?? openFiles(context, []));
}
