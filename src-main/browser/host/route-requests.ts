import type { BrowserContext, Route } from 'playwright-core';
import type { AssetServer } from '../../assets/asset-server.ts';

/** The origin of the program's page. Nobody can own it: `.invalid` is reserved (RFC 2606). */
export const pageOrigin = 'https://postlude.invalid';

/** Answers the pages' requests for the program's own files; every other is cancelled and told. */
export async function routeRequests(
  context: BrowserContext,
  serve: AssetServer,
  tellRequest: (url: string) => void,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = request.url();
    if (URL.canParse(url) && new URL(url).origin === pageOrigin) {
      return fulfill(route, serve);
    }
    tellRequest(url);
    // A navigation that is aborted leaves the page where it was.
    await route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
  });
  await context.routeWebSocket(/.*/, async (socket) => {
    tellRequest(socket.url());
    await socket.close();
  });
}

async function fulfill(route: Route, serve: AssetServer): Promise<void> {
  const { status, headers, body } = await serve(route.request().method(), route.request().url());
  await route.fulfill({ status, headers, body: Buffer.from(body) });
}
