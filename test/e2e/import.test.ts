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
  const answer = window.button('3 February 2025');
  await answer.and(window.page.locator(':focus')).waitFor();
  await dialog.getByRole('button', { name: 'line 7' }).click();
  await dialog.getByRole('listbox').and(window.page.locator(':focus')).waitFor();
  await answer.focus();
  await window.press('Enter');
  await dialog.getByRole('button', { name: /^Dates: day first/ }).waitFor();
  await eventsOf(window).first().and(window.page.locator(':focus')).waitFor();
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

const odd = [
  'alpha;beta;gamma;delta',
  '14.05.2024 09:02;pager;Alert fired for checkout latency;loud',
  '14.05.2024 09:06;Nadia;opening a bridge;calm',
].join('\n');

it('lets the columns of a table with odd headings be corrected, by the keyboard', async () => {
  const home = await newHome();
  const path = join(home.documentsFolder, 'shift.csv');
  await writeFile(path, odd);
  const app = await startJourney(home);
  const window = await app.window(0);
  app.dialogs.willOpen(path);
  await window.button('Open').click();
  const dialog = dialogOf(window);
  const column = (name: RegExp) => dialog.getByRole('combobox', { name });
  await dialog.getByText('2 events in a new report').waitFor();
  await column(/^beta/).focus();
  await column(/^beta/).selectOption('Actor');
  await column(/^delta/).selectOption('Left out');
  await dialog.getByRole('button', { name: 'Actor: pager' }).waitFor();
  await eventsOf(window).nth(1).focus();
  await window.press('ArrowRight');
  await window.press('ArrowRight');
  const words = dialog.getByRole('button', { name: 'Text: opening a bridge' });
  await words.and(window.page.locator(':focus')).waitFor();
  await window.press('Enter');
  const field = dialog.getByRole('textbox', { name: 'Text' });
  await field.and(window.page.locator(':focus')).waitFor();
  await window.press('ControlOrMeta+a');
  await window.page.keyboard.insertText('bridge is open');
  await window.press('Enter');
  const done = dialog.getByRole('button', { name: 'Text: bridge is open' });
  await done.and(window.page.locator(':focus')).waitFor();
  await window.button('Create report').click();
  await window.page.getByRole('grid', { name: 'Events' }).getByText('bridge is open').waitFor();
  await window.preview().getByText('bridge is open').waitFor();
  expect(await window.preview().getByText('calm').count()).toBe(0);
});

const both = [
  ...['# Queue and search failed on 14 May 2024', '', '## Queue timeline', ''],
  ...['- 09:02 queue is stuck', '- 09:20 queue runs', '', '## Search timeline', ''],
  ...['- 11:02 index is empty', '', '## Action items', '', '| Action | Owner | Due |'],
  ...['|---|---|---|', '| Watch the disk | Nadia | 2024-06-03 |', ''],
].join('\n');

it('adds one of two timelines, and the action items, as one step', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  app.chooseFromMenu('edit.paste-timeline');
  const dialog = dialogOf(window);
  await dialog.getByRole('textbox').fill(both);
  await window.press('ControlOrMeta+Enter');
  await dialog.getByText('3 events will be added').waitFor();
  await dialog.getByRole('checkbox', { name: 'Queue timeline · 2 events' }).uncheck();
  await dialog.getByText('1 event will be added, 2 left out').waitFor();
  await window.button('Add 1 event').click();
  const list = window.page.getByRole('grid', { name: 'Events' });
  await list.getByText('index is empty').waitFor();
  expect(await list.getByText('queue is stuck').count()).toBe(0);
  await window.preview().getByText('Watch the disk').waitFor();
  await window.press('ControlOrMeta+z');
  await list.getByText('index is empty').waitFor({ state: 'hidden' });
  await window.preview().getByText('Watch the disk').waitFor({ state: 'hidden' });
});

it('reads a megabyte beside the page, and puts only the rows in sight on it', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.button('Paste Notes').click();
  const dialog = dialogOf(window);
  await dialog.getByRole('textbox').evaluate(pasteMegabyte);
  await dialog.getByText(/^\d{4,} events in a new report/).waitFor();
  await eventsOf(window).first().and(window.page.locator(':focus')).waitFor();
  await window.press('End');
  await dialog.getByRole('button', { name: 'Text: step 16999 of the repair' }).waitFor();
  expect(await eventsOf(window).count()).toBeLessThan(60);
  expect(await dialog.getByRole('option').count()).toBeLessThan(80);
});

/** Runs in the page. */
function pasteMegabyte(field: any): void {
  const page: any = globalThis;
  const lines = Array.from({ length: 17_000 }, (_line, index) => {
    const at = new Date(Date.UTC(2024, 4, 14, 9, 0, index)).toISOString();
    const words = index % 2 === 0 ? `pool is full, shard ${'abcdefgh'[index % 8]}` : 'worker is up';
    return index === 16_999
      ? `${at} ERROR checkout: step 16999 of the repair`
      : `${at} ERROR checkout: ${words}`;
  });
  const clipboardData = new page.DataTransfer();
  clipboardData.setData('text/plain', lines.join('\n'));
  const options = { clipboardData, bubbles: true, cancelable: true };
  field.dispatchEvent(new page.ClipboardEvent('paste', options));
}

async function expectNoBarrier({ page }: WindowDriver): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page })
      .include('dialog')
      .setLegacyMode()
      .analyze();
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ failureSummary, html }) => `${html} ${failureSummary}`),
      ]),
    ).toEqual([]);
  }
}

it('puts no barrier in anybody’s way, at no stage and in neither theme', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  const dialog = dialogOf(window);
  const read = async (text: string) => {
    await dialog.getByRole('textbox').fill(text);
    await window.press('ControlOrMeta+Enter');
    await dialog.getByText(/events? in a new report|will be added/).waitFor();
  };
  await window.button('Paste Notes').click();
  await expectNoBarrier(window);
  await read(`${chat}\nTom Lindqvist  [03/05 9:10 AM]\njoined #ops\n-- 4 messages hidden --`);
  await eventsOf(window).nth(1).uncheck();
  await expectNoBarrier(window);
  await window.button('Back').click();
  await read(table);
  await dialog.getByRole('button', { name: /^Text: Alert fired/ }).click();
  await expectNoBarrier(window);
  await window.press('Escape');
  await window.button('Back').click();
  await read('Nothing here.');
  await expectNoBarrier(window);
  await window.press('Escape');

  await window.newFromTemplate('Classic postmortem');
  await window.field('Add an event').fill('2024-05-14 09:02 queue is stuck');
  await window.press('Enter');
  await window.page.getByRole('grid', { name: 'Events' }).getByText('queue is stuck').waitFor();
  app.chooseFromMenu('edit.paste-timeline');
  await read(both);
  await dialog.getByText('in the timeline').waitFor();
  await expectNoBarrier(window);
});
