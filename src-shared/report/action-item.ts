/** What an action item does about incidents of this kind. */
export const actionTypeIds = [
  'mitigate',
  'prevent',
  'detect',
  'process',
  'investigate',
  'other',
] as const;
/** One of the action types. */
export type ActionType = (typeof actionTypeIds)[number];

/** The words a reader sees for each type. */
export const actionTypeNames: Readonly<Record<ActionType, string>> = {
  mitigate: 'Mitigate',
  prevent: 'Prevent',
  detect: 'Detect',
  process: 'Process',
  investigate: 'Investigate',
  other: 'Other',
};

/** An improvement changes how things work; a task is a piece of work to be done. */
export const actionGroupIds = ['improvement', 'task'] as const;
/** Improvement or task. */
export type ActionGroup = (typeof actionGroupIds)[number];

/** How far an action item has come. */
export const actionStatusIds = ['open', 'in-progress', 'done', 'dropped'] as const;
/** One of the action statuses. */
export type ActionStatus = (typeof actionStatusIds)[number];

/** The words a reader sees for each status. */
export const actionStatusNames: Readonly<Record<ActionStatus, string>> = {
  open: 'Open',
  'in-progress': 'In progress',
  done: 'Done',
  dropped: 'Dropped',
};

/** What a column of a table of action items may hold, left to right. */
export const actionPartIds = [
  'text',
  'type',
  'owner',
  'priority',
  'due',
  'status',
  'ticket',
] as const;
/** One of these parts of an action item. */
export type ActionPart = (typeof actionPartIds)[number];
