import { TriangleAlert } from 'lucide-react';
import type { TimelineEvent } from '../../../src-shared/report/report.ts';
import type { TimeChange } from '../../../src-shared/timeline/axis/propose-retime.ts';
import { GridCell } from './grid-cell.tsx';
import { useListView } from './list-context.ts';
import type { CellState } from './row-state.ts';
import { clockIn, shownTime, type TimeFacts, timeHint } from './shown-time.ts';
import { TimeInput } from './time-input.tsx';

type TimeCellProps = TimeFacts & {
  readonly event: TimelineEvent;
  readonly state: CellState;
};

/** When it was; while it is dragged anywhere, when it would be. */
export function TimeCell(props: TimeCellProps) {
  const { event, state, at, isOutOfOrder, zone, secondZone } = props;
  const { id } = event;
  const cell = { id, field: 'time' } as const;
  const change = useListView(({ proposal }) => proposal?.changes.get(id));
  if (state.editing === 'time') return <TimeInput event={event} />;
  const shown = shownTime(change ?? event, zone, at);
  const second = at === undefined || secondZone === undefined ? undefined : clockIn(secondZone, at);
  const hint = timeHint(event, props);
  return (
    <GridCell
      cell={cell}
      isStop={state.stop === 'time'}
      className="time-cell"
      name={isOutOfOrder ? `${shown.words}, out of order` : shown.words}
      hint={hint}
    >
      {isOutOfOrder ? <TriangleAlert className="order-mark" size={13} aria-hidden /> : undefined}
      <time className={timeClass(change, shown.isKnown)}>{shown.clock}</time>
      {shown.zone === undefined ? undefined : <span className="own-zone">{shown.zone}</span>}
      {second === undefined || change !== undefined ? undefined : (
        <span className="second-clock">{second}</span>
      )}
    </GridCell>
  );
}

function timeClass(change: TimeChange | undefined, isKnown: boolean): string | undefined {
  if (change !== undefined) return 'proposed';
  return isKnown ? undefined : 'unknown';
}
