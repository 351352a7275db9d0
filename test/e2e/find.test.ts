import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import type { TimelineEvent } from '../../src-shared/report/report.ts';
import {
  action,
  actionsSection,
  event,
  prose,
  timelineReport,
  timelineSection,
} from '../unit/report/build-report.ts';
import { newHome, startJourney } from './driver/start-journey.ts';

const report = timelineReport([event('stops', '13:58'), event('alert', '14:02')].map(withWords), {
  title: 'Queue stood still',
  sections: [
    prose('Summary', 'The queue filled up. Nobody watched the queue.'),
    timelineSection(),
    actionsSection('Action items'),
  ],
  actions: [action('watch', { text: 'Watch the queue' })],
});

function withWords(entry: TimelineEvent): TimelineEvent {
  return { ...entry, text: entry.id === 'stops' ? 'The queue stops' : 'Alert fires' };
}

async function openNotes() {
  const home = await newHome();
  const file = join(home.folder, 'queue.postlude');
  await writeFile(file, writePostlude(report));
  const app = await startJourney({ ...home, files: [file] });
  const window = await app.window(0);
  await window.field('Summary').waitFor();
  const panel = window.page.getByRole('search', { name: 'Find in report' });
  const status = () => panel.getByRole('status').textContent();
  return { window, panel, status };
}

it('finds in the whole report and goes from one to the next', async () => {
  const { window, panel, status } = await openNotes();
  await window.press('ControlOrMeta+f');
  await window.page.keyboard.type('queue');
  await expect.poll(status).toBe('5 found');
  expect(
    await panel.getByRole('list', { name: 'Found in' }).getByRole('listitem').allInnerTexts(),
  ).toEqual(['Title 1', 'Summary 2', 'Timeline 1', 'Action items 1']);
  await window.press('Enter');
  await window.press('Enter');
  await window.press('Enter');
  expect(await status()).toBe('3 of 5');
  await window.press('Escape');
  await window.field('Summary').and(window.page.locator(':focus')).waitFor();
  await window.page.keyboard.type('line');
  await expect
    .poll(() => window.textOf('Summary'))
    .toBe('The queue filled up. Nobody watched the line.');
});

it('replaces everywhere in one step', async () => {
  const { window, panel, status } = await openNotes();
  await window.press('ControlOrMeta+h');
  await window.page.keyboard.type('queue');
  await expect.poll(status).toBe('5 found');
  await panel.getByRole('textbox', { name: 'Replace with' }).fill('line');
  await panel.getByRole('button', { name: 'Replace all' }).click();
  await expect.poll(status).toBe('Nothing found');
  await window.preview().getByText('The line stops').waitFor();
  expect(await window.field('Title').inputValue()).toBe('line stood still');
  await window.press('ControlOrMeta+z');
  await expect.poll(status).toBe('5 found');
});

it('stops a pattern that would never end', async () => {
  const { window, panel, status } = await openNotes();
  await window.field('Summary').fill(`${'a'.repeat(60)}!`);
  await window.press('ControlOrMeta+f');
  await panel.getByRole('button', { name: 'Regular expression' }).click();
  await panel.getByRole('textbox', { name: 'Find' }).fill('(a+)+$');
  await expect.poll(status, { timeout: 10_000 }).toMatch(/^This pattern takes too long/);
  await panel.getByRole('textbox', { name: 'Find' }).fill('a+!');
  await expect.poll(status).toBe('1 found');
});
