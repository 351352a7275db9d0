import { describe, expect, it } from 'vitest';
import { missingTitle } from '../../../src-shared/checks/missing-title.ts';
import { buildReport } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

describe('missing-title', () => {
  it('finds a report without a title', () => {
    expect(findingsOf(missingTitle, buildReport({ title: ' ' }))).toEqual([
      'report: The report has no title: say in a few words what failed for whom.',
    ]);
    expect(findingsOf(missingTitle, buildReport())).toEqual([]);
  });
});
