import { actionColumns } from '../../document/action-columns.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { tableCells } from '../../markdown/table-cells.ts';
import type { ActionPart } from '../../report/action-item.ts';
import type { ActionItem, SectionOf } from '../../report/report.ts';
import { parseTime } from '../../time/parse-time.ts';
import { isoDateOf } from '../../time/resolve-spoken.ts';
import type { DateOrder } from '../../time/spoken-time.ts';
import { actionPartNamed, actionStatusIn, actionTypeIn, isPlaceholder } from './action-words.ts';

type Column = NonNullable<SectionOf<'actions'>['columns']>[number];

/** Action items read from a table with columns of its own. */
export type ForeignActions = {
  readonly items: readonly ActionItem[];
  readonly columns: readonly Column[];
};

/**
 * Reads a table of action items of any make: columns in any order, known by their labels in eight languages.
 * Every cell stays as it was written. Undefined where no column tells what is to be done, or none says more.
 */
export function readForeignActions(
  rows: readonly string[],
  newId: () => string,
): ForeignActions | undefined {
  const [header = '', , ...lines] = rows;
  const labels = tableCells(header);
  const body = lines.map(tableCells);
  if (body.length === 0 || body.some((cells) => cells.length > labels.length)) return undefined;
  if (new Set(labels).size < labels.length) return undefined;
  const columns = columnsOf(labels, body);
  if (!columns) return undefined;
  const order = orderIn(columns, body);
  return { columns, items: body.map((cells) => itemOf(cells, columns, order, newId)) };
}

function columnsOf(
  labels: readonly string[],
  body: readonly (readonly string[])[],
): readonly Column[] | undefined {
  const taken = new Set<ActionPart>();
  const named = labels.map((label) => {
    const part = actionPartNamed(label);
    if (part === undefined || taken.has(part)) return undefined;
    taken.add(part);
    return part;
  });
  if (taken.size === 0 || (taken.size === 1 && taken.has('text'))) return undefined;
  const text = taken.has('text') ? -1 : longestOf(named, body);
  if (!taken.has('text') && text < 0) return undefined;
  return labels.map((label, at) => ({
    holds: at === text ? 'text' : (named[at] ?? 'other'),
    label,
  }));
}

/** The longest of the columns that nothing is known of, if it holds words. */
function longestOf(
  named: readonly (ActionPart | undefined)[],
  body: readonly (readonly string[])[],
): number {
  const lengths = named.map((part, at) =>
    part === undefined ? body.reduce((sum, cells) => sum + (cells[at] ?? '').length, 0) : 0,
  );
  const most = Math.max(...lengths);
  return most > body.length * shortestText ? lengths.indexOf(most) : -1;
}

/** On average; what is to be done takes more than a number or a name. */
const shortestText = 12;

/** Dates that leave no doubt tell how the others of the column are meant. */
function orderIn(
  columns: readonly Column[],
  body: readonly (readonly string[])[],
): DateOrder | undefined {
  const due = columns.findIndex(({ holds }) => holds === 'due');
  for (const cells of body) {
    const order = parseTime(plainText(cells[due] ?? ''))?.date?.order;
    if (order) return order;
  }
  return undefined;
}

function itemOf(
  cells: readonly string[],
  columns: readonly Column[],
  order: DateOrder | undefined,
  newId: () => string,
): ActionItem {
  let item: ActionItem = { id: newId(), text: '' };
  const values: NonNullable<ActionItem['values']>[number][] = [];
  for (const [at, { holds, label }] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (cell === '') continue;
    const part = holds === 'other' ? {} : partOf(holds, cell, order);
    item = { ...item, ...part };
    const printed = actionColumns.find((column) => column.holds === holds)?.print(item) ?? '';
    if (printed !== cell) {
      values.push({ label, text: cell, ...(printed !== '' && { says: printed }) });
    }
  }
  return values.length === 0 ? item : { ...item, values };
}

function partOf(
  holds: ActionPart,
  cell: string,
  order: DateOrder | undefined,
): Partial<ActionItem> {
  switch (holds) {
    case 'text':
      return { text: cell };
    case 'owner':
      return isPlaceholder(cell) ? {} : { owner: cell };
    case 'priority':
      return isPlaceholder(cell) ? {} : { priority: cell };
    case 'ticket':
      return isPlaceholder(cell) ? {} : { ticket: cell };
    case 'type': {
      const type = actionTypeIn(cell);
      return type ? { type } : {};
    }
    case 'status': {
      const status = actionStatusIn(cell);
      return status ? { status } : {};
    }
    case 'due': {
      const due = dateIn(cell, order);
      return due === undefined ? {} : { due };
    }
  }
}

/** A whole date; one that may be read in two ways only where the others tell which is meant. */
function dateIn(cell: string, order: DateOrder | undefined): string | undefined {
  const date = parseTime(plainText(cell))?.date;
  if (date?.choices === undefined) return date && isoDateOf(date);
  const [dayFirst, monthFirst] = date.choices;
  const chosen = { 'day-first': dayFirst, 'month-first': monthFirst };
  const iso = order === undefined ? undefined : chosen[order];
  return iso?.startsWith('--') ? undefined : iso;
}
