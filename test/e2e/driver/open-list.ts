import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { writePostlude } from '../../../src-shared/file/write-postlude.ts';
import type { Report, TimelineEntry } from '../../../src-shared/report/report.ts';
import { timelineReport } from '../../unit/report/build-report.ts';
import { newHome, startJourney } from './start-journey.ts';
import type { WindowDriver } from './window-driver.ts';

/** A window with one timeline, and what is read off it. */
type ListDriver = WindowDriver & {
  readonly row: (words: string) => Locator;
  /** `14:00 a`: the rows as they are read, from above to below. */
  readonly rows: () => Promise<readonly string[]>;
  readonly announced: Locator;
  /** Ends when the last thing said is this. */
  readonly said: (words: string) => Promise<void>;
  /** Takes one edit back, after which these are the rows and nothing is left to take back. */
  readonly undoTo: (rows: readonly string[]) => Promise<void>;
  readonly told: Locator;
  /** Opens the list again from the file that it was saved to. */
  readonly saved: () => Promise<Report>;
};

/** Opens a report of one timeline, of which only the list is shown. */
export async function openList(
  entries: readonly TimelineEntry[],
  parts: Partial<Report> = {},
): Promise<ListDriver> {
  const home = await newHome();
  const path = join(home.documentsFolder, 'queue.postlude');
  await writeFile(path, writePostlude(timelineReport(entries, parts)));
  const app = await startJourney({ ...home, files: [path] });
  const window = await app.window(0);
  await window.page.getByRole('radio', { name: 'List', exact: true }).check();
  const grid = window.page.getByRole('grid', { name: 'Events' });
  await grid.waitFor();
  const announced = window.page.getByTestId('announcement');
  const rows = (): Promise<readonly string[]> =>
    window.page.evaluate(`[...document.querySelectorAll('[role="grid"] [data-entry]')]
        .map((row) => ({ top: row.getBoundingClientRect().top, words: [
          row.querySelector('time')?.textContent ?? '',
          row.querySelector('.text-lines')?.textContent ?? '',
        ].join(' ').trim() }))
        .sort((one, other) => one.top - other.top)
        .map(({ words }) => words)`);
  return {
    ...window,
    row: (words) => grid.getByRole('row').filter({ hasText: words }),
    rows,
    announced,
    said: async (words) => void (await expect.poll(() => announced.textContent()).toBe(words)),
    undoTo: async (expected) => {
      await window.press('ControlOrMeta+z');
      await expect.poll(rows).toEqual(expected);
      expect(await window.button('Undo').isDisabled()).toBe(true);
    },
    told: window.page.locator('.bar-words'),
    saved: async () => {
      await window.press('ControlOrMeta+s');
      await window.waitForSafety(/^Saved$/);
      return JSON.parse(await readFile(path, 'utf8'));
    },
  };
}

/** Takes a row by its handle to the upper edge of another, and there drops it unless a test does. */
export async function carry(list: ListDriver, words: string, target: string): Promise<void> {
  const { mouse } = list.page;
  const from = await list.row(words).locator('.handle').boundingBox();
  const to = await list.row(target).boundingBox();
  if (from === null || to === null) throw new Error('A row is not in sight.');
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await mouse.down();
  await mouse.move(from.x + 20, from.y + 20, { steps: 3 });
  await mouse.move(to.x + 60, to.y + 4, { steps: 5 });
}

/** Ends when what has the focus is called so. */
export async function focusOn({ page }: ListDriver, selector: string): Promise<void> {
  await page.locator(`${selector}:focus`).waitFor();
}

/** Goes from the rows back through the bar to a button, with Shift+Tab alone. */
export async function tabBackTo({ page, press }: ListDriver, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true }).and(page.locator(':focus'));
  for (let steps = 0; steps < 15 && (await wanted.count()) === 0; steps += 1) {
    await press('Shift+Tab');
  }
  await wanted.waitFor();
}
