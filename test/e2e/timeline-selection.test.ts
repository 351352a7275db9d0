import { describe, expect, it } from 'vitest';
import { event } from '../unit/report/build-report.ts';
import { focusOn, openList, tabBackTo } from './driver/open-list.ts';

const day = [
  event('Cards fail', '13:58', 'impact-started'),
  event('Alert fires', '14:02', 'detected'),
  event('Mira looks', '14:10', 'acknowledged'),
  event('Rolled back', '14:31', 'mitigated'),
];
const before = ['13:58 Cards fail', '14:02 Alert fires', '14:10 Mira looks', '14:31 Rolled back'];

/** What is done with the two events in the middle: what is said then, and what the rows are. */
type Done = readonly [name: string, said: string, rows: readonly string[]];

const done: Readonly<Record<string, Done>> = {
  shift: [
    'Shift…',
    '2 events are 5 min later now.',
    ['13:58 Cards fail', '14:07 Alert fires', '14:15 Mira looks', '14:31 Rolled back'],
  ],
  instantStays: [
    'Zone…',
    '2 events are in Europe/Berlin now; the moments stayed.',
    ['13:58 Cards fail', '16:02 Alert fires', '16:10 Mira looks', '14:31 Rolled back'],
  ],
  clockStays: [
    'Zone…',
    '2 events are in Europe/Berlin now; the clocks stayed.',
    ['14:02 Alert fires', '14:10 Mira looks', '13:58 Cards fail', '14:31 Rolled back'],
  ],
  kind: ['Kind', '2 events are note now.', before],
  internal: ['Internal', '2 events are internal now.', before],
  leftOut: ['Leave out of the report', '2 events are left out of the report now.', before],
  duplicate: [
    'Duplicate',
    '2 events are duplicated.',
    [...before.slice(0, 3), '14:02 Alert fires', '14:10 Mira looks', '14:31 Rolled back'],
  ],
  merge: [
    'Merge into one',
    '2 events are one now, with every word of them.',
    ['13:58 Cards fail', '14:02 Alert fires 14:10: Mira looks', '14:31 Rolled back'],
  ],
  remove: ['Delete', '2 events are deleted.', ['13:58 Cards fail', '14:31 Rolled back']],
};

describe('several events at once', () => {
  it('are edited with the pointer; each is told, and is one undo', async () => {
    const list = await openList(day);
    const { page, row, said, undoTo, button } = list;
    const bar = page.getByRole('toolbar', { name: 'Selected events' });
    const act = async ([name, words, rows]: Done, rest?: () => Promise<void>) => {
      await row('Alert fires').locator('.handle').click();
      await row('Mira looks')
        .locator('.handle')
        .click({ modifiers: ['Shift'] });
      await bar.getByText('2 selected').waitFor();
      await bar.getByRole('button', { name, exact: true }).click();
      await rest?.();
      await said(words);
      await expect.poll(list.rows).toEqual(rows);
      await list.told.getByText(words).or(bar).first().waitFor();
      await undoTo(before);
    };
    const toBerlin = (kept: string) => async () => {
      await button(/^Zone of 2 events/).click();
      await page.getByPlaceholder('City, offset or short form').fill('Berlin');
      await page
        .getByRole('option', { name: /Berlin/ })
        .first()
        .click();
      await button(kept).click();
    };
    await act(done.shift!, async () => {
      await page.getByRole('textbox', { name: /Shift 2 events by/ }).fill('5 min');
      await button('Shift').click();
    });
    await act(done.instantStays!, toBerlin('Moments stay'));
    await act(done.clockStays!, toBerlin('Clocks stay'));
    await act(done.kind!, () => page.getByRole('menuitem', { name: 'Note' }).click());
    for (const each of ['internal', 'leftOut', 'duplicate', 'merge', 'remove']) {
      await act(done[each]!);
    }
  });

  it('are edited with the keys alone; each is told, and is one undo; Escape leaves them', async () => {
    const list = await openList(day);
    const { page, press, said, undoTo } = list;
    const select = async () => {
      await focusOn(list, '[data-place^="event:"]');
      await press('Escape');
      await press('Home');
      await focusOn(list, '[data-place^="event:Cards fail"]');
      await press('ArrowDown');
      await focusOn(list, '[data-place^="event:Alert fires"]');
      await press('Shift+ArrowDown');
      await focusOn(list, '[data-place^="event:Mira looks"]');
      await page.getByText('2 selected').waitFor();
    };
    const act = async ([name, words, rows]: Done, rest?: () => Promise<void>) => {
      await select();
      await tabBackTo(list, name);
      await press('Enter');
      await rest?.();
      await said(words);
      await expect.poll(list.rows).toEqual(rows);
      await undoTo(before);
    };
    const toBerlin = (kept: string) => async () => {
      const picker = page.getByRole('button', { name: /^Zone of 2 events/ });
      await picker.and(page.locator(':focus')).waitFor();
      await press('Enter');
      await page
        .getByPlaceholder('City, offset or short form')
        .and(page.locator(':focus'))
        .fill('Berlin');
      await page
        .getByRole('option', { name: /Berlin/, selected: true })
        .first()
        .waitFor();
      await press('Enter');
      await picker.and(page.locator(':focus')).filter({ hasText: 'Berlin' }).waitFor();
      const choice = page.getByRole('button', { name: kept }).and(page.locator(':focus'));
      for (let steps = 0; steps < 3 && (await choice.count()) === 0; steps += 1) await press('Tab');
      await press('Enter');
    };
    await page.getByRole('grid', { name: 'Events' }).focus();
    await act(done.shift!, async () => {
      await page
        .getByRole('textbox', { name: /Shift 2 events by/ })
        .and(page.locator(':focus'))
        .waitFor();
      await page.keyboard.type('+5m');
      await press('Enter');
    });
    await act(done.instantStays!, toBerlin('Moments stay'));
    await act(done.clockStays!, toBerlin('Clocks stay'));
    await act(done.kind!, async () => {
      await page.getByRole('menuitem').first().and(page.locator(':focus')).waitFor();
      await press('End');
      await page.getByRole('menuitem', { name: 'Note' }).and(page.locator(':focus')).waitFor();
      await press('Enter');
      // The menu gives the focus back a moment later.
      await page.getByRole('button', { name: 'Kind' }).and(page.locator(':focus')).waitFor();
    });
    for (const each of ['internal', 'leftOut', 'merge']) await act(done[each]!);
    for (const [keys, [, words, rows]] of [
      ['ControlOrMeta+d', done.duplicate!],
      ['Delete', done.remove!],
    ] as const) {
      await select();
      await press(keys);
      await said(words);
      await expect.poll(list.rows).toEqual(rows);
      await undoTo(before);
    }
    // Escape closes a form, and then selects nothing.
    await select();
    await tabBackTo(list, 'Shift…');
    await press('Enter');
    await page.getByRole('form', { name: 'Shift events' }).waitFor();
    await press('Escape');
    await focusOn(list, '[data-place^="event:"]');
    await press('Escape');
    await page.getByText('2 selected').waitFor({ state: 'detached' });
    expect(await list.rows()).toEqual(before);
  });
});
