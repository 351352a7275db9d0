import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import type { ImportTarget } from '../state/import-dialog.ts';

/** So many events, in words. */
export function eventCount(count: number): string {
  return count === 1 ? '1 event' : `${count} events`;
}

/** What accepting would do, in a line. */
export function summaryWords(chosen: readonly PlannedEvent[], { kind }: ImportTarget): string {
  const taken = chosen.filter(({ isTaken }) => isTaken).length;
  const left = chosen.filter(({ isTaken }) => !isTaken);
  const doubles = left.filter(({ isDuplicate }) => isDuplicate).length;
  const others = left.length - doubles;
  const first =
    kind === 'report'
      ? `${eventCount(taken)} in a new report`
      : `${eventCount(taken)} will be added`;
  return [
    first,
    doubles === 0 ? '' : `${doubles} ${doubles === 1 ? 'duplicate' : 'duplicates'} left out`,
    others === 0 ? '' : `${others} left out`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The words of the button that accepts. */
export function acceptWords(taken: number, hasNote: boolean, { kind }: ImportTarget): string {
  if (kind === 'report') return 'Create report';
  if (taken > 0) return `Add ${eventCount(taken)}`;
  return hasNote ? 'Add as a note' : 'Add action items';
}

/** What was done, for undo and for who listens. */
export function doneWords(taken: number, actions: number): string {
  const items = actions === 1 ? '1 action item' : `${actions} action items`;
  if (taken === 0) return actions === 0 ? 'Add note' : `Add ${items}`;
  return actions === 0 ? `Add ${eventCount(taken)}` : `Add ${eventCount(taken)} and ${items}`;
}
