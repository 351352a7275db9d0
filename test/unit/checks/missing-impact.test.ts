import { describe, expect, it } from 'vitest';
import { missingImpact } from '../../../src-shared/checks/missing-impact.ts';
import { buildReport, prose } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

const what = 'say who could not do what, how many they were, and for how long.';

function withField(text: string) {
  const field = { id: 'i', label: 'Impact', role: 'impact' as const, text };
  return buildReport({
    sections: [{ kind: 'fields', id: 's', heading: 'Summary', fields: [field], children: [] }],
  });
}

describe('missing-impact', () => {
  it('finds a report in which nothing tells the impact', () => {
    expect(findingsOf(missingImpact, buildReport())).toEqual([
      `report: Nothing tells the impact: ${what}`,
    ]);
  });

  it('finds an impact that is empty', () => {
    const section = buildReport({ sections: [{ ...prose('s'), role: 'impact' }] });
    expect(findingsOf(missingImpact, section)).toEqual([`section s: The impact is empty: ${what}`]);
    expect(findingsOf(missingImpact, withField(''))).toEqual([
      `field i: The impact is empty: ${what}`,
    ]);
  });

  it('is content with one section or field that tells it', () => {
    const nested = prose('s', '', [{ ...prose('i', 'All orders.'), role: 'impact' }]);
    expect(findingsOf(missingImpact, buildReport({ sections: [nested] }))).toEqual([]);
    expect(findingsOf(missingImpact, withField('All orders.'))).toEqual([]);
  });

  it('does not count a hidden one', () => {
    const hidden = { ...prose('s', 'All orders.'), role: 'impact' as const, hidden: true as const };
    expect(findingsOf(missingImpact, buildReport({ sections: [hidden] }))).toHaveLength(1);
  });
});
