import { expect, it } from 'vitest';
import { newHome, startJourney } from './driver/start-journey.ts';
import type { WindowDriver } from './driver/window-driver.ts';

const surface = ({ page }: WindowDriver) =>
  page.evaluate('getComputedStyle(document.body).backgroundColor');

it('takes settings at once, and has them after a restart', async () => {
  const home = await newHome();
  const first = await startJourney(home);
  const window = await first.window(0);
  await window.page.emulateMedia({ colorScheme: 'light' });
  const light = await surface(window);
  await window.press('ControlOrMeta+,');
  const dialog = window.page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByLabel('Your name').fill('Ines Takahashi');
  await dialog.getByLabel('Theme').selectOption('Dark');
  await dialog.getByLabel('Versions kept of each report').fill('1');
  await dialog.getByLabel('Days they are kept').fill('0');
  await dialog.getByRole('button', { name: 'Save settings' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => surface(window)).not.toBe(light);
  await first.end();

  const again = await (await startJourney(home)).window(0);
  await again.page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => surface(again)).not.toBe(light);
  await again.newFromTemplate('SRE');
  await again.page.getByRole('button', { name: /^Details: .*Ines Takahashi/ }).waitFor();
  await again.press('ControlOrMeta+,');
  const later = again.page.getByRole('dialog', { name: 'Settings' });
  await expect.poll(() => later.getByLabel('Versions kept of each report').inputValue()).toBe('1');
  // What is no number of days leaves the one before.
  expect(await later.getByLabel('Days they are kept').inputValue()).toBe('30');
  expect(await later.getByLabel('Theme').inputValue()).toBe('dark');
});
