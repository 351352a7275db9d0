import { filesAmong, type ProgramStart } from '../program-start.ts';
import { registerAppScheme } from './app-scheme.ts';
import type { ElectronParts } from './electron-parts.ts';
import { secureContents } from './secure-contents.ts';
import { listenToSystem, type SystemRequests } from './system-requests.ts';

/**
 * Does what Electron takes before it is ready only: the scheme, the sandbox, the lock, and listening to
 * the system. Call at once from `main.ts`. Undefined: another instance runs and has been told.
 */
export function beforeReady(
  { app, protocol }: Pick<ElectronParts, 'app' | 'protocol'>,
  start: ProgramStart,
  ownWords: number,
): SystemRequests | undefined {
  app.enableSandbox();
  registerAppScheme(protocol);
  if (app.isPackaged) refuseRemoteDebugging(app);
  // A command works beside a program that shows windows.
  const isAlone = start.kind === 'command-line' || app.requestSingleInstanceLock();
  if (!isAlone) return undefined;
  app.on('web-contents-created', (_event, contents) => secureContents(contents));
  const filesOf = (argv: readonly string[], folder: string) =>
    filesAmong(argv.slice(ownWords), folder);
  return listenToSystem(app, filesOf, start.kind === 'window' ? start.files : []);
}

/** Whoever can start the program with a debugging port could read every report through it. */
function refuseRemoteDebugging({ commandLine }: ElectronParts['app']): void {
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) {
    commandLine.removeSwitch(name);
  }
}
