import { parse } from 'papaparse';
import { type ActionGroup, actionTypeIds } from '../../src-shared/report/action-item.ts';
import type { ActionItem } from '../../src-shared/report/report.ts';
import { readActionStatus, readDueDate } from './read-action-words.ts';

/** An action item before it has an id. */
export type PastedAction = Omit<ActionItem, 'id' | 'section'>;

/** What a column of a pasted table may hold. */
type ColumnKind =
  | 'text'
  | 'type'
  | 'group'
  | 'owner'
  | 'priority'
  | 'due'
  | 'status'
  | 'ticket'
  | 'other';

type Column = { readonly kind: ColumnKind; readonly label: string };

/**
 * Reads rows that were copied from a spreadsheet as action items. Undefined where the text is no table: it has
 * neither tabs nor several lines. No cell is lost: what has no place of its own goes behind the text.
 */
export function readPastedRows(text: string): readonly PastedAction[] | undefined {
  if (!text.includes('\t') && !text.trim().includes('\n')) return undefined;
  const { data } = parse<string[]>(text.trimEnd(), { delimiter: '\t' });
  const rows = data
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const header = headerOf(rows[0] ?? []);
  const body = header === undefined ? rows : rows.slice(1);
  if (body.length === 0) return undefined;
  const columns = header ?? columnsByContent(body, width);
  return body.map((cells) => readRow(cells, columns));
}

const headings: readonly (readonly [ColumnKind, RegExp])[] = [
  ['text', /^(?:actions?(?: items?)?|items?|tasks?|what|descriptions?|summary|to.?do|title)$/i],
  ['group', /^(?:kind|group|improvement|improvement or task)$/i],
  ['type', /^(?:type|category)$/i],
  ['owner', /^(?:owners?|assigned to|assignees?|who|responsible|dri|lead|person|team)$/i],
  ['priority', /^(?:priority|prio|p|severity|importance)$/i],
  ['due', /^(?:due(?: date)?|deadline|by(?: when)?|target(?: date)?|eta|when|date)$/i],
  ['status', /^(?:status|state|progress|done)$/i],
  ['ticket', /^(?:tickets?|issues?|jira|links?|key|url|bug|reference|ref)$/i],
];

/** The columns, if the first row names them: most of its cells are names that are known. */
function headerOf(cells: readonly string[]): readonly Column[] | undefined {
  const taken = new Set<ColumnKind>();
  const columns = cells.map((label): Column => {
    const kind = headings.find(([each, name]) => !taken.has(each) && name.test(label))?.[0];
    if (kind === undefined) return { kind: 'other', label };
    taken.add(kind);
    return { kind, label };
  });
  const isHeader = taken.size * 2 >= cells.length && (taken.size > 1 || cells.length === 1);
  return isHeader && taken.has('text') ? columns : undefined;
}

const ticketWords = /^(?:https?:\/\/\S+|[A-Z][A-Z0-9]+-\d+|#\d+)$/;
const priorityWords = /^(?:p\d|prio \d|[1-5]|critical|high|medium|normal|low|urgent|must|should)$/i;

const sorts: readonly (readonly [ColumnKind, (cell: string) => boolean])[] = [
  ['due', (cell) => readDueDate(cell) !== undefined],
  ['status', (cell) => readActionStatus(cell) !== undefined],
  ['type', (cell) => typeOf(cell) !== undefined],
  ['group', (cell) => groupOf(cell) !== undefined],
  ['ticket', (cell) => ticketWords.test(cell)],
  ['priority', (cell) => priorityWords.test(cell)],
];

/** Without names: the longest column is the text, the others are what all of their cells look like. */
function columnsByContent(rows: readonly (readonly string[])[], width: number): readonly Column[] {
  const cellsOf = (column: number) => rows.map((row) => row[column] ?? '').filter(Boolean);
  const lengths = Array.from({ length: width }, (_, column) => cellsOf(column).join('').length);
  const longest = lengths.indexOf(Math.max(...lengths));
  const taken = new Set<ColumnKind>(['text']);
  return lengths.map((length, column): Column => {
    if (column === longest) return { kind: 'text', label: '' };
    const cells = cellsOf(column);
    const sort = sorts.find(([kind, fits]) => !taken.has(kind) && cells.every(fits))?.[0];
    const kind = length === 0 ? 'other' : (sort ?? (taken.has('owner') ? 'other' : 'owner'));
    if (kind !== 'other') taken.add(kind);
    return { kind, label: '' };
  });
}

function readRow(cells: readonly string[], columns: readonly Column[]): PastedAction {
  let item: PastedAction = { text: '' };
  const rest: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const { kind, label } = columns[index] ?? { kind: 'other', label: '' };
    if (cell === '') continue;
    const read = readCell(kind, cell);
    if (read === undefined) rest.push(label === '' ? cell : `${label}: ${cell}`);
    else item = { ...item, ...read };
  }
  const text = [item.text, ...rest.map((words) => `(${words})`)].filter(Boolean).join(' ');
  return { ...item, text };
}

/** Undefined where the cell says something that its column has no place for. */
function readCell(kind: ColumnKind, cell: string): Partial<PastedAction> | undefined {
  switch (kind) {
    case 'text':
    case 'owner':
    case 'priority':
    case 'ticket':
      return { [kind]: cell };
    case 'type': {
      const type = typeOf(cell);
      return type && { type };
    }
    case 'group': {
      const group = groupOf(cell);
      return group && { group };
    }
    case 'due': {
      const due = readDueDate(cell);
      return due === undefined ? undefined : { due };
    }
    case 'status': {
      const status = readActionStatus(cell);
      return status && { status };
    }
    case 'other':
      return undefined;
  }
}

function typeOf(cell: string): ActionItem['type'] {
  const word = cell.toLowerCase();
  return actionTypeIds.find((id) => word.startsWith(id));
}

function groupOf(cell: string): ActionGroup | undefined {
  if (/^improvements?$/i.test(cell)) return 'improvement';
  return /^tasks?$/i.test(cell) ? 'task' : undefined;
}
