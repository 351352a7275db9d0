import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { it } from 'vitest';
import { newHome, startJourney } from '../e2e/driver/start-journey.ts';
import type { WindowDriver } from '../e2e/driver/window-driver.ts';

const out = resolve('out', 'screenshots');

const sizes = [
  [1280, 800],
  [1024, 700],
] as const;

/** Takes a picture at both sizes, light and dark. */
async function picture({ page }: WindowDriver, name: string): Promise<void> {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: join(out, `${name}-${width}x${height}-${colorScheme}.png`) });
    }
  }
  const [[width, height]] = sizes;
  await page.setViewportSize({ width, height });
}

it('takes pictures of the start screen, the editor and its dialogs', async () => {
  await mkdir(out, { recursive: true });
  const home = await newHome();
  const example = join(home.documentsFolder, 'checkout.postlude');
  await copyFile(join('assets', 'example.postlude'), example);
  const first = await startJourney(home);
  await picture(await first.window(0), 'start-first');
  first.dialogs.willOpen(example);
  const editor = await first.window(0);
  await editor.press('ControlOrMeta+o');
  await editor.field('Title').waitFor();
  await editor.preview().getByRole('heading').first().waitFor();
  await picture(editor, 'editor');
  await editor.type('Title', ' again');
  await editor.press('ControlOrMeta+s');
  await editor.waitForSafety(/^Saved$/);
  await editor.type('Title', ' and again');
  await editor.waitForSafety(/journal/);
  for (const [command, name] of [
    ['file.export', 'export'],
    ['file.history', 'history'],
    ['file.settings', 'settings'],
  ] as const) {
    first.chooseFromMenu(command);
    const dialog = editor.page.getByRole('dialog');
    await dialog.waitFor();
    if (name === 'history') {
      await dialog.getByRole('list', { name: 'Versions' }).getByRole('button').first().click();
      await dialog.getByRole('region', { name: /^Changes since/ }).waitFor();
    }
    await picture(editor, name);
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  await first.end();
  const second = await startJourney(home);
  await picture(await second.window(0), 'start');
});
