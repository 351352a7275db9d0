import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAssetServer } from '../../../src-main/assets/asset-server.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

async function served() {
  const folder = await temporaryFolder();
  const root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html><head><title>T</title></head>');
  await writeFile(join(root, 'assets', 'a b.js'), 'export {};');
  await writeFile(join(root, 'assets', 'program.exe'), 'MZ');
  await writeFile(join(folder, 'secret.js'), 'secret');
  await symlink(join(folder, 'secret.js'), join(root, 'linked.js')).catch(() => undefined);
  let count = 0;
  return createAssetServer(root, 'app://postlude', () => {
    count += 1;
    return `nonce${count}`;
  });
}

describe('createAssetServer', () => {
  it('gives the page with its policy and a nonce that is fresh for each load', async () => {
    const serve = await served();
    const pages = [
      await serve('GET', 'app://postlude/'),
      await serve('GET', 'app://postlude/index.html?a#b'),
    ];
    expect(pages.map(({ body }) => new TextDecoder().decode(body))).toEqual(
      ['nonce1', 'nonce2'].map(
        (nonce) =>
          `<!doctype html><head><meta name="csp-nonce" content="${nonce}"><title>T</title></head>`,
      ),
    );
    expect(pages.map(({ headers }) => headers['content-security-policy'])).toEqual(
      ['nonce1', 'nonce2'].map(
        (nonce) =>
          `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'none'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      ),
    );
  });

  it('gives a file with its type and forbids guessing another', async () => {
    const serve = await served();
    const { status, headers, body } = await serve('GET', 'app://postlude/assets/a%20b.js');
    expect([status, headers, new TextDecoder().decode(body)]).toEqual([
      200,
      {
        'content-security-policy': "default-src 'none'; script-src 'self'",
        'content-type': 'text/javascript; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      },
      'export {};',
    ]);
  });

  it.each([
    'app://postlude/../secret.js',
    'app://postlude/%2e%2e/secret.js',
    'app://postlude/%2e%2e%2fsecret.js',
    'app://postlude/assets/..%2f..%2fsecret.js',
    'app://postlude/..%5csecret.js',
    'app://postlude/%252e%252e/secret.js',
    'app://postlude//etc/passwd',
    'app://postlude/etc/passwd',
    'app://postlude/C:/Windows/win.ini',
    'app://postlude/index.html%00.js',
    'app://postlude/%',
    'app://postlude/linked.js',
    'app://postlude/assets',
    'app://postlude/assets/program.exe',
    'app://postlude/__proto__',
    'app://other/index.html',
    'app://postlude.evil/index.html',
    'file:///etc/passwd',
    'https://postlude/index.html',
    'no address',
  ])('has nothing at %s', async (url) => {
    const serve = await served();
    const { status, body } = await serve('GET', url);
    expect([status, body.length]).toEqual([404, 0]);
  });

  it('only gives', async () => {
    const serve = await served();
    expect((await serve('POST', 'app://postlude/index.html')).status).toBe(405);
  });
});
