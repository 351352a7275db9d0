import { describe, expect, it } from 'vitest';
import {
  allSections,
  findSection,
  visibleSections,
} from '../../../src-shared/report/all-sections.ts';
import { buildReport, ids, prose } from './build-report.ts';

const hidden = { ...prose('hidden', '', [prose('inside')]), hidden: true as const };
const report = buildReport({ sections: [prose('a', '', [prose('b'), hidden]), prose('c')] });

describe('allSections', () => {
  it('lists every section before what is nested in it', () => {
    expect(ids(allSections(report))).toEqual(['a', 'b', 'hidden', 'inside', 'c']);
  });
});

describe('findSection', () => {
  it('finds a section wherever it stands', () => {
    expect(findSection(report, 'hidden')).toBe(hidden);
    expect(findSection(report, 'gone')).toBeUndefined();
  });
});

describe('visibleSections', () => {
  it('leaves out what is hidden and all that is nested in it', () => {
    expect(ids(visibleSections(report))).toEqual(['a', 'b', 'c']);
  });
});
