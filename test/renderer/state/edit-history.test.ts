import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EditHistory,
  edited,
  gestureBegun,
  gestureCancelled,
  gestureEnded,
  mergeWithin,
  redone,
  startHistory,
  undone,
} from '../../../src-renderer/state/edit-history.ts';
import { allSections } from '../../../src-shared/report/all-sections.ts';
import { editAction } from '../../../src-shared/report/edit/edit-action.ts';
import { setFieldText } from '../../../src-shared/report/edit/edit-field.ts';
import { editHeader } from '../../../src-shared/report/edit/edit-header.ts';
import { setProse } from '../../../src-shared/report/edit/edit-section.ts';
import { moveSection, removeSection } from '../../../src-shared/report/edit/move-section.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { arbitraryReport } from '../../unit/arbitrary-report.ts';
import { buildReport } from '../../unit/report/build-report.ts';

const report = buildReport({ title: '' });
const typed = (history: EditHistory, title: string, at: number) =>
  edited(history, { ...history.report, title }, { label: 'Edit title', merge: 'title' }, at);

/** An edit of something in the report that a number chooses. */
type Deed = { readonly kind: string; readonly which: number; readonly text: string };

const arbitraryDeed = fc.record({
  kind: fc.constantFrom('title', 'prose', 'field', 'action', 'move', 'remove'),
  which: fc.nat(),
  text: fc.string(),
});

function done(before: Report, { kind, which, text }: Deed): Report {
  const sections = allSections(before);
  const section = sections[which % Math.max(1, sections.length)]?.id ?? '';
  const fields = sections.flatMap((each) => (each.kind === 'fields' ? each.fields : []));
  switch (kind) {
    case 'title':
      return editHeader(before, { title: text });
    case 'prose':
      return setProse(before, section, text);
    case 'field':
      return setFieldText(before, fields[which % Math.max(1, fields.length)]?.id ?? '', text);
    case 'action':
      return editAction(before, before.actions[which % 5]?.id ?? '', { text });
    case 'move':
      return moveSection(before, section, { index: which % 3 });
    default:
      return removeSection(before, section);
  }
}

function repeated(
  history: EditHistory,
  step: (history: EditHistory) => EditHistory,
  times: number,
) {
  let now = history;
  for (let count = 0; count < times; count += 1) now = step(now);
  return now;
}

describe('edit history', () => {
  it('goes back to the very report it began with, and forth to the very last one', () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.array(arbitraryDeed, { maxLength: 12 }), (first, deeds) => {
        let history = startHistory(first);
        const seen = [first];
        for (const [at, deed] of deeds.entries()) {
          const next = edited(history, done(history.report, deed), { label: deed.kind }, at);
          if (next !== history) seen.push(next.report);
          history = next;
        }
        for (const snapshot of seen.toReversed()) {
          expect(history.report).toBe(snapshot);
          history = undone(history);
        }
        for (const snapshot of seen) {
          expect(history.report).toBe(snapshot);
          history = redone(history);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is after any walk of undo and redo where the steps say', () => {
    const walk = fc.array(fc.boolean(), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), walk, (titles, steps) => {
        const snapshots = [report, ...titles.map((title) => ({ ...report, title }))];
        let history = startHistory(report);
        for (const next of snapshots.slice(1)) history = edited(history, next, { label: '' }, 0);
        let place = titles.length;
        for (const isBack of steps) {
          history = isBack ? undone(history) : redone(history);
          place = Math.min(titles.length, Math.max(0, place + (isBack ? -1 : 1)));
          expect(history.report).toBe(snapshots[place]);
        }
      }),
    );
  });

  it('takes typing without a pause as one step', () => {
    let history = startHistory(report);
    for (const [at, title] of ['C', 'Ca', 'Car'].entries()) {
      history = typed(history, title, at * (mergeWithin - 1));
    }
    expect(undone(history).report).toBe(report);
  });

  it('takes typing after a pause, or in another field, as another step', () => {
    const paused = typed(typed(startHistory(report), 'C', 0), 'Ca', mergeWithin);
    expect(undone(paused).report.title).toBe('C');
    const other = { label: 'Edit severity', merge: 'severity' };
    const moved = edited(paused, { ...paused.report, severity: 'SEV1' }, other, mergeWithin);
    expect(undone(moved).report).toBe(paused.report);
  });

  it('makes no step of an edit that changes nothing', () => {
    const history = startHistory(report);
    expect(edited(history, report, { label: 'Nothing' }, 0)).toBe(history);
  });

  it('never joins typing to a step that was undone or done again', () => {
    const back = undone(typed(typed(startHistory(report), 'A', 0), 'B', mergeWithin));
    expect(undone(typed(back, 'C', 1)).report.title).toBe('A');
    const forth = redone(undone(typed(startHistory(report), 'A', 0)));
    expect(undone(typed(forth, 'AB', 1)).report.title).toBe('A');
  });
});

describe('a gesture', () => {
  const note = { label: 'Move event' };

  it('is one step however many edits it makes', () => {
    let history = gestureBegun(typed(startHistory(report), 'A', 0), note);
    for (const title of ['AB', 'ABC', 'ABCD']) history = typed(history, title, 0);
    history = gestureEnded(history, 0);
    expect(history.undo.map(({ label }) => label)).toEqual(['Edit title', 'Move event']);
    expect(undone(history).report.title).toBe('A');
    expect(redone(undone(history)).report.title).toBe('ABCD');
  });

  it('leaves no trace when it is cancelled, not even on redo', () => {
    const before = undone(typed(startHistory(report), 'A', 0));
    const during = typed(gestureBegun(before, note), 'B', 0);
    expect(gestureCancelled(during)).toEqual(before);
    expect(undone(during)).toEqual(before);
  });

  it('makes no step when it ends where it began', () => {
    const during = gestureBegun(startHistory(report), note);
    expect(gestureEnded(during, 0)).toEqual(startHistory(report));
  });

  it('ends when another begins', () => {
    const first = typed(gestureBegun(startHistory(report), note), 'A', 0);
    const second = gestureEnded(typed(gestureBegun(first, note), 'B', 0), 0);
    expect(repeated(second, undone, 1).report.title).toBe('A');
    expect(repeated(second, undone, 2).report).toBe(report);
  });
});
