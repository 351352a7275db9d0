import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentSecurityPolicy, workerSecurityPolicy } from './content-security-policy.ts';
import { contentType } from './content-types.ts';

/** What a host gives the browser for a request. */
export type AssetAnswer = {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
};

/** Answers a request by its method and whole address. Rejects where a file of ours cannot be read. */
export type AssetServer = (method: string, url: string) => Promise<AssetAnswer>;

/**
 * Serves the files of one folder under one origin. The folder is listed once, and a request's path is
 * only looked up in that list, never joined to a path: nothing else can be reached. Rejects where the
 * folder cannot be listed.
 */
export async function createAssetServer(
  folder: string,
  origin: string,
  newNonce: () => string,
): Promise<AssetServer> {
  const files = await listFiles(folder);
  return async (method, url) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405);
    const path = pathOf(url, origin);
    const file = path === undefined ? undefined : files.get(path === '/' ? '/index.html' : path);
    const type = file === undefined ? undefined : contentType(file);
    if (file === undefined || type === undefined) return refusal(404);
    const bytes = new Uint8Array(await readFile(file));
    return type.startsWith('text/html') ? page(bytes, type, newNonce()) : found(bytes, type);
  };
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      // A link might lead elsewhere.
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [`/${relative(folder, path).split(sep).join('/')}`, path];
      }),
  );
}

function pathOf(url: string, origin: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname } = new URL(url);
  if (`${protocol}//${host}` !== origin) return undefined;
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

const safeHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

function found(body: Uint8Array<ArrayBuffer>, type: string): AssetAnswer {
  const isScript = type.startsWith('text/javascript');
  return {
    status: 200,
    headers: {
      ...safeHeaders,
      'content-type': type,
      ...(isScript && { 'content-security-policy': workerSecurityPolicy }),
    },
    body,
  };
}

/** The page is told its nonce in a `<meta>`, because no script can read a header. */
function page(bytes: Uint8Array, type: string, nonce: string): AssetAnswer {
  const html = new TextDecoder().decode(bytes);
  const meta = `<meta name="csp-nonce" content="${nonce}">`;
  const body = new TextEncoder().encode(html.replace(/<head[^>]*>/i, (head) => head + meta));
  const { headers } = found(body, type);
  const policy = contentSecurityPolicy(nonce);
  return {
    status: 200,
    headers: { ...headers, 'content-security-policy': policy, 'cache-control': 'no-store' },
    body,
  };
}

function refusal(status: 404 | 405): AssetAnswer {
  return {
    status,
    headers: { ...safeHeaders, 'content-security-policy': "default-src 'none'" },
    body: new Uint8Array(),
  };
}
