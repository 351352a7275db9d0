import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newHome, startJourney } from './driver/start-journey.ts';

it('keeps the shape of a report as a template, and makes a report of it after a restart', async () => {
  const home = await newHome();
  const first = await startJourney(home);
  const window = await first.window(0);
  await window.newFromTemplate('SRE');
  await window.press('ControlOrMeta+k');
  await window.page.keyboard.type('add section');
  await window.press('Enter');
  await window.page.getByRole('dialog', { name: 'Add a section' }).waitFor();
  await window.page.keyboard.type('Weather that day');
  await window.page.getByRole('option', { name: /Weather that day/ }).click();
  await window.page.getByRole('treeitem', { name: /^Weather that day/ }).waitFor();
  first.chooseFromMenu('file.save-template');
  await window.page.getByRole('textbox', { name: 'Name' }).fill('Outdoor incidents');
  await window.button('Save template').click();
  await window.page.getByRole('dialog').waitFor({ state: 'hidden' });
  const kept = JSON.parse(await readFile(join(home.dataFolder, 'templates.json'), 'utf8'));
  expect(kept).toMatchObject({ templates: [{ id: 'outdoor incidents' }] });
  await window.waitForJournal();
  await first.end();

  const again = await startJourney(home);
  const start = await again.window(0);
  const choice = start.page.getByRole('button', { name: /^Outdoor incidents/ });
  await choice.hover();
  await start.page
    .getByRole('region', { name: 'Sections of Outdoor incidents' })
    .getByText('Weather that day')
    .waitFor();
  await choice.click();
  await start.page.getByRole('treeitem', { name: /^Weather that day/ }).waitFor();
});
