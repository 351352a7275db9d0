import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src-shared/report/report.ts';
import { event, timelineReport } from '../unit/report/build-report.ts';
import { type AxisDriver, drag, middleOf, openAxis } from './driver/open-axis.ts';

const at = (clock: string) => ({ date: '2024-05-09', clock });

const incident = timelineReport([
  event('start', '13:58', 'impact-started', { text: 'Requests fail' }),
  event('seen', '14:02', 'detected', { text: 'Alert fires' }),
  event('talk', '14:30', 'note', { text: 'A long talk', end: at('14:50') }),
  event('fixed', '15:03', 'mitigated', { text: 'Certificate is live' }),
  event('done', '15:40', 'resolved', { text: 'Back to normal' }),
]);

/** Pixels of a minute, from two marks that lie minutes apart. */
async function pixelsOfMinute({ place }: AxisDriver): Promise<number> {
  return ((await place('Back to normal')).x - (await place('Requests fail')).x) / 102;
}

describe('with the pointer', () => {
  it('drags an event: label, metrics, one undo, the place restored', async () => {
    const shown = await openAxis(incident);
    const { page, mark, said, place, press } = shown;
    const minute = await pixelsOfMinute(shown);
    await drag(page, await place('Certificate is live'), -7 * minute);
    const label = page.getByTestId('drag-label');
    await label.getByText('14:56').waitFor();
    expect(await label.textContent()).toBe(
      '14:56 UTC 7 min earliertime to mitigate 1 h 05 → 58 min',
    );
    const metrics = page.getByLabel('Metrics', { exact: true });
    await metrics.getByText('58 min').waitFor();
    await page.locator('.axis-guide').waitFor();
    // Nothing is edited before the drop.
    await mark('15:03 · Mitigated').waitFor();
    await page.mouse.up();
    await said('Dropped at 14:56 UTC, 7 min earlier. Time to mitigate 1 h 05 to 58 min.');
    await mark('14:56 · Mitigated').waitFor();
    await press('ControlOrMeta+z');
    await mark('15:03 · Mitigated').and(page.locator(':focus')).waitFor();
    await metrics.getByText('1 h 05').waitFor();
    await press('ControlOrMeta+Shift+z');
    await mark('14:56 · Mitigated').and(page.locator(':focus')).waitFor();
  });

  it('puts everything back on Escape', async () => {
    const shown = await openAxis(incident);
    const { page, mark, said, place, button } = shown;
    const before = await place('Certificate is live');
    await drag(page, before, -60);
    await page.getByTestId('drag-label').waitFor();
    await page.keyboard.press('Escape');
    await said('Cancelled; nothing has moved.');
    await page.mouse.up();
    await page.getByTestId('drag-label').waitFor({ state: 'detached' });
    expect(await place('Certificate is live')).toEqual(before);
    await mark('15:03 · Mitigated').waitFor();
    expect(await button(/^Undo/).isDisabled()).toBe(true);
  });

  it('snaps to other events and to round times, and with Ctrl to nothing', async () => {
    const shown = await openAxis(incident);
    const { page, place } = shown;
    const minute = await pixelsOfMinute(shown);
    const label = page.getByTestId('drag-label');
    await drag(page, await place('Certificate is live'), -61.3 * minute);
    await label.getByText('14:02 UTC').waitFor();
    await page.keyboard.down('Control');
    await page.mouse.move((await place('Alert fires')).x + 40.4 * minute, 400);
    await expect.poll(() => label.textContent()).toMatch(/^14:42:(20|25|30)\b/);
    await page.keyboard.up('Control');
    await page.keyboard.press('Escape');
    await page.mouse.up();
  });

  it('moves a selection together, as one undo', async () => {
    const shown = await openAxis(incident);
    const { page, mark, said, place, press } = shown;
    const minute = await pixelsOfMinute(shown);
    await mark('Alert fires').click();
    await mark('A long talk').click({ modifiers: ['ControlOrMeta'] });
    await drag(page, await place('A long talk'), 5 * minute);
    await page.mouse.up();
    await said(/^Dropped at 14:35-14:55 UTC, 5 min later, with 1 other event\./);
    await mark('14:07 · Detected').waitFor();
    await press('ControlOrMeta+z');
    await mark('14:02 · Detected').waitFor();
    await mark('14:30-14:50 · Note').waitFor();
  });

  it('selects what a drag with Shift passes over', async () => {
    const { page, axis, place, said, mark } = await openAxis(incident);
    const [first, last] = [await place('Alert fires'), await place('Certificate is live')];
    await page.keyboard.down('Shift');
    await drag(page, { x: first.x - 8, y: first.y + 50 }, last.x - first.x + 16);
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await said('3 events selected.');
    expect(await axis.getByRole('option', { selected: true }).count()).toBe(3);
    expect(await mark('Requests fail').getAttribute('aria-selected')).toBe('false');
  });

  it('makes a range longer by its edge', async () => {
    const shown = await openAxis(incident);
    const { page, axis, said, mark } = shown;
    const minute = await pixelsOfMinute(shown);
    const edge = await middleOf(axis.locator('[data-event="talk"] [data-edge="end"]'));
    await drag(page, edge, 5 * minute);
    await page.mouse.up();
    await said('Dropped at 14:30-14:55 UTC, 5 min later.');
    await mark('14:30-14:55 · Note').waitFor();
  });

  it('pans, zooms with the wheel about the pointer, and fits', async () => {
    const { page, place, button } = await openAxis(incident);
    const start = await place('Alert fires');
    await drag(page, { x: start.x + 120, y: start.y + 45 }, 80);
    await page.mouse.up();
    expect((await place('Alert fires')).x).toBeCloseTo(start.x + 80, 0);
    const still = await place('A long talk');
    await page.mouse.move(still.x, still.y);
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => (await place('Alert fires')).x).toBeLessThan(start.x);
    // The wheel's own place is told in whole pixels.
    expect(Math.abs((await place('A long talk')).x - still.x)).toBeLessThan(1);
    await button('Fit all').click();
    await expect.poll(async () => (await place('Alert fires')).x).toBeCloseTo(start.x, 0);
  });

  it('pans by itself while something is held at the edge', async () => {
    const shown = await openAxis(incident);
    const { page, axis, place } = shown;
    const box = (await axis.boundingBox())!;
    const start = await place('Certificate is live');
    const label = page.getByTestId('drag-label');
    await drag(page, start, box.x + box.width - 4 - start.x);
    const far = await label.textContent();
    await expect.poll(() => label.textContent()).not.toBe(far);
    await page.keyboard.press('Escape');
    await page.mouse.up();
  });
});

describe('with keys alone', () => {
  it('picks an event up, moves it, drops it, and takes it back', async () => {
    const { page, axis, mark, said, press } = await openAxis(incident);
    await axis.focus();
    await press('Tab');
    await mark('Requests fail').and(page.locator(':focus')).waitFor();
    await press('End');
    await press('ArrowLeft');
    await mark('Certificate is live').and(page.locator(':focus')).waitFor();
    await press(' ');
    await said(
      'Picked up, 15:03 UTC. The arrows move it, Shift in finer steps; Space drops, Escape cancels.',
    );
    await press('ArrowLeft');
    await said('15:02 UTC, 1 min earlier. Time to mitigate 1 h 05 to 1 h 04.');
    await press('Shift+ArrowLeft');
    await said('15:01:59 UTC, 1 min 1 s earlier. Time to mitigate 1 h 05 to 1 h 03.');
    await press('ArrowLeft');
    await said('15:01 UTC, 2 min earlier. Time to mitigate 1 h 05 to 1 h 03.');
    await press(' ');
    await said('Dropped at 15:01 UTC, 2 min earlier.');
    await mark('15:01 · Mitigated').and(page.locator(':focus')).waitFor();
    await press('ControlOrMeta+z');
    await mark('15:03 · Mitigated').and(page.locator(':focus')).waitFor();
  });

  it('cancels with Escape', async () => {
    const { page, mark, said, press } = await openAxis(incident);
    await mark('Alert fires').focus();
    await press(' ');
    await press('ArrowRight');
    await said(/^14:03 UTC, 1 min later\./);
    await press('Escape');
    await said('Cancelled; nothing has moved.');
    await mark('14:02 · Detected').and(page.locator(':focus')).waitFor();
  });

  it('moves the end of a range alone', async () => {
    const { mark, said, press } = await openAxis(incident);
    await mark('A long talk').focus();
    await press(' ');
    await press('ArrowUp');
    await said('The arrows move its end.');
    await press('ArrowRight');
    await said('14:30-14:51 UTC, 1 min later.');
    await press('Enter');
    await mark('14:30-14:51 · Note').waitFor();
  });

  it('pans and zooms', async () => {
    const { axis, place, press } = await openAxis(incident);
    const before = await place('A long talk');
    await axis.focus();
    await press('ArrowRight');
    await expect.poll(async () => (await place('A long talk')).x).toBeLessThan(before.x - 50);
    await press('0');
    await expect.poll(async () => (await place('A long talk')).x).toBeCloseTo(before.x, 0);
    const apart = (await place('Alert fires')).x - (await place('Requests fail')).x;
    await press('+');
    await expect
      .poll(async () => (await place('A long talk')).x - (await place('Alert fires')).x)
      .toBeGreaterThan(apart);
  });

  it('reaches events that have no room, and chooses among those of one moment', async () => {
    const crowd = ['one', 'two', 'three', 'four', 'five'].map(
      (id): TimelineEvent => event(id, '14:00', 'note', { text: `Event ${id}` }),
    );
    const { page, axis, mark, press } = await openAxis(
      timelineReport([...crowd, event('z', '18:00')]),
    );
    await axis.getByRole('img', { name: /^5 events, Thu 9 May at 14:00\./ }).click();
    const list = page.getByRole('list', { name: 'Events at this time' });
    await list.getByRole('button', { name: /Event four/ }).click();
    await mark('Event four').and(page.locator(':focus')).waitFor();
    await press('ArrowLeft');
    await mark('Event three').and(page.locator(':focus')).waitFor();
  });
});

it('follows a finger: a drag on an event moves it, two fingers zoom', async () => {
  const { page, place, said, mark } = await openAxis(incident);
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, points: readonly { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  const start = await place('Back to normal');
  await touch('touchStart', [start]);
  await touch('touchMove', [{ ...start, x: start.x - 20 }]);
  await touch('touchMove', [{ ...start, x: start.x - 30 }]);
  await touch('touchEnd', []);
  await said(/^Dropped at 15:3\d UTC, \d min earlier\./);
  await mark('15:40 · Resolved').waitFor({ state: 'detached' });
  const ground = await place('A long talk');
  const [left, right] = [
    { x: ground.x - 60, y: ground.y + 45 },
    { x: ground.x + 60, y: ground.y + 45 },
  ];
  const apart = (await place('Alert fires')).x - (await place('Requests fail')).x;
  await touch('touchStart', [left]);
  await touch('touchStart', [left, right]);
  await touch('touchMove', [left, { ...right, x: right.x + 60 }]);
  await touch('touchEnd', []);
  await expect
    .poll(async () => (await place('Alert fires')).x - (await place('Requests fail')).x)
    .toBeGreaterThan(apart * 1.2);
});
