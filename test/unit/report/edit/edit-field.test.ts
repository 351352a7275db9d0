import { describe, expect, it } from 'vitest';
import {
  addField,
  moveField,
  removeField,
  setFieldLabel,
  setFieldText,
} from '../../../../src-shared/report/edit/edit-field.ts';
import type { Field, Report } from '../../../../src-shared/report/report.ts';
import { buildReport, ids, prose } from '../build-report.ts';

const duration: Field = { id: 'duration', label: 'Duration', role: 'duration', text: '' };
const impact: Field = { id: 'impact', label: 'Impact', text: 'One order in eight.' };
const report = buildReport({
  sections: [
    prose('outer', '', [
      { kind: 'fields', id: 'fields', heading: '', fields: [duration, impact], children: [] },
    ]),
  ],
});

function fields({ sections }: Report): readonly Field[] {
  const [section] = sections[0]?.children ?? [];
  return section?.kind === 'fields' ? section.fields : [];
}

describe('the edits of a field', () => {
  it('change its text and its label, and keep its role', () => {
    const edited = setFieldLabel(setFieldText(report, 'duration', '4 h'), 'duration', 'How long');
    expect(fields(edited)).toEqual([{ ...duration, text: '4 h', label: 'How long' }, impact]);
    expect(fields(edited)[1]).toBe(impact);
  });

  it('add a field at the end or at a place', () => {
    const cause: Field = { id: 'cause', label: 'Cause', text: '' };
    expect(ids(fields(addField(report, 'fields', cause)))).toEqual(['duration', 'impact', 'cause']);
    expect(ids(fields(addField(report, 'fields', cause, 0)))).toEqual([
      'cause',
      'duration',
      'impact',
    ]);
  });

  it('remove and move a field', () => {
    expect(fields(removeField(report, 'duration'))).toEqual([impact]);
    expect(ids(fields(moveField(report, 'impact', 0)))).toEqual(['impact', 'duration']);
  });

  it('give the report itself where there is nothing to change', () => {
    expect(setFieldText(report, 'duration', '')).toBe(report);
    expect(removeField(report, 'gone')).toBe(report);
    expect(moveField(report, 'impact', 1)).toBe(report);
    expect(addField(report, 'outer', impact)).toBe(report);
  });
});
