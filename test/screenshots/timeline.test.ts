import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { readPostlude } from '../../src-shared/file/read-postlude.ts';
import type { EventKind } from '../../src-shared/report/event-kind.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { manyEvents } from '../bench/timeline-events.ts';
import { openAxis } from '../e2e/driver/open-axis.ts';
import { event, timelineReport } from '../unit/report/build-report.ts';
import { picture } from './picture.ts';

const seven = timelineReport([
  event('The certificate of gateway three expires', '13:58', 'impact-started'),
  event('Synthetic checkout alert fires', '14:02', 'detected'),
  event('On-call acknowledges', '14:05', 'acknowledged'),
  event('Last deploy rolled back, no change', '14:24', 'false-lead'),
  event('Gateway logs show `certificate has expired`', '14:40', 'root-cause-identified'),
  event('New certificate on all gateways', '15:03', 'mitigated'),
  event('Error budget burn back to normal', '15:40', 'resolved'),
]);

const milestones: ReadonlyMap<number, EventKind> = new Map([
  [2, 'impact-started'],
  [4, 'detected'],
  [6, 'acknowledged'],
  [30, 'root-cause-identified'],
  [44, 'mitigated'],
  [57, 'resolved'],
]);
const others = [
  'note',
  'action',
  'communication',
  'hypothesis',
  'false-lead',
  'escalated',
] as const;

function sixty(): Report {
  const events = Array.from({ length: 60 }, (_, at) => {
    const minute = 19 * 60 + at * (at < 8 ? 9 : 26);
    const [date = '', clock = ''] = new Date(Date.UTC(2024, 4, 13, 0, minute))
      .toISOString()
      .split('T');
    const kind = milestones.get(at) ?? others[at % others.length];
    return event(`Step ${at} of the night`, { date, clock: clock.slice(0, 5) }, kind, {
      actor: ['Mira', 'Jonas', 'Pager'][at % 3] ?? '',
    });
  });
  return timelineReport(events, { secondZone: 'America/New_York' });
}

describe('pictures of the timeline', () => {
  it.each([
    ['timeline-7', seven],
    ['timeline-60', sixty()],
    ['timeline-5000', manyEvents(5000)],
  ])('%s', async (name, report) => {
    const window = await openAxis(report);
    await window.preview().getByRole('heading', { name: 'Timeline' }).waitFor();
    await window.page.locator('.findings-words').filter({ hasNotText: 'Checking' }).waitFor();
    await picture(window, name);
  });

  it('timeline-drag', async () => {
    const example = readPostlude(await readFile(join('assets', 'example.postlude'), 'utf8'));
    if (!('report' in example)) throw new Error('The example cannot be read.');
    const window = await openAxis(example.report);
    const { page } = window;
    await window.preview().getByRole('heading', { name: 'Timeline' }).waitFor();
    await page.locator('.axis-card').evaluate((card: any) => card.scrollIntoView());
    await window.button('Fit impact').click();
    const mark = page.locator('.axis-mark[data-kind="mitigated"]').first();
    const box = await mark.boundingBox();
    if (box === null) throw new Error('The mark is not in sight.');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 70, y, { steps: 8 });
    await picture(window, 'timeline-drag');
    await page.keyboard.press('Escape');
    await page.mouse.up();
  });
});
