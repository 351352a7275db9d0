import { expect, it } from 'vitest';
import { newHome, startJourney } from './driver/start-journey.ts';

it('shows the exported page live, goes to the source of a place and back', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  await window.type('Impact', 'One order in eight failed.');
  const words = window.preview().getByText('One order in eight failed.');
  await words.waitFor();

  await window.field('Title').focus();
  await words.click();
  await window.field('Impact').and(window.page.locator(':focus')).waitFor();
  await window.preview().locator('.here').getByText('One order in eight failed.').waitFor();

  const group = window.page.getByRole('group', { name: 'Zoom of the preview' });
  await group.getByRole('button', { name: 'Larger' }).click();
  await group.getByText('100 %').waitFor();
});

it('keeps its place and every element that did not change while one types', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('SRE');
  const long = Array.from({ length: 60 }, (_, index) => `Paragraph ${index} of many words.`);
  await window.type('Trigger', 'x');
  await window.field('Trigger').fill(long.join('\n\n'));
  const last = window.preview().getByText('Paragraph 59 of many words.');
  await last.scrollIntoViewIfNeeded();
  const handle = await last.elementHandle();
  const frame = window.page.frameLocator('iframe[title="Preview of the report"]');
  const scroll = () => frame.locator(':root').evaluate((root) => root.scrollTop);
  const before = await scroll();
  expect(before).toBeGreaterThan(0);
  await window.type('Title', 'Changed');
  await window.preview().getByRole('heading', { name: 'Changed' }).waitFor();
  expect(await handle?.evaluate((element) => element.isConnected)).toBe(true);
  expect(Math.abs((await scroll()) - before)).toBeLessThan(200);
});

it('shows others nothing internal, and marks no export with its places', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  const marked = window.preview().locator('[data-origin]');
  await marked.first().waitFor();
  await window.page
    .getByRole('radiogroup', { name: 'Audience of the preview' })
    .getByText('External')
    .click();
  await marked.first().waitFor();
});
