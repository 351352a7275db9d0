import type { App } from 'electron';
import type { Host } from '../host.ts';

/** What the system asks of the program, from before the host is there. */
export type SystemRequests = Pick<Host, 'onOpenFiles' | 'onSecondInstance' | 'onQuitRequested'>;

/** Finds the files among the arguments of a start of the program, as absolute paths. */
export type FilesOf = (argv: readonly string[], folder: string) => readonly string[];

/**
 * Listens to the system from the first moment: macOS names a file before Electron is ready. What comes
 * before the program listens is kept for it.
 */
export function listenToSystem(
  app: App,
  filesOf: FilesOf,
  first: readonly string[],
): SystemRequests {
  const early = [...first];
  let openFiles: ((paths: readonly string[]) => void) | undefined;
  let mayQuit = async () => true;
  let isAgreed = false;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (openFiles) openFiles([path]);
    else early.push(path);
  });
  app.on('before-quit', (event) => {
    if (isAgreed) return;
    event.preventDefault();
    void mayQuit().then((agreed) => {
      isAgreed = agreed;
      if (agreed) app.quit();
    });
  });
  // Else Electron would quit by itself; the program decides.
  app.on('window-all-closed', () => undefined);
  return {
    onOpenFiles: (listener) => {
      openFiles = listener;
      if (early.length > 0) listener(early.splice(0));
    },
    onSecondInstance: (listener) => {
      app.on('second-instance', (_event, argv, folder) => listener(filesOf(argv, folder)));
    },
    onQuitRequested: (handler) => {
      mayQuit = handler;
    },
  };
}
