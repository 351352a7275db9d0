import AxeBuilder from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { everyScreen } from './driver/every-screen.ts';
import type { WindowDriver } from './driver/window-driver.ts';

type Barrier = {
  readonly screen: string;
  readonly theme: string;
  readonly rule: string;
  readonly where: readonly string[];
};

/** What axe finds on a screen, in both themes. */
async function barriers({ page }: WindowDriver, screen: string): Promise<readonly Barrier[]> {
  const found: Barrier[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    // The page of the preview runs no scripts, and is looked through as an exported document.
    const { violations } = await new AxeBuilder({ page })
      .exclude('iframe')
      .setLegacyMode()
      .analyze();
    for (const { id, nodes } of violations) {
      const where = nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`);
      found.push({ screen, theme, rule: id, where });
    }
  }
  return found;
}

it('puts no barrier in anybody’s way, on no screen and in neither theme', async () => {
  const found: Barrier[] = [];
  const seen: string[] = [];
  await everyScreen(async (window, name) => {
    seen.push(name);
    found.push(...(await barriers(window, name)));
  });
  expect(found).toEqual([]);
  expect(seen.length).toBeGreaterThan(15);
}, 300_000);
