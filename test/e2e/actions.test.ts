import { expect, it } from 'vitest';
import { newHome, startJourney } from './driver/start-journey.ts';
import type { WindowDriver } from './driver/window-driver.ts';

async function texts({ page }: WindowDriver): Promise<readonly string[]> {
  const cells = page.getByRole('textbox', { name: /^Action item \d+$/ });
  return (await cells.allInnerTexts()).map((text) => text.trim());
}

it('adds action items by Enter, pastes rows of a spreadsheet, reorders by dragging', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  const { page } = window;
  await window.button('Add task').click();
  await page.getByRole('textbox', { name: 'Action item 1' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Watch expiry');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Action item 2' }).and(page.locator(':focus')).waitFor();
  const rows =
    'Action\tOwner\tDue\tStatus\nRenew earlier\tMira\t2024-05-31\tTo do\nDrill\tJon\t\tDone';
  await page.evaluate(`
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(rows)});
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  `);
  await expect.poll(() => texts(window)).toEqual(['Watch expiry', 'Renew earlier', 'Drill']);
  expect(await window.field('Owner of action item 2').inputValue()).toBe('Mira');
  expect(await page.getByLabel('Due of action item 2').inputValue()).toBe('2024-05-31');
  expect(await page.getByLabel('Status of action item 3').inputValue()).toBe('done');

  const grip = page.getByRole('button', { name: 'Move action item 3' });
  await grip.scrollIntoViewIfNeeded();
  const from = await grip.boundingBox();
  const to = await page.getByRole('button', { name: 'Move action item 1' }).boundingBox();
  if (from === null || to === null) throw new Error('The action items are not there.');
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(from.x + 5, from.y - 20, { steps: 4 });
  await page.mouse.move(from.x + 5, to.y - 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => texts(window)).toEqual(['Drill', 'Watch expiry', 'Renew earlier']);
  await window.press('ControlOrMeta+z');
  await expect.poll(() => texts(window)).toEqual(['Watch expiry', 'Renew earlier', 'Drill']);
});
