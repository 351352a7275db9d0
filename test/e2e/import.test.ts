import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { newHome, startJourney } from './driver/start-journey.ts';
import type { WindowDriver } from './driver/window-driver.ts';

const chat = [
  'Nadia Okafor  [2:05 PM]',
  'paged, looking at the queue workers',
  'Tom Lindqvist  [2:26 PM]',
  'rolled back the worker image, no change',
  'Nadia Okafor  [2:41 PM]',
  'broker logs: disk is full on two of three nodes',
  'Tom Lindqvist  [2:54 PM]',
  'old segments deleted, queue drains again',
].join('\n');

const table = [
  'time,author,what',
  '2024-05-14 09:02,pager,"Alert fired: checkout latency"',
  '2024-05-14 09:06,Nadia,"acknowledged, opening a bridge"',
  '2024-05-14 09:31,Tom,"raised the pool to 80',
  'and restarted two nodes"',
].join('\n');

const postmortem = [
  '# Search returned nothing on 3 February',
  '',
  'The index was empty for an hour.',
  '',
  '## Timeline',
  '',
  '- 03/02/2025 10:12 Alert fired for empty results',
  '- 03/02/2025 10:20 Nadia acknowledged',
  '- 03/02/2025 11:05 Index restored, incident resolved',
  '',
  '## Lessons learned',
  '',
  'Snapshots were never tried.',
].join('\n');

const dialogOf = ({ page }: WindowDriver) => page.getByRole('dialog');
const eventsOf = (window: WindowDriver) =>
  dialogOf(window).getByRole('grid', { name: 'What was understood' }).getByRole('checkbox');

it('makes a report of a pasted chat, on the day and with the events that the user says', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  const dialog = dialogOf(window);
  await window.button('Paste Notes').click();
  await dialog.getByRole('textbox').fill(chat);
  await window.press('ControlOrMeta+Enter');

  await dialog.getByText('4 events in a new report').waitFor();
  await dialog.getByText('Slack, copied text · 8 lines').waitFor();
  await dialog
    .getByRole('group', { name: /on which day/ })
    .getByLabel('Another date')
    .fill('2024-05-14');
  await dialog.getByText('as you said').waitFor();
  expect(await dialog.getByRole('group', { name: /on which day/ }).count()).toBe(0);
  await eventsOf(window).nth(1).uncheck();
  await dialog
    .getByRole('button', { name: /^Kind: / })
    .nth(2)
    .click();
  await window.page.getByRole('menuitemcheckbox', { name: 'Root cause identified' }).click();
  await dialog.getByText('3 events in a new report, 1 left out').waitFor();
  await window.button('Create report').click();

  await window.field('Title').waitFor();
  const events = window.page.getByRole('grid', { name: 'Events' });
  await events.getByText('broker logs: disk is full on two of three nodes').waitFor();
  expect(await events.getByText('rolled back the worker image').count()).toBe(0);
  await events.getByText('Root cause').waitFor();
  await window.preview().getByText('old segments deleted, queue drains again').waitFor();
});

it('adds a chat to a timeline with the keyboard alone, without what is there already, as one step', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  const list = window.page.getByRole('grid', { name: 'Events' });
  await window.field('Add an event').fill('2024-05-14 14:05 paged, looking at the queue workers');
  await window.press('Enter');
  await list.getByText('paged, looking').waitFor();

  await window.press('ControlOrMeta+Shift+v');
  const dialog = dialogOf(window);
  await dialog.getByRole('textbox').and(window.page.locator(':focus')).waitFor();
  await window.page.keyboard.insertText(chat);
  await window.press('ControlOrMeta+Enter');
  await dialog.getByText('3 events will be added, 1 duplicate left out').waitFor();
  await dialog.getByText('from the report').waitFor();
  await eventsOf(window).first().and(window.page.locator(':focus')).waitFor();
  await window.press('ArrowDown');
  await window.press('Space');
  await dialog.getByText('2 events will be added, 1 duplicate left out, 1 left out').waitFor();
  await dialog.getByRole('option', { selected: true }).first().waitFor();
  await window.press('Space');
  await dialog.getByRole('button', { name: 'Add 3 events' }).focus();
  await window.press('Enter');

  await list.getByText('old segments deleted').waitFor();
  expect(await list.getByText('paged, looking at the queue workers').count()).toBe(1);
  await window.press('ControlOrMeta+z');
  await list.getByText('old segments deleted').waitFor({ state: 'hidden' });
  expect(await list.getByText('paged, looking at the queue workers').count()).toBe(1);
});

it('shows what is understood of a table before it is opened', async () => {
  const home = await newHome();
  const path = join(home.documentsFolder, 'shift.csv');
  await writeFile(path, table);
  const app = await startJourney(home);
  const window = await app.window(0);
  app.dialogs.willOpen(path);
  await window.button('Open').click();
  const dialog = dialogOf(window);
  await dialog.getByText('3 events in a new report').waitFor();
  await window.page.getByText('Recent reports', { exact: true }).waitFor();

  await dialog.getByRole('option', { name: /raised the pool/ }).click();
  const row = dialog.getByRole('row').filter({ hasText: 'raised the pool' });
  await expect.poll(() => row.getAttribute('data-lit')).toBe('true');
  await dialog.getByRole('textbox', { name: 'Shift times by' }).fill('+2 min');
  await dialog.getByText('09:33').waitFor();
  await window.button('Create report').click();
  await window.page.getByRole('grid', { name: 'Events' }).getByText('09:33').waitFor();
});

it('asks what a foreign postmortem leaves open, and keeps its sections', async () => {
  const home = await newHome();
  const path = join(home.documentsFolder, 'search.md');
  await writeFile(path, postmortem);
  const app = await startJourney(home);
  const window = await app.window(0);
  app.dialogs.willOpen(path);
  await window.press('ControlOrMeta+o');
  const dialog = dialogOf(window);
  await dialog.getByRole('button', { name: 'line 7' }).click();
  await dialog.getByRole('listbox').and(window.page.locator(':focus')).waitFor();
  await window.button('3 February 2025').click();
  await dialog.getByRole('button', { name: /^Dates: day first/ }).waitFor();
  await window.button('Create report').click();

  await window.page.getByRole('treeitem', { name: /^Lessons learned/ }).waitFor();
  await window.preview().getByText('Snapshots were never tried.').waitFor();
  await window.preview().getByText('Index restored, incident resolved').waitFor();
  expect(await window.page.getByRole('treeitem', { name: /^Corrective/ }).count()).toBe(0);
});

it('takes a file that is dropped on the timeline', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  await window.field('Add an event').evaluate(dropFile, table);
  const dialog = dialogOf(window);
  await dialog.getByText('3 events will be added').waitFor();
  await window.button('Add 3 events').click();
  await window.page.getByRole('grid', { name: 'Events' }).getByText('09:31').waitFor();
});

/** Runs in the page. */
function dropFile(place: any, text: string): void {
  const page: any = globalThis;
  const dataTransfer = new page.DataTransfer();
  dataTransfer.items.add(new page.File([text], 'shift.csv', { type: 'text/csv' }));
  const list = place.closest('.event-list');
  list.dispatchEvent(new page.DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

it('puts no barrier in anybody’s way, in neither theme', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.button('Paste Notes').click();
  await dialogOf(window).getByRole('textbox').fill(`${chat}\n-- 4 messages hidden --`);
  await window.press('ControlOrMeta+Enter');
  await eventsOf(window).nth(1).uncheck();
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: window.page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ failureSummary, html }) => `${html} ${failureSummary}`),
      ]),
    ).toEqual([]);
  }
});
