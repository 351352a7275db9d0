import { describe, expect, it } from 'vitest';
import {
  renameSection,
  setActionLabels,
  setActionsForm,
  setContentsDepth,
  setProse,
  setSectionHidden,
  setSectionInternal,
  setSectionRole,
  setTimelineForm,
} from '../../../../src-shared/report/edit/edit-section.ts';
import type { Section } from '../../../../src-shared/report/report.ts';
import { actionsSection, buildReport, prose, timelineSection } from '../build-report.ts';

const contents: Section = { kind: 'contents', id: 'contents', heading: 'Contents', children: [] };
const inner = prose('inner', 'Words.');
const report = buildReport({
  sections: [prose('outer', '', [inner]), contents, timelineSection(), actionsSection('actions')],
});

function sectionsWith(index: number, changes: object) {
  return report.sections.map((section, at) =>
    at === index ? { ...section, ...changes } : section,
  );
}

describe('the edits of a section', () => {
  it('reach a nested section and leave its neighbours themselves', () => {
    const edited = renameSection(report, 'inner', 'Impact');
    expect(edited.sections).toEqual(
      sectionsWith(0, { children: [{ ...inner, heading: 'Impact' }] }),
    );
    expect(edited.sections[1]).toBe(report.sections[1]);
    expect(edited.sections[2]).toBe(report.sections[2]);
  });

  it('give a section a role and take it away', () => {
    const edited = setSectionRole(report, 'outer', 'impact');
    expect(edited.sections).toEqual(sectionsWith(0, { role: 'impact' }));
    expect(setSectionRole(edited, 'outer', undefined)).toEqual(report);
  });

  it('hide a section and show it again', () => {
    const edited = setSectionHidden(report, 'timeline', true);
    expect(edited.sections).toEqual(sectionsWith(2, { hidden: true }));
    expect(setSectionHidden(edited, 'timeline', false)).toEqual(report);
  });

  it('mark a section internal and take that back', () => {
    const edited = setSectionInternal(report, 'timeline', true);
    expect(edited.sections).toEqual(sectionsWith(2, { internal: true }));
    expect(setSectionInternal(edited, 'timeline', false)).toEqual(report);
  });

  it('set what only a section of one kind has', () => {
    const labels = { improvement: 'Better', task: 'To do' };
    expect(setProse(report, 'outer', 'New.').sections).toEqual(sectionsWith(0, { text: 'New.' }));
    expect(setContentsDepth(report, 'contents', 3).sections).toEqual(sectionsWith(1, { depth: 3 }));
    expect(setTimelineForm(report, 'timeline', 'table').sections).toEqual(
      sectionsWith(2, { form: 'table' }),
    );
    expect(setActionsForm(report, 'actions', 'check-list').sections).toEqual(
      sectionsWith(3, { form: 'check-list' }),
    );
    expect(setActionLabels(report, 'actions', labels).sections).toEqual(
      sectionsWith(3, { labels }),
    );
  });

  it('give the report itself where there is nothing to change', () => {
    expect(renameSection(report, 'outer', 'outer')).toBe(report);
    expect(renameSection(report, 'gone', 'x')).toBe(report);
    expect(setProse(report, 'timeline', 'x')).toBe(report);
    expect(setTimelineForm(report, 'outer', 'table')).toBe(report);
    expect(setActionsForm(report, 'outer', 'table')).toBe(report);
    expect(setContentsDepth(report, 'outer', 3)).toBe(report);
  });
});
