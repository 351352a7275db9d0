import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import { isEvent } from '../../src-shared/report/report.ts';
import { newHome, startJourney } from '../e2e/driver/start-journey.ts';
import { manyEvents } from './timeline-events.ts';

const count = 5000;

const inPage = await readFile(new URL('timeline-in-page.js', import.meta.url), 'utf8');

type Frames = { readonly median: number; readonly p95: number; readonly worst: number };

it(`scrolls and drags in a list of ${count} events, beside plain text in the same browser`, async () => {
  const report = manyEvents(count);
  const home = await newHome();
  const path = join(home.documentsFolder, 'many.postlude');
  await writeFile(path, writePostlude(report));
  const app = await startJourney({ ...home, files: [path] });
  const window = await app.window(0);
  const { page } = window;
  await page.getByRole('radio', { name: 'List', exact: true }).check();
  await page.getByRole('grid', { name: 'Events' }).waitFor();
  // The preview prints 5,000 rows in the meantime: it is done when the last of them is there.
  await window
    .preview()
    .getByText(`number ${count - 1}`)
    .waitFor({ state: 'attached' });
  await page.evaluate(inPage);
  const ownScroll = await scroll(page);
  const ownDrag = await dragRow(page);

  const texts = report.timelines[0]?.entries.filter(isEvent).map(({ text }) => text) ?? [];
  const plain = await page.context().browser()?.newPage({ viewport: page.viewportSize() });
  if (plain === undefined) throw new Error('The browser gives no second page.');
  await plain.setContent(
    `<!doctype html><body style="font: 14px/31px sans-serif">${texts.map((text) => `<div>${text}</div>`).join('')}`,
  );
  await plain.evaluate(inPage);
  const plainScroll = await scroll(plain);
  await plain.close();

  tell('scrolling', ownScroll, plainScroll);
  tell('dragging a row', ownDrag, plainScroll);
  expect(ownScroll.p95).toBeGreaterThan(0);
});

function tell(what: string, own: Frames, plain: Frames): void {
  const words = ({ median, p95, worst }: Frames) =>
    `median ${median.toFixed(1)}, p95 ${p95.toFixed(1)}, worst ${worst.toFixed(1)} ms`;
  const ratio = (own.p95 / plain.p95).toFixed(2);
  console.log(`frames of ${what}: ${words(own)}; scrolling plain text: ${words(plain)}; ${ratio}`);
}

/** Turns the wheel as a hand does that looks for something, some 4,000 px a second. */
async function scroll(page: Page): Promise<Frames> {
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 600);
  await page.waitForTimeout(500);
  await page.evaluate('bench.watchFrames()');
  for (let turn = 0; turn < 120; turn += 1) {
    await page.mouse.wheel(0, 100);
    await page.waitForTimeout(25);
  }
  return framesOf(page);
}

/** Carries a row up and down among those in sight. */
async function dragRow(page: Page): Promise<Frames> {
  const handle = page.locator('[role=grid] [data-entry] .handle');
  const boxes = await handle.evaluateAll((handles) =>
    handles.map((each) => each.getBoundingClientRect().toJSON()),
  );
  const box = boxes.find(({ top }) => top > 350);
  if (box === undefined) throw new Error('No row is in sight.');
  await page.mouse.move(box.x + 5, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 30, box.y + 20, { steps: 4 });
  await page.evaluate('bench.watchFrames()');
  for (let move = 0; move < 120; move += 1) {
    await page.mouse.move(box.x + 30, box.y + 8 + 150 * Math.sin(move / 10));
    await page.waitForTimeout(25);
  }
  const frames = await framesOf(page);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return frames;
}

async function framesOf(page: Page): Promise<Frames> {
  const frames = await page.evaluate<number[]>('bench.watchedFrames()');
  const sorted = frames.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
}
