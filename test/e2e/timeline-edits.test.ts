import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { event } from '../unit/report/build-report.ts';
import { middleOf } from './driver/open-axis.ts';
import { focusOn, openList, tabBackTo } from './driver/open-list.ts';

const day = [
  event('Cards fail', '13:58', 'impact-started'),
  event('Alert fires', '14:02', 'detected', { actor: 'Pager' }),
  event('Mira looks', '14:10', 'acknowledged', { actor: 'Mira' }),
  event('Rolled back', '14:31', 'mitigated', { internal: true }),
];
const before = ['13:58 Cards fail', '14:02 Alert fires', '14:10 Mira looks', '14:31 Rolled back'];

const cellOf = (id: string, field: string) => `[data-place="event:${id}:${field}"]`;

describe('the line for new events', () => {
  it('says how it reads what is typed, adds it, and is undone; Escape clears it', async () => {
    const list = await openList(day);
    const { page, said, undoTo, press } = list;
    const line = page.getByRole('textbox', { name: 'Add an event' });
    const reading = page.locator('.quick-add .reading');
    for (const [words, read, row] of [
      ['14:05 paged on-call', '14:05 · Note', '14:05 paged on-call'],
      ['+10m rolled back', '14:41 · Note', '14:41 rolled back'],
      ['yesterday 23:50 deploy', '2024-05-08 23:50 · Action', '23:50 deploy'],
    ] as const) {
      await line.focus();
      await page.keyboard.type(words);
      await reading.getByText(read, { exact: true }).waitFor();
      expect(await list.rows()).toEqual(before);
      await press('Enter');
      await said(`Added ${read}`);
      await expect.poll(list.rows).toContain(row);
      await expect.poll(() => line.inputValue()).toBe('');
      await undoTo(before);
    }
    await line.focus();
    await page.keyboard.type('25:70 what');
    await reading.getByText(/“25:70” is no time/).waitFor();
    await press('Escape');
    expect(await line.inputValue()).toBe('');
    expect(await list.rows()).toEqual(before);
  });
});

describe('the cells', () => {
  it('are edited in place with the keys alone: Tab goes on, Enter adds, Escape leaves, undo takes back', async () => {
    const list = await openList(day);
    const { page, press, undoTo } = list;
    const text = cellOf('Cards fail', 'text');
    await page.getByRole('grid', { name: 'Events' }).focus();
    await focusOn(list, text);
    // Text: typed, then taken back with Escape; typed again and left with Tab.
    await press('Enter');
    await page.locator(`.editing ${text}:focus`).waitFor();
    await page.keyboard.type(' everywhere');
    await press('Escape');
    await focusOn(list, `.cell${text}`);
    expect(await list.rows()).toEqual(before);
    await press('F2');
    await page.locator(`.editing ${text}:focus`).waitFor();
    await page.keyboard.type(' twice');
    await press('Tab');
    // Actor, then source.
    await focusOn(list, `input${cellOf('Cards fail', 'actor')}`);
    await press('Escape');
    await focusOn(list, `.cell${cellOf('Cards fail', 'actor')}`);
    await undoTo(before);
    await focusOn(list, '[data-place^="event:Cards fail"]');
    for (const [field, value, shown] of [
      ['actor', 'Jon', 'Actor Jon'],
      ['source', 'OPS-7', 'Source OPS-7'],
    ] as const) {
      for (let steps = 0; steps < 4; steps += 1) await press('ArrowLeft');
      await focusOn(list, cellOf('Cards fail', 'time'));
      for (let steps = field === 'actor' ? 3 : 4; steps > 0; steps -= 1) await press('ArrowRight');
      await focusOn(list, cellOf('Cards fail', field));
      await press('F2');
      await focusOn(list, `input${cellOf('Cards fail', field)}`);
      await page.keyboard.type(value);
      await press('Shift+Tab');
      await page.getByRole('gridcell', { name: shown }).waitFor();
      await press('Escape');
      await undoTo(before);
      await focusOn(list, cellOf('Cards fail', field));
    }
    // Time: a wrong one is refused, Escape leaves the old.
    for (let steps = 0; steps < 4; steps += 1) await press('ArrowLeft');
    await focusOn(list, cellOf('Cards fail', 'time'));
    await press('Enter');
    await focusOn(list, `input${cellOf('Cards fail', 'time')}`);
    await page.keyboard.type('soon');
    await press('Enter');
    await page.getByRole('alert').getByText('“soon” is no time.').waitFor();
    await press('Escape');
    await focusOn(list, `.cell${cellOf('Cards fail', 'time')}`);
    expect(await list.rows()).toEqual(before);
    // Kind, by its menu.
    await press('ArrowRight');
    await focusOn(list, cellOf('Cards fail', 'kind'));
    await press('Enter');
    await page.locator('[role="menu"]:focus').waitFor();
    await press('End');
    await page
      .getByRole('menuitemcheckbox', { name: 'Note' })
      .and(page.locator(':focus'))
      .waitFor();
    await press('Enter');
    await list.row('Cards fail').getByText('Note').waitFor();
    await undoTo(before);
    await list.row('Cards fail').getByText('Impact started').waitFor();
    // Enter in a cell adds a row below, which goes again when nothing is written.
    await press('ArrowRight');
    await focusOn(list, text);
    await press('F2');
    await page.locator(`.editing ${text}:focus`).waitFor();
    await press('Enter');
    await expect.poll(async () => (await list.rows()).length).toBe(5);
    await page.locator('input[data-place$=":time"]:focus').waitFor();
    await press('Escape');
    await expect.poll(list.rows).toEqual(before);
    expect(await list.button('Undo').isDisabled()).toBe(true);
  });

  it('are split where the cursor stands, by the menu of the row or the keys', async () => {
    const list = await openList(day);
    const { page, row, press, said, undoTo } = list;
    const halves = [...before.slice(0, 1), '14:02 Alert', '14:02 fires', ...before.slice(2)];
    const text = cellOf('Alert fires', 'text');
    const placeCursor = async () => {
      await row('Alert').locator('.text-lines').first().click();
      await page.locator(`.editing ${text}:focus`).waitFor();
      await press('End');
      for (let steps = 0; steps < 5; steps += 1) await press('ArrowLeft');
    };
    await placeCursor();
    await row('Alert').getByRole('button', { name: 'More about this row' }).click();
    await page.getByRole('menuitem', { name: /^Split at the cursor/ }).click();
    await said('The event is two now.');
    await expect.poll(list.rows).toEqual(halves);
    await undoTo(before);
    await placeCursor();
    await press('ControlOrMeta+Alt+Enter');
    await said('The event is two now.');
    await expect.poll(list.rows).toEqual(halves);
    await undoTo(before);
    // Without a cursor there is nothing to split at.
    await row('Mira').hover();
    await row('Mira').getByRole('button', { name: 'More about this row' }).click();
    await page.getByRole('menuitem', { name: /^Duplicate/ }).waitFor();
    expect(await page.getByRole('menuitem', { name: /^Split/ }).count()).toBe(0);
    await press('Escape');
    await focusOn(list, cellOf('Mira looks', 'text'));
  });
});

describe('the bar', () => {
  it('sorts by time, with the pointer and with the keys, as one undo', async () => {
    const [fail, alert, mira, back] = day;
    const list = await openList([fail!, mira!, alert!, back!]);
    const { page, said, undoTo, button } = list;
    const mixed = [before[0]!, before[2]!, before[1]!, before[3]!];
    await page.getByText('1 out of order').waitFor();
    await button('Sort by time').click();
    await said('The events are in order of time.');
    await expect.poll(list.rows).toEqual(before);
    await focusOn(list, '[data-place^="event:"]');
    await undoTo(mixed);
    await page.getByRole('grid', { name: 'Events' }).focus();
    await focusOn(list, '[data-place^="event:"]');
    await tabBackTo(list, 'Sort by time');
    await list.press('Enter');
    await expect.poll(list.rows).toEqual(before);
    await focusOn(list, '[data-place^="event:"]');
    await undoTo(mixed);
  });

  it('filters by kind, actor and audience, and shows all again', async () => {
    const list = await openList(day);
    const { page, button, press, said } = list;
    const item = (name: string) => page.getByRole('menuitemcheckbox', { name });
    const focused = (name: string) => item(name).and(page.locator(':focus')).waitFor();
    await button('Filter').click();
    await item('Detected').click();
    await said('1 of 4 events shown.');
    await expect.poll(list.rows).toEqual([before[1]]);
    await button('Show all events').click();
    await said('4 of 4 events shown.');
    await expect.poll(list.rows).toEqual(before);
    await button('Filter').click();
    await page.getByRole('menuitem', { name: 'Actor' }).click();
    await pointTo(page, item('Mira'));
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(list.rows).toEqual([before[2]]);
    await button('Show all events').click();
    // With the keys alone.
    await page.getByRole('grid', { name: 'Events' }).focus();
    await focusOn(list, '[data-place^="event:"]');
    await tabBackTo(list, 'Filter');
    await press('Enter');
    await focused('Impact started');
    await press('ArrowUp');
    await press('End');
    await focused('Only events for everybody');
    await press('ArrowUp');
    await focused('Only internal events');
    await press('Enter');
    await said('1 of 4 events shown.');
    await expect.poll(list.rows).toEqual([before[3]]);
    await page.getByRole('menuitemcheckbox').first().waitFor({ state: 'detached' });
    expect(await button('Undo').isDisabled()).toBe(true);
  });
});

/** Goes there as a hand does, on a way: a submenu closes when the pointer jumps. */
async function pointTo(page: Page, item: Locator): Promise<void> {
  const middle = () => middleOf(item);
  let last = await middle();
  // A menu stands elsewhere before it has its place.
  const isStill = async () => {
    const [before, now] = [last, await middle()];
    last = now;
    return now.y > 0 && now.x === before.x && now.y === before.y;
  };
  await expect.poll(isStill, { interval: 100 }).toBe(true);
  await page.mouse.move(last.x, last.y, { steps: 10 });
}

describe('what is dropped from elsewhere', () => {
  it('shows first what is understood of lines and files, and Escape leaves all as it was', async () => {
    const list = await openList(day);
    const { page, press } = list;
    const drop = (script: string) =>
      page
        .evaluateHandle(
          `(() => { const transfer = new DataTransfer(); ${script}; return transfer; })()`,
        )
        .then((dataTransfer) => list.row('Mira looks').dispatchEvent('drop', { dataTransfer }));
    const dialog = page.getByRole('dialog', { name: 'Paste into timeline' });
    const lines = '14:12 Jon joins\\n14:14 Jon leaves';
    for (const script of [
      `transfer.setData('text/plain', '${lines}')`,
      `transfer.items.add(new File(['${lines}'], 'notes.txt', { type: 'text/plain' }))`,
    ]) {
      await drop(script);
      await dialog.waitFor();
      await dialog.getByText(/ · 2 lines$/).waitFor();
      await press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await list.rows()).toEqual(before);
    }
    expect(await list.button('Undo').isDisabled()).toBe(true);
  });
});
