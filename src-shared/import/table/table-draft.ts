import type { TimelineColumn } from '../../report/report.ts';
import type { EventDraft, TimelineDraft } from '../timeline/timeline-draft.ts';
import type { ColumnRole, TableColumn } from './table-columns.ts';

/**
 * The timeline of a table: with columns of its own it stays a table, any other is a list like any timeline.
 * A column that holds nothing in any row is left out.
 */
export function draftOf(
  entries: readonly EventDraft[],
  columns: readonly TableColumn[],
  isOwn: boolean,
): TimelineDraft {
  const valued = new Set(entries.flatMap(({ values = [] }) => values.map(({ label }) => label)));
  const isKept = valued.size > 0 && !isOwn;
  if (!isKept) return { form: 'list', entries };
  const kept = columns.flatMap(({ role, label }) => {
    const holds = columnHolds(role, valued.has(label));
    return holds === undefined ? [] : [{ holds, label }];
  });
  return { form: 'table', columns: inReadingOrder(kept), entries };
}

/** The role of a column that holds values is what its values are, whatever else it says of the event. */
function columnHolds(role: ColumnRole, hasValues: boolean): TimelineColumn['holds'] | undefined {
  switch (role) {
    case 'time':
    case 'date':
    case 'clock':
    case 'text':
    case 'actor':
      return role;
    case 'kind':
      return hasValues ? 'kind' : undefined;
    case 'other':
    case 'zone':
    case 'end':
    case 'source':
    case 'internal':
      return hasValues ? 'other' : undefined;
    case 'skip':
      return undefined;
  }
}

/** The columns of an export are many and in the order of a database: what tells the story comes first then. */
function inReadingOrder(columns: readonly TimelineColumn[]): readonly TimelineColumn[] {
  const details = columns.filter(({ holds }) => holds === 'other');
  if (details.length <= mostDetails) return columns;
  return columns.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({ holds }: TimelineColumn): number {
  const rank = ranks.indexOf(holds);
  return rank < 0 ? ranks.length : rank;
}

const ranks: readonly TimelineColumn['holds'][] = [
  'date',
  'time',
  'clock',
  'text',
  'actor',
  'kind',
];

/** As many further columns as a page has room for beside the time and the text. */
const mostDetails = 4;
