import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { WindowDriver } from '../e2e/driver/window-driver.ts';

/** Where the pictures go; another folder by POSTLUDE_SCREENSHOTS. */
const picturesFolder = process.env.POSTLUDE_SCREENSHOTS ?? resolve('out', 'screenshots');

const sizes = [
  [1280, 800],
  [1024, 700],
] as const;

/** Takes a picture of a window at both sizes, light and dark. */
export async function picture({ page }: WindowDriver, name: string): Promise<void> {
  await mkdir(picturesFolder, { recursive: true });
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate('document.fonts.ready');
      const path = join(picturesFolder, `${name}-${width}x${height}-${colorScheme}.png`);
      await page.screenshot({ path });
    }
  }
  const [[width, height]] = sizes;
  await page.setViewportSize({ width, height });
}
