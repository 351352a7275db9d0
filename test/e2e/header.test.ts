import { expect, it } from 'vitest';
import { newHome, startJourney } from './driver/start-journey.ts';

it('fills in the header by the keyboard alone, and undo leads back to what it takes back', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  const { page } = window;
  await page.getByRole('button', { name: 'Add severity' }).press('Enter');
  const severity = page.getByRole('combobox', { name: 'Severity' });
  await severity.and(page.locator(':focus')).waitFor();
  await page.keyboard.type('SEV1');
  await page.getByRole('button', { name: /^Time zone/ }).press('Enter');
  await page.getByRole('combobox', { name: 'Time zones' }).waitFor();
  await page.keyboard.type('berlin');
  await window.press('Enter');
  await page.getByRole('button', { name: 'Time zone Europe/Berlin' }).waitFor();
  await page.getByRole('textbox', { name: 'Services affected' }).focus();
  await page.keyboard.type('checkout,');
  await page.keyboard.type('payments');
  await window.press('Enter');
  await window.press('Escape');
  await page.getByRole('button', { name: 'Severity: SEV1' }).waitFor();
  await page.getByRole('button', { name: 'Services: checkout, payments' }).waitFor();
  await page.getByRole('button', { name: /Europe\/Berlin$/ }).waitFor();
  await window.press('ControlOrMeta+z');
  await page.getByRole('button', { name: /^(?:Services: checkout|Add services)$/ }).waitFor();
  await expect
    .poll(() => page.evaluate('document.activeElement?.getAttribute("data-place")'))
    .toBe('header:services');
});
