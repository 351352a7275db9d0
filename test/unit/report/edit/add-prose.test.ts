import { describe, expect, it } from 'vitest';
import { addProse } from '../../../../src-shared/report/edit/add-prose.ts';
import type { Section } from '../../../../src-shared/report/report.ts';
import { actionsSection, buildReport, prose } from '../build-report.ts';

const outline = (sections: readonly Section[]): readonly unknown[] =>
  sections.map(({ id, children }) => (children.length === 0 ? id : [id, outline(children)]));

describe('a text added below a section', () => {
  const report = buildReport({
    sections: [
      { ...actionsSection('Measures'), children: [prose('Later', 'Words.')] },
      prose('End', ''),
    ],
  });

  it('belongs to the section, before what is nested in it', () => {
    expect(outline(addProse(report, 'Measures', 'new').sections)).toEqual([
      ['Measures', ['new', 'Later']],
      'End',
    ]);
    expect(outline(addProse(report, 'End', 'new').sections)).toEqual([
      ['Measures', ['Later']],
      ['End', ['new']],
    ]);
  });

  it('stands behind a text that goes on from a section itself', () => {
    const once = addProse(report, 'Measures', 'first');
    expect(outline(addProse(once, 'first', 'second').sections)).toEqual([
      ['Measures', ['first', 'second', 'Later']],
      'End',
    ]);
  });

  it('is not added to a section that is not there', () => {
    expect(addProse(report, 'nowhere', 'new')).toBe(report);
  });
});
