import type { Protocol } from 'electron';
import type { AssetServer } from '../assets/asset-server.ts';
import { appScheme } from './app-scheme.ts';

/** Answers requests of the program's own scheme; a fault becomes an empty answer, not a stack trace. */
export function serveAssets(
  protocol: Pick<Protocol, 'handle'>,
  serve: AssetServer,
  tellFault: (error: unknown) => void,
): void {
  protocol.handle(appScheme, async ({ method, url }) => {
    try {
      const { status, headers, body } = await serve(method, url);
      return new Response(body, { status, headers });
    } catch (error) {
      tellFault(error);
      return new Response(undefined, { status: 500 });
    }
  });
}
