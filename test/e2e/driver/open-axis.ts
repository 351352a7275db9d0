import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { writePostlude } from '../../../src-shared/file/write-postlude.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { newHome, startJourney } from './start-journey.ts';
import type { WindowDriver } from './window-driver.ts';

/** A place on the page, in pixels. */
export type Place = { readonly x: number; readonly y: number };

/** A window with a time axis, and what is read off it. */
export type AxisDriver = WindowDriver & {
  readonly axis: Locator;
  readonly mark: (words: string) => Locator;
  readonly row: (words: string) => Locator;
  /** The middle of a mark. */
  readonly place: (words: string) => Promise<Place>;
  readonly said: (words: string | RegExp) => Promise<void>;
  /** Takes one edit back, after which nothing is left to take back. */
  readonly undo: () => Promise<void>;
};

/** Opens a report of one timeline. */
export async function openAxis(report: Report): Promise<AxisDriver> {
  const home = await newHome();
  const path = join(home.documentsFolder, 'incident.postlude');
  await writeFile(path, writePostlude(report));
  const app = await startJourney({ ...home, files: [path] });
  const window = await app.window(0);
  const { page } = window;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const axis = page.getByRole('application', { name: 'Time axis' });
  await axis.waitFor();
  await axis.scrollIntoViewIfNeeded();
  const mark = (words: string) => axis.getByRole('option', { name: words });
  return {
    ...window,
    axis,
    mark,
    row: (words) => page.getByRole('row').filter({ hasText: words }),
    place: async (words) => middleOf(mark(words)),
    said: async (words) => {
      await page.getByTestId('announcement').filter({ hasText: words }).waitFor();
    },
    undo: async () => {
      await window.press('ControlOrMeta+z');
      await expect.poll(() => window.button('Undo').isDisabled()).toBe(true);
    },
  };
}

/** The middle of an element. */
export async function middleOf(element: Locator): Promise<Place> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It cannot be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags by pixels; ends before the drop. */
export async function drag(page: Page, from: Place, by: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by / 2, from.y + 3);
  await page.mouse.move(from.x + by, from.y);
}
