import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import type { ImportTarget } from '../state/import-dialog.ts';

function events(count: number): string {
  return count === 1 ? '1 event' : `${count} events`;
}

/** What accepting would do, in a line. */
export function summaryWords(chosen: readonly PlannedEvent[], { kind }: ImportTarget): string {
  const taken = chosen.filter(({ isTaken }) => isTaken).length;
  const left = chosen.filter(({ isTaken }) => !isTaken);
  const doubles = left.filter(({ isDuplicate }) => isDuplicate).length;
  const others = left.length - doubles;
  const first =
    kind === 'report' ? `${events(taken)} in a new report` : `${events(taken)} will be added`;
  return [
    first,
    doubles === 0 ? '' : `${doubles} ${doubles === 1 ? 'duplicate' : 'duplicates'} left out`,
    others === 0 ? '' : `${others} left out`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The words of the button that accepts. */
export function acceptWords(taken: number, { kind }: ImportTarget): string {
  if (kind === 'report') return 'Create report';
  return taken === 0 ? 'Add as a note' : `Add ${events(taken)}`;
}

/** What was done, for undo and for who listens. */
export function doneWords(taken: number): string {
  return taken === 0 ? 'Add note' : `Add ${events(taken)}`;
}
