import type { ColumnRole, TableColumn } from '../../src-shared/import/table/table-columns.ts';

/** What a column may be said to hold, in the words of the dialog; a clock is a time beside a date. */
export const roleNames: readonly (readonly [ColumnRole, string])[] = [
  ['time', 'Time'],
  ['date', 'Date'],
  ['end', 'End'],
  ['zone', 'Zone'],
  ['text', 'Text'],
  ['actor', 'Actor'],
  ['kind', 'Kind'],
  ['source', 'Link'],
  ['internal', 'Internal mark'],
  ['other', 'Kept as a value'],
  ['skip', 'Left out'],
];

/** What a column shows as its role. */
export function shownRole(role: ColumnRole): ColumnRole {
  return role === 'clock' ? 'time' : role;
}

/** The roles when one column is given another: whatever held it before stays beside its event. */
export function assignRole(
  columns: readonly TableColumn[],
  at: number,
  role: ColumnRole,
): readonly ColumnRole[] {
  const isOne = role !== 'other' && role !== 'skip';
  const roles = columns.map((column, index): ColumnRole => {
    const before = shownRole(column.role);
    if (index === at) return role;
    return isOne && before === role ? 'other' : before;
  });
  return roles.includes('date') ? roles.map((each) => (each === 'time' ? 'clock' : each)) : roles;
}
