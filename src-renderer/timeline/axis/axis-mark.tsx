import { memo } from 'react';
import type { EventKind } from '../../../src-shared/report/event-kind.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { placeOf } from './carry.ts';

type AxisMarkProps = {
  readonly id: string;
  readonly kind: EventKind;
  readonly x: number;
  readonly y: number;
  /** Pixels down, for the pole of a milestone's flag. */
  readonly pole: number | undefined;
  readonly name: string;
  readonly state: string;
  readonly isSelected: boolean;
  readonly isFirst: boolean;
};

/** Zooming moves marks, and leaves their pictures. */
const MarkIcon = memo(KindIcon);

/** An event on the axis. */
export const AxisMark = memo(function AxisMark(props: AxisMarkProps) {
  const { id, kind, x, y, pole, name, state, isSelected, isFirst } = props;
  return (
    <div
      className={`axis-mark ${state}`}
      data-kind={kind}
      data-event={id}
      data-place={placeOf(id)}
      data-hint={name}
      role="option"
      aria-selected={isSelected}
      aria-label={name}
      tabIndex={isFirst ? 0 : -1}
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      {pole === undefined ? undefined : <span className="pole" style={{ height: pole }} />}
      <MarkIcon kind={kind} size={14} />
    </div>
  );
});
