import { describe, expect, it } from 'vitest';
import { emptyField } from '../../../src-shared/checks/empty-field.ts';
import { buildReport } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

describe('empty-field', () => {
  it('finds fields without words, but for the impact, which has a rule of its own', () => {
    const fields = [
      { id: 'd', label: 'Duration', text: ' ' },
      { id: 'i', label: 'Impact', role: 'impact' as const, text: '' },
      { id: 'c', label: 'Root cause', text: 'A certificate.' },
    ];
    const report = buildReport({
      sections: [{ kind: 'fields', id: 's', heading: 'Issue Summary', fields, children: [] }],
    });
    expect(findingsOf(emptyField, report)).toEqual([
      'field d: “Duration” in “Issue Summary” is empty: fill it in or remove it.',
    ]);
  });
});
