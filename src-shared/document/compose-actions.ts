import { indented } from '../markdown/indent.ts';
import { writeTableCell } from '../markdown/table-cells.ts';
import type { ActionGroup } from '../report/action-item.ts';
import type { ActionItem, SectionOf } from '../report/report.ts';
import { type ActionColumn, actionColumns } from './action-columns.ts';
import type { PassageNode } from './document-tree.ts';

type ActionsSection = SectionOf<'actions'>;

/** Action items as a list, or as a table where more is known of one than its text. */
export function composeActions(
  section: ActionsSection,
  items: readonly ActionItem[],
): readonly PassageNode[] {
  const { labels } = section;
  if (!labels) return items.length === 0 ? [] : [passage(actionsSource(section, items))];
  const groups: readonly ActionGroup[] = ['improvement', 'task'];
  return groups.flatMap((group) => {
    const own = items.filter((item) => (item.group ?? 'task') === group);
    return [
      { type: 'passage' as const, source: `**${labels[group]}**:` },
      ...(own.length > 0 ? [passage(actionsSource(section, own))] : []),
    ];
  });
}

function passage(source: string): PassageNode {
  return { type: 'passage', source, look: 'actions' };
}

function actionsSource(section: ActionsSection, items: readonly ActionItem[]): string {
  const columns = section.columns ? ownColumns(section.columns, items) : columnsFor(items);
  if (columns.length > 1 || section.form === 'table') return tableOf(columns, items);
  return items.map((item, index) => listItem(section.form, item, index)).join('\n');
}

function listItem(form: ActionsSection['form'], item: ActionItem, index: number): string {
  const marker = form === 'numbered-list' ? `${index + 1}.` : '-';
  return indented(`${marker} `, boxOf(item) + item.text);
}

/** A column as it is printed. */
type PrintedColumn = Pick<ActionColumn, 'label' | 'print'>;

/** The columns of an imported table, then those for what it had no column for. */
function ownColumns(
  columns: NonNullable<ActionsSection['columns']>,
  items: readonly ActionItem[],
): readonly PrintedColumn[] {
  const isMissing = ({ holds, print }: ActionColumn) =>
    columns.every((column) => column.holds !== holds) && items.some((item) => print(item) !== '');
  return [
    ...columns.map(({ holds, label }) => {
      const usual = actionColumns.find((column) => column.holds === holds);
      return { label, print: (item: ActionItem) => ownCell(item, label, usual) };
    }),
    ...actionColumns.filter(isMissing),
  ];
}

/** The words of an imported cell, unless the part that it told says something else by now. */
function ownCell({ values, ...item }: ActionItem, label: string, usual?: ActionColumn): string {
  const value = values?.find((each) => each.label === label);
  const printed = usual?.print(item) ?? '';
  return value !== undefined && (value.says ?? '') === printed ? value.text : printed;
}

function columnsFor(items: readonly ActionItem[]): readonly ActionColumn[] {
  return actionColumns.filter(
    ({ label, print }) =>
      label === 'Action' || (items.some((item) => print(item) !== '') && !saidByBox(items, label)),
  );
}

function boxOf({ status }: ActionItem): string {
  if (status === undefined) return '';
  return status === 'done' ? '[x] ' : '[ ] ';
}

/** A list says by its boxes what is open and what is done. */
function saidByBox(items: readonly ActionItem[], label: string): boolean {
  const said: readonly ActionItem['status'][] = [undefined, 'open', 'done'];
  return label === 'Status' && items.every(({ status }) => said.includes(status));
}

function tableOf(columns: readonly PrintedColumn[], items: readonly ActionItem[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(writeTableCell).join(' | ')} |`;
  return [
    row(columns.map(({ label }) => label)),
    row(columns.map(() => '---')),
    ...items.map((item) => row(columns.map(({ print }) => print(item)))),
  ].join('\n');
}
