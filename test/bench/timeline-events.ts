import type { EventKind } from '../../src-shared/report/event-kind.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { event, timelineReport } from '../unit/report/build-report.ts';

const kinds: readonly EventKind[] = ['note', 'action', 'hypothesis', 'communication', 'escalated'];
const milestones: ReadonlyMap<number, EventKind> = new Map([
  [10, 'impact-started'],
  [40, 'detected'],
  [60, 'acknowledged'],
  [3000, 'mitigated'],
  [4800, 'resolved'],
]);

/** A report of two weeks with so many events, some in a crowd and some after long silences. */
export function manyEvents(count: number): Report {
  let minute = 0;
  const events = Array.from({ length: count }, (_, index) => {
    minute += index % 13 === 0 ? 37 : index % 3;
    const [date = '', clock = ''] = new Date(Date.UTC(2024, 4, 1) + minute * 60_000)
      .toISOString()
      .split('T');
    const kind = milestones.get(index) ?? kinds[index % kinds.length];
    const time = { date, clock: clock.slice(0, 5) };
    return event(`e${index}`, time, kind, { text: `What happened as number ${index}` });
  });
  return timelineReport(events);
}
