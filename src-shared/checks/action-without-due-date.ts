import { nameAction } from './name-part.ts';
import { openActions } from './open-actions.ts';
import type { Rule } from './rule.ts';

/** Every open action item has a date by which it is to be done. */
export const actionWithoutDueDate: Rule = {
  name: 'action-without-due-date',
  check: (report) =>
    openActions(report)
      .filter(({ due }) => due === undefined)
      .map((item) => ({
        message: `${nameAction(item)} has no due date: say by when it is to be done.`,
        where: { kind: 'action', id: item.id },
      })),
};
