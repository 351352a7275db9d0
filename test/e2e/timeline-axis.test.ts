import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { event, timelineReport } from '../unit/report/build-report.ts';
import { type AxisDriver, drag, middleOf, openAxis, type Place } from './driver/open-axis.ts';

const at = (clock: string) => ({ date: '2024-05-09', clock });

const incident = timelineReport([
  event('deploy', '12:00', 'action', { text: 'New release' }),
  event('start', '13:58', 'impact-started', { text: 'Requests fail' }),
  event('seen', '14:02', 'detected', { text: 'Alert fires' }),
  event('talk', '14:30', 'note', { text: 'A long talk', end: at('14:50') }),
  event('fixed', '15:03', 'mitigated', { text: 'Certificate is live' }),
  event('done', '15:40', 'resolved', { text: 'Back to normal' }),
  event('review', '18:00', 'note', { text: 'Review is booked' }),
]);

/** Pixels between two events in the middle, which stay in sight when the axis looks nearer. */
async function spread({ place }: AxisDriver): Promise<number> {
  return (await place('Certificate is live')).x - (await place('A long talk')).x;
}

/** Pixels of a minute. */
const minuteOf = async (shown: AxisDriver) => (await spread(shown)) / 33;

async function isHeld({ page, said }: AxisDriver): Promise<void> {
  await page.keyboard.press('Escape');
  await said('Cancelled; nothing has moved.');
  await page.mouse.up();
  await page.getByTestId('drag-label').waitFor({ state: 'detached' });
}

describe('looking around', () => {
  it('zooms and pans with the wheel, a pinch, buttons and keys, and edits nothing', async () => {
    const shown = await openAxis(incident);
    const { page, axis, place, press, button } = shown;
    const [box, whole] = [(await axis.boundingBox())!, await spread(shown)];
    const about = await place('A long talk');
    const here = () => place('A long talk');
    const isWhole = () => expect.poll(() => spread(shown)).toBeCloseTo(whole, 0);
    // A pinch on a touchpad is a wheel with Ctrl; what is under the pointer stays there.
    await page.mouse.move(about.x, about.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await expect.poll(() => spread(shown)).toBeGreaterThan(whole * 1.5);
    expect(Math.abs((await here()).x - about.x)).toBeLessThan(1);
    await button('Fit all').click();
    await isWhole();
    // Sideways, and with Shift, the wheel pans.
    await page.mouse.move(about.x, about.y);
    await page.mouse.wheel(70, 0);
    await expect.poll(async () => (await here()).x).toBeCloseTo(about.x - 70, 0);
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, -70);
    await page.keyboard.up('Shift');
    await expect.poll(async () => (await here()).x).toBeCloseTo(about.x, 0);
    expect(await spread(shown)).toBeCloseTo(whole, 0);
    // Buttons.
    await button('Zoom in').click();
    await expect.poll(() => spread(shown)).toBeGreaterThan(whole * 1.5);
    await button('Zoom out').click();
    await isWhole();
    await button('Fit impact').click();
    const impact = async () =>
      ((await place('Back to normal')).x - (await place('Requests fail')).x) / box.width;
    await expect.poll(impact).toBeGreaterThan(0.8);
    expect(await impact()).toBeLessThan(1);
    // Keys: on the ground arrows pan, on an event plus and minus zoom about it, 0 shows all.
    await axis.focus();
    await press('0');
    await isWhole();
    await press('ArrowLeft');
    await expect.poll(async () => (await here()).x).toBeGreaterThan(about.x + 50);
    await press('0');
    await expect.poll(async () => (await here()).x).toBeCloseTo(about.x, 0);
    await shown.mark('A long talk').focus();
    await press('+');
    await expect.poll(() => spread(shown)).toBeCloseTo(whole * 1.5, 0);
    expect((await here()).x).toBeCloseTo(about.x, 0);
    await press('-');
    await isWhole();
    expect(await button('Undo').isDisabled()).toBe(true);
  });

  it('takes a crowd apart by a press, and lists what no zoom takes apart; Escape closes the list', async () => {
    const crowd = ['one', 'two', 'three', 'four', 'five', 'six'].map((id) =>
      event(id, '14:00', 'note', { text: `Event ${id}` }),
    );
    const near = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) =>
      event(id, `16:0${index}`, 'note', { text: `Step ${id}` }),
    );
    const shown = await openAxis(timelineReport([...crowd, ...near, event('z', '20:00')]));
    const { page, axis, mark, press } = shown;
    await axis.getByRole('img', { name: /^\d events, Thu 9 May 16:0\d to 16:05\./ }).click();
    await expect
      .poll(async () => {
        const boxes = await Promise.all(near.map(({ text }) => mark(text).count()));
        return boxes.every((count) => count === 1);
      })
      .toBe(true);
    await shown.button('Fit all').click();
    await axis.getByRole('img', { name: /^6 events, Thu 9 May at 14:00\./ }).click();
    const list = page.getByRole('list', { name: 'Events at this time' });
    await list.getByRole('button').first().and(page.locator(':focus')).waitFor();
    await press('Escape');
    await list.waitFor({ state: 'detached' });
    await mark('Event one').and(page.locator(':focus')).waitFor();
    // The keys come by every event of it.
    await press('ArrowRight');
    await mark('Event two').and(page.locator(':focus')).waitFor();
  });
});

describe('re-timing', () => {
  it('shows a drag in both views, and cancels it', async () => {
    const shown = await openAxis(incident);
    const { page, axis, row, place } = shown;
    const minute = await minuteOf(shown);
    await drag(page, await place('Certificate is live'), -13 * minute);
    // The list tells the new time before the drop, and the guide line goes through it.
    await row('Certificate is live').locator('time.proposed').waitFor();
    const guide = (await page.locator('.axis-guide').boundingBox())!;
    const [top, bottom] = [(await axis.boundingBox())!, page.getByRole('grid', { name: 'Events' })];
    const list = (await bottom.boundingBox())!;
    expect(guide.y).toBeLessThanOrEqual(top.y + 1);
    expect(guide.y + guide.height).toBeGreaterThan(list.y + list.height / 2);
    expect(Math.abs(guide.x + 1 - (await place('Certificate is live')).x)).toBeLessThan(1);
    await isHeld(shown);
    expect(await row('Certificate is live').locator('time').textContent()).toBe('15:03');
    // The other way round: the axis shows where a row would go.
    const before = (await place('Certificate is live')).x;
    await row('Certificate is live').getByRole('gridcell').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await place('Certificate is live')).x).toBeLessThan(before);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await place('Certificate is live')).x).toBeCloseTo(before, 1);
    expect(await shown.button('Undo').isDisabled()).toBe(true);
  });

  it('moves either edge of a range with the pointer, each as one undo, and lets go on Escape', async () => {
    const shown = await openAxis(incident);
    const { page, axis, said, mark, undo } = shown;
    const minute = await minuteOf(shown);
    const edge = (side: string) =>
      middleOf(axis.locator(`[data-event="talk"] [data-edge="${side}"]`));
    await drag(page, await edge('start'), -10 * minute);
    await page.getByTestId('drag-label').getByText('14:20-14:50').waitFor();
    await isHeld(shown);
    await mark('14:30-14:50 · Note').waitFor();
    await drag(page, await edge('start'), -10 * minute);
    await page.mouse.up();
    await said('Dropped at 14:20-14:50 UTC, 10 min earlier.');
    await mark('14:20-14:50 · Note').waitFor();
    await undo();
    await mark('14:30-14:50 · Note').waitFor();
    // No edge passes the other.
    await drag(page, await edge('end'), -60 * minute);
    await page.mouse.up();
    await said('Dropped at 14:30-14:30 UTC, 20 min earlier.');
    await undo();
    await mark('14:30-14:50 · Note').waitFor();
  });

  it('moves the beginning of a range and a selection with the keys alone, each as one undo', async () => {
    const shown = await openAxis(incident);
    const { page, axis, mark, said, press, undo } = shown;
    const focused = (words: string) => mark(words).and(page.locator(':focus')).waitFor();
    await axis.focus();
    await press('Tab');
    await focused('New release');
    for (let steps = 0; steps < 3; steps += 1) await press('ArrowRight');
    await focused('A long talk');
    await press(' ');
    await press('ArrowDown');
    await said('The arrows move its beginning.');
    await press('ArrowLeft');
    await said(/^14:\d\d-14:50 UTC, \d min earlier\.$/);
    await press('Escape');
    await said('Cancelled; nothing has moved.');
    await press(' ');
    await press('ArrowDown');
    await press('ArrowLeft');
    await press(' ');
    await said(/^Dropped at 14:\d\d-14:50 UTC, \d min earlier\.$/);
    await undo();
    await focused('14:30-14:50 · Note');
    // A selection: from here to the one before, and then both at once.
    await press('Escape');
    await press('Shift+ArrowLeft');
    await focused('Alert fires');
    expect(await axis.getByRole('option', { selected: true }).count()).toBe(2);
    await press(' ');
    await said(/^Picked up with 1 other event, 14:02 UTC\./);
    await press('PageUp');
    await press('Escape');
    await said('Cancelled; nothing has moved.');
    await focused('14:02 · Detected');
    await press(' ');
    await press('Shift+ArrowRight');
    await said(/^14:03 UTC, 1 min later, with 1 other event\./);
    await press('Enter');
    await said(/^Dropped at 14:03 UTC, 1 min later, with 1 other event\./);
    await mark('14:31-14:51 · Note').waitFor();
    await undo();
    await focused('14:02 · Detected');
    await mark('14:30-14:50 · Note').waitFor();
    // Ctrl+Space takes one out of a selection, Escape all.
    await press('ControlOrMeta+Space');
    expect(await axis.getByRole('option', { selected: true }).count()).toBe(1);
    await press('Escape');
    await expect.poll(() => axis.getByRole('option', { selected: true }).count()).toBe(0);
  });

  it('pans at the left edge too, as far as the hand stays there', async () => {
    const shown = await openAxis(incident);
    const { page, axis, place } = shown;
    const box = (await axis.boundingBox())!;
    const start = await place('Requests fail');
    const label = page.getByTestId('drag-label');
    await drag(page, start, box.x + 4 - start.x);
    const there = await label.textContent();
    await expect.poll(() => label.textContent()).not.toBe(there);
    await isHeld(shown);
    expect(await shown.button('Undo').isDisabled()).toBe(true);
  });
});

/** What a pen or a finger sends. */
function touchOf(session: CDPSession) {
  return (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    ...points: readonly Place[]
  ) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
}

function penOf(session: CDPSession) {
  return (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Place) =>
    session.send('Input.dispatchMouseEvent', {
      ...{ type, x, y, button: 'left', clickCount: 1, pointerType: 'pen' },
      buttons: type === 'mouseReleased' ? 0 : 1,
    });
}

const sessionOf = (page: Page) => page.context().newCDPSession(page);

describe('without a mouse', () => {
  it('follows a pen: a press selects, a drag re-times as one undo, Escape cancels', async () => {
    const shown = await openAxis(incident);
    const { page, place, mark, said, undo } = shown;
    const pen = penOf(await sessionOf(page));
    const minute = await minuteOf(shown);
    const start = await place('Certificate is live');
    const to = (minutes: number) => ({ ...start, x: start.x + minutes * minute });
    await pen('mousePressed', start);
    await pen('mouseReleased', start);
    await expect.poll(() => mark('Certificate is live').getAttribute('aria-selected')).toBe('true');
    await pen('mousePressed', start);
    await pen('mouseMoved', to(-7));
    await pen('mouseMoved', to(-13));
    await page.getByTestId('drag-label').getByText('14:50').waitFor();
    await page.keyboard.press('Escape');
    await said('Cancelled; nothing has moved.');
    await pen('mouseReleased', to(-13));
    await mark('15:03 · Mitigated').waitFor();
    await pen('mousePressed', start);
    await pen('mouseMoved', to(-7));
    await pen('mouseMoved', to(-13));
    await pen('mouseReleased', to(-13));
    await said(/^Dropped at 14:50 UTC, 13 min earlier\. Time to mitigate 1 h 05 to 52 min\./);
    await mark('14:50 · Mitigated').waitFor();
    await undo();
    await mark('15:03 · Mitigated').waitFor();
  });

  it('follows a finger: an edge, the ground, and a touch that the system takes away', async () => {
    const shown = await openAxis(incident);
    const { page, axis, place, mark, said, undo } = shown;
    const touch = touchOf(await sessionOf(page));
    const minute = await minuteOf(shown);
    const edge = await middleOf(axis.locator('[data-event="talk"] [data-edge="end"]'));
    await touch('touchStart', edge);
    await touch('touchMove', { ...edge, x: edge.x + 10 });
    await touch('touchMove', { ...edge, x: edge.x + 20 * minute });
    await touch('touchEnd');
    await said(/^Dropped at 14:30-15:\d\d UTC, \d+ min later\.$/);
    await undo();
    await mark('14:30-14:50 · Note').waitFor();
    const start = await place('Certificate is live');
    await touch('touchStart', start);
    await touch('touchMove', { ...start, x: start.x - 20 });
    await touch('touchMove', { ...start, x: start.x - 30 });
    await page.getByTestId('drag-label').waitFor();
    await touch('touchCancel');
    await said('Cancelled; nothing has moved.');
    await mark('15:03 · Mitigated').waitFor();
    const ground = { x: start.x + 60, y: start.y + 45 };
    await touch('touchStart', ground);
    await touch('touchMove', { ...ground, x: ground.x + 20 });
    await touch('touchMove', { ...ground, x: ground.x + 60 });
    await touch('touchEnd');
    await expect
      .poll(async () => (await place('Certificate is live')).x)
      .toBeGreaterThan(start.x + 30);
    expect(await shown.button('Undo').isDisabled()).toBe(true);
  });

  it('moves a row of the list by its handle, with a finger and with a pen, each as one undo', async () => {
    const shown = await openAxis(incident);
    const { page, row, said, undo } = shown;
    const session = await sessionOf(page);
    const [touch, pen] = [touchOf(session), penOf(session)];
    await page.getByRole('radio', { name: 'List', exact: true }).check();
    const places = async () => {
      const from = await middleOf(row('Requests fail').locator('.handle'));
      const target = (await row('Certificate is live').boundingBox())!;
      return [from, { x: from.x, y: from.y + 20 }, { x: from.x + 40, y: target.y + 4 }] as const;
    };
    const sentence = '“Requests fail” takes 14:46, between 14:30 and 15:03.';
    const isBack = () => row('Requests fail').getByText('13:58').waitFor();
    const [from, near, far] = await places();
    await touch('touchStart', from);
    await touch('touchMove', near);
    await touch('touchMove', far);
    await page.locator('.drop-line').getByText('takes 14:46, between 14:30 and 15:03').waitFor();
    await page.keyboard.press('Escape');
    await touch('touchEnd');
    await said('“Requests fail” stays where it was.');
    await isBack();
    await touch('touchStart', from);
    await touch('touchMove', near);
    await touch('touchMove', far);
    await page.locator('.drop-line').getByText('takes 14:46').waitFor();
    await touch('touchEnd');
    await said(sentence);
    await undo();
    await isBack();
    await pen('mousePressed', from);
    await pen('mouseMoved', near);
    await pen('mouseMoved', far);
    await page.locator('.drop-line').getByText('takes 14:46').waitFor();
    await pen('mouseReleased', far);
    await said(sentence);
    await undo();
    await isBack();
  });
});
