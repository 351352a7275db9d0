import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { it } from 'vitest';
import { everyScreen } from '../e2e/driver/every-screen.ts';
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

it('takes pictures of every screen and dialog', async () => {
  await mkdir(out, { recursive: true });
  await everyScreen(picture);
});
