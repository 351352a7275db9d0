import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newHome, startJourney } from './driver/start-journey.ts';
import type { WindowDriver } from './driver/window-driver.ts';

/** The sections as the outline shows them: `2 Timeline` where nested. */
async function outline({ page }: WindowDriver): Promise<readonly string[]> {
  const rows = await page.getByRole('treeitem').all();
  return Promise.all(
    rows.map(async (row) => {
      const name = (await row.locator('.row-heading').textContent()) ?? '';
      return `${await row.getAttribute('aria-level')} ${name}`;
    }),
  );
}

async function newReport(): Promise<WindowDriver> {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  return window;
}

it('moves a section by dragging, into another by dragging to the right, and undo brings it back', async () => {
  const window = await newReport();
  const before = [
    '1 Issue Summary',
    '1 Timeline',
    '1 Root Cause and Resolution',
    '1 Corrective and Preventative Measures',
  ];
  await expect.poll(() => outline(window)).toEqual(before);
  const { page } = window;
  const from = await page.getByRole('treeitem', { name: /^Corrective/ }).boundingBox();
  const to = await page.getByRole('treeitem', { name: /^Timeline/ }).boundingBox();
  if (from === null || to === null) throw new Error('The outline is not there.');
  await page.mouse.move(from.x + 40, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y, { steps: 4 });
  await page.mouse.move(from.x + 40, to.y + 2, { steps: 8 });
  await page.mouse.up();
  await expect
    .poll(() => outline(window))
    .toEqual([
      '1 Issue Summary',
      '1 Corrective and Preventative Measures',
      '1 Timeline',
      '1 Root Cause and Resolution',
    ]);
  await window.press('ControlOrMeta+z');
  await expect.poll(() => outline(window)).toEqual(before);

  await page.mouse.move(from.x + 40, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + from.height / 2, { steps: 4 });
  await page.mouse.move(from.x + 64, from.y + from.height / 2, { steps: 2 });
  await page.mouse.up();
  await expect
    .poll(async () => (await outline(window)).at(-1))
    .toBe('2 Corrective and Preventative Measures');
});

it('leaves a section where it was when Escape is pressed in the middle of a drag', async () => {
  const window = await newReport();
  const { page } = window;
  const from = await page.getByRole('treeitem', { name: /^Timeline/ }).boundingBox();
  if (from === null) throw new Error('The outline is not there.');
  await page.mouse.move(from.x + 40, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 120, { steps: 6 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(async () => (await outline(window))[1]).toBe('1 Timeline');
});

it('goes to a section, and follows the form as it scrolls', async () => {
  const window = await newReport();
  const { page } = window;
  await page.getByRole('treeitem', { name: /^Root Cause/ }).click();
  await page.locator('[aria-current="location"]').filter({ hasText: 'Root Cause' }).waitFor();
  await page
    .getByRole('region', { name: 'Root Cause and Resolution' })
    .and(page.locator(':focus'))
    .waitFor();
  await page.getByRole('treeitem', { name: /^Issue Summary/ }).press('Home');
  await page.keyboard.press('Enter');
  await page.locator('[aria-current="location"]').filter({ hasText: 'Issue Summary' }).waitFor();
});

it('moves the edges of the panes by keys and by dragging, and remembers how wide they were', async () => {
  const home = await newHome();
  const first = await startJourney(home);
  const window = await first.window(0);
  await window.newFromTemplate('Blank');
  const edge = window.page.getByRole('separator', { name: 'Width of the outline' });
  await edge.focus();
  await edge.press('ArrowRight');
  await edge.press('ArrowRight');
  await expect.poll(() => edge.getAttribute('aria-valuenow')).toBe('244');
  const other = window.page.getByRole('separator', { name: 'Width of the preview' });
  const from = await other.boundingBox();
  if (from === null) throw new Error('The edge of the preview is not there.');
  await window.page.mouse.move(from.x + from.width / 2, 400);
  await window.page.mouse.down();
  await window.page.mouse.move(from.x + from.width / 2 - 40, 420, { steps: 4 });
  await window.page.mouse.up();
  await expect.poll(() => other.getAttribute('aria-valuenow')).toBe('392');
  await window.waitForJournal();
  await expect
    .poll(async () => (await readSettings(home.dataFolder)).panes)
    .toMatchObject({ outlineWidth: 244, previewWidth: 392 });
  await first.end();
  const again = await (await startJourney(home)).window(0);
  await again.page
    .getByRole('button', { name: /^New|Blank/ })
    .first()
    .click();
  await again.field('Title').waitFor();
  const later = again.page.getByRole('separator', { name: 'Width of the outline' });
  await expect.poll(() => later.getAttribute('aria-valuenow')).toBe('244');
  const alike = again.page.getByRole('separator', { name: 'Width of the preview' });
  expect(await alike.getAttribute('aria-valuenow')).toBe('392');
});

async function readSettings(folder: string): Promise<{ panes?: object }> {
  try {
    return JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'));
  } catch {
    return {};
  }
}
