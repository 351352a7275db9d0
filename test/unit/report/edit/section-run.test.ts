import { describe, expect, it } from 'vitest';
import { setSectionHidden } from '../../../../src-shared/report/edit/edit-section.ts';
import {
  editSectionRun,
  moveSectionRun,
  removeSectionRun,
  sectionRun,
} from '../../../../src-shared/report/edit/section-run.ts';
import { buildReport, ids, prose } from '../build-report.ts';

const on = (id: string) => ({ ...prose(id), heading: '' });
const report = buildReport({
  sections: [
    prose('one'),
    on('one, on'),
    on('one, further'),
    prose('two', '', [prose('inside'), on('inside, on')]),
    prose('three'),
  ],
});

describe('sectionRun', () => {
  it('holds what goes on from a section without a heading of its own', () => {
    expect(sectionRun(report, 'one')).toEqual(['one', 'one, on', 'one, further']);
    expect(sectionRun(report, 'inside')).toEqual(['inside', 'inside, on']);
    expect(sectionRun(report, 'three')).toEqual(['three']);
    expect(sectionRun(report, 'nowhere')).toEqual([]);
  });
});

describe('moveSectionRun', () => {
  it('moves down together, in order', () => {
    const moved = moveSectionRun(report, 'one', { index: 1 });
    expect(ids(moved.sections)).toEqual(['two', 'one', 'one, on', 'one, further', 'three']);
  });

  it('moves up together, in order', () => {
    const later = moveSectionRun(report, 'one', { index: 2 });
    expect(ids(moveSectionRun(later, 'one', { index: 0 }).sections)).toEqual(ids(report.sections));
  });

  it('moves into another section together', () => {
    const moved = moveSectionRun(report, 'one', { parent: 'two', index: 0 });
    expect(ids(moved.sections)).toEqual(['two', 'three']);
    expect(ids(moved.sections[0]?.children)).toEqual([
      ...['one', 'one, on', 'one, further', 'inside', 'inside, on'],
    ]);
  });

  it('leaves the report as it is where it already stands', () => {
    expect(moveSectionRun(report, 'two', { index: 3 })).toEqual(report);
    expect(moveSectionRun(report, 'nowhere', { index: 0 })).toBe(report);
  });
});

describe('editSectionRun', () => {
  it('does to all of it what is done to a section', () => {
    const hidden = editSectionRun(report, 'one', (all, id) => setSectionHidden(all, id, true));
    expect(hidden.sections.map((section) => section.hidden)).toEqual([
      ...[true, true, true, undefined, undefined],
    ]);
  });

  it('removes all of it', () => {
    expect(ids(removeSectionRun(report, 'one').sections)).toEqual(['two', 'three']);
  });
});
