import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import { largeReport } from '../bench/large-report.ts';
import { newHome, startJourney } from './driver/start-journey.ts';

it('goes to sections that were never in sight, and edits them where they are clicked', async () => {
  const home = await newHome();
  const path = join(home.documentsFolder, 'long.postlude');
  await writeFile(path, writePostlude(largeReport(90, 40)));
  const window = await (await startJourney({ ...home, files: [path] })).window(0);
  const { page } = window;
  const row = page.getByRole('treeitem', { name: /^Finding 70/ });
  await row.click();
  const section = page.getByRole('region', { name: 'Finding 70', exact: true });
  await section.and(page.locator(':focus')).waitFor();
  await expect.poll(async () => (await section.boundingBox())?.y).toBeLessThan(400);
  await page.locator('[aria-current="location"]').filter({ hasText: 'Finding 70' }).waitFor();

  const words = window.field('Finding 70').getByText('two with');
  const before = await words.boundingBox();
  await words.dblclick({ position: { x: 24, y: 8 } });
  await window.field('Finding 70').and(page.locator(':focus')).waitFor();
  expect(await words.boundingBox()).toEqual(before);
  await page.keyboard.type('three');
  await expect.poll(() => window.textOf('Finding 70')).toContain('- three with `code`');

  await page.getByRole('treeitem', { name: /^Finding 12/ }).click();
  await page
    .getByRole('region', { name: 'Finding 12', exact: true })
    .and(page.locator(':focus'))
    .waitFor();
  await window.press('ControlOrMeta+z');
  await window.field('Finding 70').and(page.locator(':focus')).waitFor();
  await expect.poll(() => window.textOf('Finding 70')).toContain('- two with `code`');
  await expect.poll(async () => (await section.boundingBox())?.y).toBeLessThan(800);
});
