import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { findBrowserHere } from '../../src-main/browser/find-browser-here.ts';
import { runPostlude } from '../host/run-postlude.ts';

const run = promisify(execFile);
const out = resolve('out', 'screenshots');

it('takes pictures of the example as a page', async () => {
  console.log(`There is no window yet; the example's documents and a picture are in ${out}`);
  await mkdir(out, { recursive: true });
  const converted = await runPostlude([
    ...['convert', join('assets', 'example.md'), '--out', out, '--force'],
    ...['--to', 'html,pdf,docx'],
  ]);
  expect(converted).toMatchObject({ code: 0, err: [] });
  const browser = (await findBrowserHere()) ?? '';
  for (const [width, height] of [
    [1280, 800],
    [1024, 700],
  ]) {
    await run(browser, [
      ...['--headless', '--disable-gpu', '--hide-scrollbars'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--window-size=${width},${height}`,
      `--screenshot=${join(out, `example-${width}x${height}.png`)}`,
      pathToFileURL(join(out, 'example.html')).href,
    ]);
  }
});
