import { nameAction } from './name-part.ts';
import { openActions } from './open-actions.ts';
import type { Rule } from './rule.ts';

/** Every open action item has somebody who sees to it. */
export const actionWithoutOwner: Rule = {
  name: 'action-without-owner',
  check: (report) =>
    openActions(report)
      .filter(({ owner }) => owner === undefined || owner.trim() === '')
      .map((item) => ({
        message: `${nameAction(item)} has no owner: name the person or the team that sees to it.`,
        where: { kind: 'action', id: item.id },
      })),
};
