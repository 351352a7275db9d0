import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsOf } from '../../../../src-shared/report/actions-of.ts';
import { allSections } from '../../../../src-shared/report/all-sections.ts';
import {
  addSection,
  moveSection,
  placeOf,
  removeSection,
} from '../../../../src-shared/report/edit/move-section.ts';
import type { Report, Section } from '../../../../src-shared/report/report.ts';
import { arbitraryReport } from '../../arbitrary-report.ts';
import {
  action,
  actionsSection,
  buildReport,
  event,
  ids,
  prose,
  timelineSection,
} from '../build-report.ts';

const report = buildReport({
  sections: [prose('a', '', [prose('b'), prose('c', '', [prose('d')])]), prose('e'), prose('f')],
});

/** `a(b c(d)) e f` */
function outline(sections: readonly Section[]): string {
  return sections
    .map(({ id, children }) => (children.length === 0 ? id : `${id}(${outline(children)})`))
    .join(' ');
}

describe('addSection', () => {
  it('adds a section at a place', () => {
    expect(outline(addSection(report, prose('n'), { index: 1 }).sections)).toBe('a(b c(d)) n e f');
    expect(outline(addSection(report, prose('n'), { parent: 'c', index: 9 }).sections)).toBe(
      'a(b c(d n)) e f',
    );
  });

  it('adds nothing to a parent that is not there', () => {
    expect(addSection(report, prose('n'), { parent: 'gone', index: 0 })).toBe(report);
  });
});

describe('moveSection', () => {
  it.each([
    ['f', { index: 0 }, 'f a(b c(d)) e'],
    ['a', { index: 2 }, 'e f a(b c(d))'],
    ['a', { index: 99 }, 'e f a(b c(d))'],
    ['e', { parent: 'a', index: 1 }, 'a(b e c(d)) f'],
    ['c', { index: 1 }, 'a(b) c(d) e f'],
    ['b', { parent: 'a', index: 1 }, 'a(c(d) b) e f'],
    ['d', { parent: 'f', index: 0 }, 'a(b c) e f(d)'],
  ])('moves %s to %j', (id, place, expected) => {
    expect(outline(moveSection(report, id, place).sections)).toBe(expected);
  });

  it('refuses to move a section into itself, or into one that is not there', () => {
    expect(moveSection(report, 'a', { parent: 'a', index: 0 })).toBe(report);
    expect(moveSection(report, 'a', { parent: 'd', index: 0 })).toBe(report);
    expect(moveSection(report, 'a', { parent: 'gone', index: 0 })).toBe(report);
    expect(moveSection(report, 'gone', { index: 0 })).toBe(report);
  });

  it('gives the report itself where the section stays', () => {
    expect(moveSection(report, 'c', { parent: 'a', index: 1 })).toBe(report);
  });

  it('forgets a level of its own under another parent only', () => {
    const leveled = { ...prose('x', '', [{ ...prose('y'), level: 5 }]), level: 4 };
    const before = { ...report, sections: [leveled, ...report.sections] };
    expect(moveSection(before, 'x', { index: 1 }).sections[1]).toBe(leveled);
    expect(moveSection(before, 'x', { parent: 'f', index: 0 }).sections.at(-1)?.children).toEqual([
      prose('x', '', [prose('y')]),
    ]);
  });

  it('keeps every section but the moved one in its order', () => {
    fc.assert(
      fc.property(
        arbitraryReport(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (before, pick, target, index) => {
          const sections = allSections(before);
          const section = sections[pick % sections.length];
          fc.pre(section !== undefined);
          const parent = [undefined, ...sections][target % (sections.length + 1)]?.id;
          const place = parent === undefined ? { index } : { parent, index };
          const after = moveSection(before, section?.id ?? '', place);
          expect(ids(allSections(after)).toSorted()).toEqual(ids(sections).toSorted());
          expect(itemsBySection(after)).toEqual(itemsBySection(before));
        },
      ),
    );
  });
});

function itemsBySection(report: Report) {
  const holders = allSections(report).filter(({ kind }) => kind === 'actions');
  return Object.fromEntries(
    holders.map((section) => [section.id, ids(actionsOf(report, section))]),
  );
}

describe('placeOf', () => {
  it('tells where a section stands', () => {
    expect(placeOf(report.sections, 'd')).toEqual({ parent: 'c', index: 0 });
    expect(placeOf(report.sections, 'f')).toEqual({ index: 2 });
    expect(placeOf(report.sections, 'gone')).toBeUndefined();
  });
});

describe('a change of the sections', () => {
  const two = buildReport({
    sections: [actionsSection('one'), actionsSection('two')],
    actions: [action('a'), action('b', { section: 'two' })],
  });

  it('leaves action items where they stand when another section comes first', () => {
    const placed = { one: ['a'], two: ['b'] };
    expect(itemsBySection(moveSection(two, 'two', { index: 0 }))).toEqual(placed);
    expect(itemsBySection(addSection(two, actionsSection('new'), { index: 0 }))).toEqual({
      ...placed,
      new: [],
    });
  });

  it('takes the action items of a removed section away and no others', () => {
    expect(removeSection(two, 'one').actions).toEqual([action('b', { section: 'two' })]);
    expect(removeSection(two, 'two').actions).toEqual([action('a')]);
  });
});

describe('removeSection', () => {
  it('removes a section with what is nested in it', () => {
    expect(outline(removeSection(report, 'c').sections)).toBe('a(b) e f');
    expect(removeSection(report, 'gone')).toBe(report);
  });

  it('removes the timeline that no other section shows', () => {
    const timelines = [
      { id: 'once', entries: [event('x', '14:00')] },
      { id: 'twice', entries: [event('y', '14:00')] },
    ];
    const shown = buildReport({
      sections: [
        prose('outer', '', [timelineSection('first', 'once'), timelineSection('second', 'twice')]),
        timelineSection('third', 'twice'),
      ],
      timelines,
      metricsTimeline: 'once',
    });
    expect(removeSection(shown, 'outer')).toEqual(
      buildReport({ sections: [timelineSection('third', 'twice')], timelines: timelines.slice(1) }),
    );
  });
});
