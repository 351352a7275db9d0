import type { Protocol } from 'electron';

/** The scheme of the program's own pages. */
export const appScheme = 'app';

/** The origin of the program's page. */
export const appOrigin = `${appScheme}://postlude`;

/** The address of the program's page. */
export const appPage = `${appOrigin}/index.html`;

/**
 * Makes `app:` a scheme with an origin of its own. Call once and before Electron is ready, else it throws.
 * It bypasses no content security policy and may not be fetched from.
 */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true } },
  ]);
}
