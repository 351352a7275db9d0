import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import { newHome, startJourney } from '../e2e/driver/start-journey.ts';
import { largeReport } from './large-report.ts';

/** Milliseconds that a keystroke in a long report may take above one in CodeMirror alone. */
const allowance = 16;
/** Milliseconds from the request to the report on the screen. */
const opening = 1500;

it('types in a report of 200 sections and 5,000 events as in CodeMirror alone', async () => {
  const home = await newHome();
  const path = join(home.folder, 'large.postlude');
  await writeFile(path, writePostlude(largeReport(200, 5000)));
  const app = await startJourney(home);
  const window = await app.window(0);
  await window.button('Open').first().waitFor();
  app.dialogs.willOpen(path);
  const asked = performance.now();
  await window.button('Open').first().click();
  await window.field('Finding 1').waitFor();
  await nextPaint(window.page);
  const opened = performance.now() - asked;

  // The page beside it is printed only once the report can be read.
  await window.preview().getByRole('heading', { name: 'Finding 199' }).waitFor();
  await window.field('Finding 2').click();
  const own = await typingTimes(window.page);
  const bare = await typingTimes(await bareEditor(window.page));
  const [slow, least] = [quantile(own, 0.95), quantile(bare, 0.95)];
  console.log(`open: ${opened.toFixed(0)} ms (at most ${opening})`);
  console.log(
    `keystroke to paint, p95: ${slow.toFixed(1)} ms, bare CodeMirror ${least.toFixed(1)} ms, ratio ${(slow / least).toFixed(2)}; median ${quantile(own, 0.5).toFixed(1)} / ${quantile(bare, 0.5).toFixed(1)}`,
  );
  expect(slow - least).toBeLessThan(allowance);
  expect(opened).toBeLessThan(opening);
});

async function bareEditor(beside: Page): Promise<Page> {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'test/bench/bare-editor.js', formats: ['iife'], name: 'bare' },
    },
  });
  const [output] = Array.isArray(bundle) ? bundle : [bundle];
  const script = output && 'output' in output ? output.output[0].code : '';
  const context = await beside.context().browser()?.newContext({ viewport: beside.viewportSize() });
  const page = await context?.newPage();
  if (page === undefined) throw new Error('The browser gives no second page.');
  await page.addScriptTag({ content: script });
  return page;
}

/** Words with pauses between them, as somebody types who thinks; then the work that waited is done too. */
async function typingTimes(page: Page): Promise<readonly number[]> {
  await page.evaluate(noteTimes);
  for (let word = 0; word < 24; word += 1) {
    for (const key of ' queue') await page.keyboard.press(key, { delay: 20 });
    await page.waitForTimeout(100 + (word % 6) * 120);
  }
  const times: unknown = await page.evaluate('globalThis.keyTimes');
  if (!Array.isArray(times)) throw new Error('The page noted no times.');
  expect(times.length).toBeGreaterThan(135);
  return times.map(Number);
}

/** From the key's own time stamp to the task after the frame that follows it. */
const noteTimes = `
  globalThis.keyTimes = [];
  document.addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => keyTimes.push(performance.now() - event.timeStamp);
      port2.postMessage(undefined);
    });
  }, { capture: true });
`;

async function nextPaint(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
}

function quantile(times: readonly number[], share: number): number {
  return (
    [...times].sort((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN
  );
}
