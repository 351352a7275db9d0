import { expect, it } from 'vitest';
import { newHome, startJourney } from './driver/start-journey.ts';
import type { WindowDriver } from './driver/window-driver.ts';

/** The name of the control with the focus, as far as it says one itself. */
const nameOfFocus = `(() => {
  const control = document.activeElement;
  if (control === null || control === document.body) return '';
  const label = control.id === '' ? null : document.querySelector('label[for="' + control.id + '"]');
  const words = control.getAttribute('aria-label') ?? label?.textContent ?? control.textContent;
  return words.trim() || control.tagName;
})()`;

/** What Tab comes by, from the beginning of the window until it leaves it or has gone far enough. */
async function tabStops(window: WindowDriver, most: number): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let count = 0; count < most; count += 1) {
    await window.press('Tab');
    stops.push(await window.page.evaluate<string>(nameOfFocus));
  }
  return stops;
}

it('comes by everything with Tab, in the order in which it is read', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  await window.page.getByRole('treeitem', { name: /empty/ }).first().waitFor();
  await window.field('Title').and(window.page.locator(':focus')).waitFor();
  await window.button('Outline').focus();
  const stops = ['Outline', ...(await tabStops(window, 40))];
  const wanted = [
    ...['Outline', 'Save', 'More commands', 'Search or run a command', 'Export', 'Preview'],
    ...['Add section', 'Width of the outline', 'Title', 'Add severity'],
    // First as metrics, then as fields.
    ...['Impact', 'Detect', 'Duration', 'Impact'],
  ];
  expect(stops.filter((stop) => wanted.includes(stop))).toEqual(wanted);
  expect(stops.filter((stop) => stop === '')).toEqual([]);
});

it('shows all of the window at 200 percent, with no sideways scroll', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  // At 200 percent a window of 1280 by 800 has room for half as many pixels of the page.
  await window.page.setViewportSize({ width: 640, height: 400 });
  await window.press('ControlOrMeta+Alt+1');
  const overflow = await window.page.evaluate(`
    [document.documentElement, ...document.querySelectorAll('.top-bar, .panes, .middle')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.className)
  `);
  expect(overflow).toEqual([]);
  await window.button('Export').click();
  const dialog = await window.page.getByRole('dialog').boundingBox();
  expect(dialog && dialog.x >= 0 && dialog.x + dialog.width <= 640).toBe(true);
});

it('moves nothing where the system asks for less motion', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.page.emulateMedia({ reducedMotion: 'reduce' });
  await window.newFromTemplate('Classic postmortem');
  const moving = await window.page.evaluate(`
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        const durations = [...transitionDuration.split(','), ...animationDuration.split(',')];
        return durations.some((words) => Number.parseFloat(words) > 0);
      })
      .map((element) => element.className)
  `);
  expect(moving).toEqual([]);
});
