import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDocumentStore } from '../../../../src-renderer/state/document-store.ts';
import type { Report } from '../../../../src-shared/report/report.ts';
import { applyRetime } from '../../../../src-shared/timeline/axis/apply-retime.ts';
import { proposeRetime } from '../../../../src-shared/timeline/axis/propose-retime.ts';
import { proposeListDrop } from '../../../../src-shared/timeline/list/propose-list-drop.ts';
import { event, passage, timelineReport } from '../../../unit/report/build-report.ts';
import { openDocument } from '../../fake-api.ts';

const minutes = fc.option(fc.integer({ min: 0, max: 1439 }), { freq: 6, nil: undefined });
const entries = fc.array(minutes, { minLength: 1, maxLength: 10 }).map((list) =>
  list.map((minute, index) => {
    if (minute === undefined) return index % 2 ? passage(`p${index}`) : event(`u${index}`, {});
    const clock = new Date(minute * 60_000).toISOString().slice(11, 16);
    return event(`e${index}`, { date: '2024-10-27', clock });
  }),
);
const moving = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 });
const drags = fc.array(
  fc.oneof(
    fc.record({ on: fc.constant('list' as const), moving, to: fc.nat(10) }),
    fc.record({
      on: fc.constant('axis' as const),
      moving,
      by: fc.integer({ min: -1440, max: 1440 }).map((minute) => minute * 60_000),
      part: fc.constantFrom('whole', 'start', 'end'),
    }),
  ),
  { maxLength: 8 },
);
type Drag = typeof drags extends fc.Arbitrary<readonly (infer Each)[]> ? Each : never;

function dropped(report: Report, drag: Drag): Report {
  const timeline = report.timelines[0]!;
  const chosen = drag.moving.flatMap((index) => timeline.entries[index]?.id ?? []);
  if (drag.on === 'list') {
    return proposeListDrop(report, 't', chosen, timeline.entries[drag.to]?.id).report;
  }
  const { changes } = proposeRetime(report, timeline, chosen, drag.by, drag.part);
  return applyRetime(report, 't', changes);
}

it('gives the report back when all drags in both views are undone, and the last again when they are redone', () => {
  fc.assert(
    fc.property(entries, drags, (list, sequence) => {
      const report = timelineReport(list, { zone: 'Europe/Berlin' });
      const store = createDocumentStore(openDocument(report), () => 0);
      const present = () => store.state.getState().history;
      for (const drag of sequence) store.edit((now) => dropped(now, drag), { label: 'Move' });
      const last = present().report;
      while (present().undo.length > 0) store.undo();
      expect(present().report).toBe(report);
      while (present().redo.length > 0) store.redo();
      expect(present().report).toBe(last);
    }),
  );
});
