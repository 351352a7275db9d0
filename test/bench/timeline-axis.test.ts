import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import { isEvent } from '../../src-shared/report/report.ts';
import { newHome, startJourney } from '../e2e/driver/start-journey.ts';
import { manyEvents } from './timeline-events.ts';

const count = 5000;
const moves = 120;

const inPage = await readFile(new URL('timeline-in-page.js', import.meta.url), 'utf8');

type Place = { readonly x: number; readonly y: number };
/** Milliseconds: the 95th of 100 frames, and the work of the page for one move of the pointer. */
type Smoothness = { readonly p95: number; readonly work: number };

it(`draws, pans and drags ${count} events, beside vis-timeline`, async () => {
  const report = manyEvents(count);
  const home = await newHome();
  const path = join(home.documentsFolder, 'many.postlude');
  await writeFile(path, writePostlude(report));
  const app = await startJourney({ ...home, files: [path] });
  const { page } = await app.window(0);
  const axis = page.getByRole('application', { name: 'Time axis' });
  await axis.waitFor();
  await axis.scrollIntoViewIfNeeded();
  await page.evaluate(inPage);
  const ownDraw = await page.evaluate<number>('bench.drawOfAxis()');
  await axis.scrollIntoViewIfNeeded();
  const box = await boxOf(page, '.axis');
  const ground = { x: box.x + 500, y: box.y + 16 };
  const ownPan = await smoothness(page, ground);
  const ownZoom = await zoomWork(page, ground);
  await page.getByRole('button', { name: 'Fit all' }).click();
  await page.locator('[data-event="e3000"]').waitFor();
  const ownDrag = await smoothness(page, await middleOf(page, '[data-event="e3000"]'));
  await page.keyboard.press('Escape');
  await page.mouse.up();

  const peer = await page
    .context()
    .browser()!
    .newPage({ viewport: { width: 900, height: 700 } });
  await loadPeer(peer);
  const items = report.timelines[0]!.entries.filter(isEvent).map(({ id, time, text }) => ({
    ...{ id, start: `${time.date}T${time.clock}Z`, content: text.slice(0, 24) },
  }));
  const peerDraw = await peer.evaluate<number>(`bench.drawOfPeer(${JSON.stringify(items)})`);
  const peerPan = await smoothness(peer, { x: 450, y: 20 });
  const peerZoom = await zoomWork(peer, { x: 450, y: 20 });
  await peer.evaluate('bench.fitPeer()');
  const peerDrag = await smoothness(peer, await middleOf(peer, '.vis-item.vis-selected'));
  await peer.close();

  tell('first draw', ownDraw, peerDraw);
  tell('work of a step of panning', ownPan.work, peerPan.work);
  tell('work of a step of dragging', ownDrag.work, peerDrag.work);
  tell('work of a step of zooming', ownZoom, peerZoom);
  tell('95th frame of panning', ownPan.p95, peerPan.p95);
  tell('95th frame of dragging', ownDrag.p95, peerDrag.p95);
  expect(ownPan.p95).toBeGreaterThan(0);
});

function tell(what: string, own: number, peer: number): void {
  const ratio = (own / peer).toFixed(3);
  console.log(`${what}: ${own.toFixed(1)} ms; vis-timeline ${peer.toFixed(1)} ms; ratio ${ratio}`);
}

async function loadPeer(page: Page): Promise<void> {
  const require = createRequire(import.meta.url);
  const style = require.resolve('vis-timeline/styles/vis-timeline-graph2d.min.css');
  const script = require.resolve('vis-timeline/standalone/umd/vis-timeline-graph2d.min.cjs');
  await page.setContent('<!doctype html><div id="timeline"></div>');
  await page.addStyleTag({ content: await readFile(style, 'utf8') });
  await page.addScriptTag({ content: await readFile(script, 'utf8') });
  await page.evaluate(inPage);
}

/** Presses at a place and moves to and fro, without letting go. */
async function smoothness(page: Page, { x, y }: Place): Promise<Smoothness> {
  const spent = await workOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y);
  await page.evaluate('bench.watchFrames()');
  const before = await spent();
  for (let move = 0; move < moves; move += 1) {
    await page.mouse.move(x + 8 + 150 * Math.sin(move / 12), y);
  }
  const work = ((await spent()) - before) / moves;
  const frames = await page.evaluate<number[]>('bench.watchedFrames()');
  await page.mouse.up();
  return { p95: frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0, work };
}

/** Milliseconds for a turn of the wheel, of some that zoom in. */
async function zoomWork(page: Page, { x, y }: Place): Promise<number> {
  const turns = 30;
  const spent = await workOf(page);
  await page.mouse.move(x, y);
  const before = await spent();
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, -60);
  return ((await spent()) - before) / turns;
}

/** Milliseconds that the page has worked so far. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} cannot be seen.`);
  return box;
}

async function middleOf(page: Page, selector: string): Promise<Place> {
  const { x, y, width, height } = await boxOf(page, selector);
  return { x: x + width / 2, y: y + height / 2 };
}
