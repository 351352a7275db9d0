import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import { event, prose, timelineReport, timelineSection } from '../unit/report/build-report.ts';
import { newHome, startJourney } from './driver/start-journey.ts';

it('runs a command and goes to a section and an event by their words, with the keys alone', async () => {
  const home = await newHome();
  const path = join(home.documentsFolder, 'queue.postlude');
  const events = [event('Cards fail', '13:58'), event('Rolled back', '14:31')];
  const sections = [timelineSection('Timeline'), prose('Lessons', 'Look earlier.')];
  await writeFile(path, writePostlude(timelineReport(events, { sections })));
  const window = await (await startJourney({ ...home, files: [path] })).window(0);
  const { page } = window;
  await window.field('Lessons').waitFor();
  const words = page.getByRole('combobox', { name: 'Search or run a command' });
  const chosen = page.getByRole('option', { selected: true });
  const find = async (sought: string, shown: string) => {
    await window.press('ControlOrMeta+k');
    await words.and(page.locator(':focus')).waitFor();
    await page.keyboard.type(sought);
    await chosen.filter({ hasText: shown }).waitFor();
    await window.press('Enter');
    await words.waitFor({ state: 'detached' });
  };

  await find('less', 'Lessons');
  await page
    .getByRole('region', { name: 'Lessons' })
    .locator(':focus')
    .or(page.getByRole('region', { name: 'Lessons' }).and(page.locator(':focus')))
    .waitFor();
  await find('rolled', 'Rolled back');
  await page.locator('[data-entry] :focus, [data-entry]:focus').waitFor();
  expect(
    await page.evaluate('document.activeElement.closest("[data-entry]").textContent'),
  ).toContain('Rolled back');
  await find('keyboard short', 'Keyboard');
  await page.getByRole('dialog', { name: /Keyboard/ }).waitFor();
  await window.press('Escape');

  await window.press('ControlOrMeta+k');
  await words.and(page.locator(':focus')).waitFor();
  await page.keyboard.type('zebra crossing');
  await page.getByRole('status').filter({ hasText: 'Nothing has these words.' }).waitFor();
  await window.press('Escape');
  await words.waitFor({ state: 'detached' });
});
