import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport, rules } from '../../../src-shared/checks/check-report.ts';
import { describePlace } from '../../../src-shared/checks/describe-place.ts';
import { classic } from '../../../src-shared/report/templates/classic.ts';
import { reportFromTemplate } from '../../../src-shared/report/templates/report-from-template.ts';
import { arbitraryReport } from '../arbitrary-report.ts';
import { counter } from '../report/build-report.ts';

describe('checkReport', () => {
  it('tells what is still to be done in a new report', () => {
    const report = reportFromTemplate(classic, { newId: counter() });
    const found = checkReport(report);
    expect(found.map(({ rule, where }) => `${rule}: ${describePlace(report, where)}`)).toEqual([
      'missing-title: the report',
      'empty-section: section “Timeline”',
      'empty-section: section “Corrective and Preventative Measures”',
      'empty-field: field “Duration” of “Issue Summary”',
      'empty-field: field “Root cause” of “Issue Summary”',
      'empty-field: field “Root cause” of “Root Cause and Resolution”',
      'empty-field: field “Resolution” of “Root Cause and Resolution”',
      'missing-impact: field “Impact” of “Issue Summary”',
    ]);
  });

  it('names every rule once', () => {
    const names = rules.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('finds something to say of any report without failing, at places that are there', () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const places = checkReport(report).map(({ where }) => describePlace(report, where));
        expect(places.filter((place) => place.includes('not there'))).toEqual([]);
      }),
    );
  });
});
