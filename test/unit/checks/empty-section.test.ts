import { describe, expect, it } from 'vitest';
import { emptySection } from '../../../src-shared/checks/empty-section.ts';
import type { Section } from '../../../src-shared/report/report.ts';
import {
  action,
  actionsSection,
  buildReport,
  event,
  prose,
  timelineReport,
} from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

describe('empty-section', () => {
  it('finds sections of every kind with nothing below their heading', () => {
    const fields: Section = {
      kind: 'fields',
      id: 'facts',
      heading: 'Facts',
      fields: [],
      children: [],
    };
    const report = timelineReport([]);
    const sections = [
      prose('Cause', 'TBD'),
      prose('', '<!-- later -->'),
      fields,
      actionsSection('Tasks'),
    ];
    expect(
      findingsOf(emptySection, { ...report, sections: [...report.sections, ...sections] }),
    ).toEqual([
      'section timeline: “Timeline” is empty: fill it in, hide it or remove it.',
      'section Cause: “Cause” is empty: fill it in, hide it or remove it.',
      'section : The section without a heading is empty: fill it in, hide it or remove it.',
      'section facts: “Facts” is empty: fill it in, hide it or remove it.',
      'section Tasks: “Tasks” is empty: fill it in, hide it or remove it.',
    ]);
  });

  it('finds nothing in sections that hold something, in hidden ones, and in generated ones', () => {
    const hidden = { ...prose('hidden'), hidden: true as const };
    const contents: Section = { kind: 'contents', id: 'c', heading: 'Contents', children: [] };
    const report = timelineReport([event('a', '14:00')]);
    const sections = [
      prose('outer', '', [prose('inner', 'Words.')]),
      hidden,
      contents,
      actionsSection('Tasks'),
    ];
    const full = { ...report, sections: [...report.sections, ...sections], actions: [action('x')] };
    expect(findingsOf(emptySection, full)).toEqual([]);
  });

  it('leaves the impact to the rule for it', () => {
    const report = buildReport({ sections: [{ ...prose('Impact'), role: 'impact' }] });
    expect(findingsOf(emptySection, report)).toEqual([]);
  });
});
