import {
  type ActionPart,
  actionStatusIds,
  actionStatusNames,
  actionTypeIds,
  actionTypeNames,
} from '../report/action-item.ts';
import type { ActionItem } from '../report/report.ts';

/** A column of the table of action items: how a cell is printed, and how one that is not empty is read back. */
export type ActionColumn = {
  readonly holds: ActionPart;
  readonly label: string;
  /** Markdown. */
  readonly print: (item: ActionItem) => string;
  /** Undefined where the cell says something else. */
  readonly read: (cell: string) => Partial<ActionItem> | undefined;
};

/** The columns that a table of action items may have, left to right. */
export const actionColumns: readonly ActionColumn[] = [
  {
    holds: 'text',
    label: 'Action',
    print: ({ text }) => text.replaceAll(/\n+/g, '<br>'),
    read: (cell) => ({ text: cell }),
  },
  {
    holds: 'type',
    label: 'Type',
    print: ({ type }) => (type ? actionTypeNames[type] : ''),
    read: (cell) => {
      const type = actionTypeIds.find((id) => actionTypeNames[id] === cell);
      return type && { type };
    },
  },
  {
    holds: 'owner',
    label: 'Owner',
    print: ({ owner }) => owner ?? '',
    read: (cell) => ({ owner: cell }),
  },
  {
    holds: 'priority',
    label: 'Priority',
    print: ({ priority }) => priority ?? '',
    read: (cell) => ({ priority: cell }),
  },
  {
    holds: 'due',
    label: 'Due',
    print: ({ due }) => due ?? '',
    read: (cell) => (/^\d{4}-\d{2}-\d{2}$/.test(cell) ? { due: cell } : undefined),
  },
  {
    holds: 'status',
    label: 'Status',
    print: ({ status }) => (status ? actionStatusNames[status] : ''),
    read: (cell) => {
      const status = actionStatusIds.find((id) => actionStatusNames[id] === cell);
      return status && { status };
    },
  },
  {
    holds: 'ticket',
    label: 'Ticket',
    print: ({ ticket }) => ticket ?? '',
    read: (cell) => ({ ticket: cell }),
  },
];
