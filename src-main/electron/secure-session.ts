import type { Session } from 'electron';
import { appScheme } from './app-scheme.ts';

/** What is allowed besides the program's own scheme: what a page makes of itself, and nothing from outside. */
const ownSchemes: ReadonlySet<string> = new Set([`${appScheme}:`, 'data:', 'blob:', 'about:']);

/**
 * Shuts a session: every permission and device is refused, downloads end at once, and every request that
 * is not for the program's own files is cancelled and told.
 */
export function secureSession(
  session: Session,
  platform: NodeJS.Platform,
  tellRequest: (url: string) => void,
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOwn = URL.canParse(url) && ownSchemes.has(new URL(url).protocol);
    if (!isOwn) tellRequest(url);
    answer({ cancel: !isOwn });
  });
  session.on('will-download', (event) => event.preventDefault());
  // On Windows and Linux Electron would fetch dictionaries from a server; macOS has its own.
  if (platform !== 'darwin') {
    session.setSpellCheckerEnabled(false);
    session.setSpellCheckerLanguages([]);
  }
}
