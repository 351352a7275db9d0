import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDocumentStore } from '../../../../src-renderer/state/document-store.ts';
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
const drops = fc.array(
  fc.record({ moving: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }), to: fc.nat(10) }),
  { maxLength: 8 },
);

it('gives the report back when all drops are undone, and the last again when they are redone', () => {
  fc.assert(
    fc.property(entries, drops, (list, sequence) => {
      const report = timelineReport(list, { zone: 'Europe/Berlin' });
      const store = createDocumentStore(openDocument(report), () => 0);
      const present = () => store.state.getState().history;
      for (const { moving, to } of sequence) {
        const ids = (present().report.timelines[0]?.entries ?? []).map(({ id }) => id);
        const chosen = moving.flatMap((index) => ids[index] ?? []);
        store.edit((now) => proposeListDrop(now, 't', chosen, ids[to]).report, { label: 'Move' });
      }
      const last = present().report;
      while (present().undo.length > 0) store.undo();
      expect(present().report).toBe(report);
      while (present().redo.length > 0) store.redo();
      expect(present().report).toBe(last);
    }),
  );
});
