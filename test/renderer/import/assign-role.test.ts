import { expect, it } from 'vitest';
import { assignRole } from '../../../src-renderer/import/assign-role.ts';
import type { ColumnRole } from '../../../src-shared/import/table/table-columns.ts';

const columns = (...roles: readonly ColumnRole[]) =>
  roles.map((role, at) => ({ role, label: `Column ${at + 1}` }));

it('gives a column its role, and keeps beside its event what held that before', () => {
  expect(assignRole(columns('time', 'text', 'other'), 2, 'text')).toEqual([
    'time',
    'other',
    'text',
  ]);
});

it('leaves out or keeps any number of columns', () => {
  expect(assignRole(columns('time', 'skip', 'text', 'other'), 3, 'skip')).toEqual([
    'time',
    'skip',
    'text',
    'skip',
  ]);
});

it('takes a time beside a date for a clock, and for a time where the date is gone', () => {
  expect(assignRole(columns('other', 'time', 'text'), 0, 'date')).toEqual([
    'date',
    'clock',
    'text',
  ]);
  expect(assignRole(columns('date', 'clock', 'text'), 0, 'skip')).toEqual(['skip', 'time', 'text']);
});
