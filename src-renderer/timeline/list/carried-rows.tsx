import { isEvent } from '../../../src-shared/report/report.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { subjectOf } from './carrying.ts';
import { useList, useListState } from './list-context.ts';
import { timelineOf } from './list-edits.ts';

/** What is carried, beneath the pointer, and what dropping it would mean. */
export function CarriedRows() {
  const parts = useList();
  const carry = useListState((state) => state.carry);
  if (carry?.by !== 'pointer') return null;
  const [first] = carry.ids;
  const entry = timelineOf(parts).entries.find(({ id }) => id === first);
  return (
    <div className="carried-rows">
      {entry !== undefined && isEvent(entry) ? <KindMark kind={entry.kind} isShort /> : undefined}
      <span className="words">{subjectOf(parts, carry.ids)}</span>
    </div>
  );
}
