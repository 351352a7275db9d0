import { createPortal } from 'react-dom';
import { positionIn } from '../../../src-shared/timeline/axis/axis-window.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { rowCentre } from './axis-heights.ts';
import type { AxisModel } from './axis-model.ts';
import type { Carry } from './axis-stage.ts';

type AxisDragProps = {
  readonly model: AxisModel;
  readonly carry: Carry;
  readonly root: HTMLElement | null;
};

/** Ghosts tell where things were; of a large selection the nearest few are enough. */
const mostGhosts = 60;
/** The width from which the label goes to the other side of the guide line. */
const labelRoom = 340;

/** What is shown while something is in the hand: its old place, the guide line, and what a drop would do. */
export function AxisDrag({ model, carry, root }: AxisDragProps) {
  const { window, width, heights } = model;
  const x = positionIn(window, width, carry.from + carry.retiming.by);
  const isLeft = x > width - labelRoom;
  const top = heights.bandCentre + 22;
  return (
    <>
      <Ghosts model={model} carry={carry} />
      <GuideLine root={root} x={x} />
      <div
        className={isLeft ? 'axis-label left' : 'axis-label'}
        style={{ transform: `translate(${x}px, ${top}px)` }}
        aria-hidden
      >
        <LabelWords carry={carry} />
      </div>
    </>
  );
}

function LabelWords({ carry: { words } }: { readonly carry: Carry }) {
  if (words === undefined) return null;
  const { time, zone, distance, others, metrics } = words;
  return (
    <div className="words" data-testid="drag-label">
      <div>
        <strong>{time}</strong> {zone} <span className="faint">{distance}</span>
        {others === 0 ? undefined : <span className="faint"> · {others + 1} events</span>}
      </div>
      {metrics.map(({ id, name, before = 'unknown', after = 'unknown' }) => (
        <div key={id}>
          <span className="faint">{name}</span> {before} → <strong>{after}</strong>
        </div>
      ))}
    </div>
  );
}

function Ghosts({ model, carry }: Omit<AxisDragProps, 'root'>) {
  const { window, width, carried, heights } = model;
  if (carry.retiming.by === 0 || carry.part === 'end') return null;
  return carried.slice(0, mostGhosts).map((mark) =>
    mark.kind === 'cluster' ? undefined : (
      <div
        key={mark.item.id}
        className="axis-mark ghost"
        data-kind={mark.item.kind}
        style={{
          transform: `translate(${positionIn(window, width, mark.at)}px, ${rowCentre(heights.bandCentre, mark.row)}px)`,
        }}
      >
        <KindIcon kind={mark.item.kind} size={14} />
      </div>
    ),
  );
}

/** Through both views, so that the eye finds the neighbours in the list. */
function GuideLine({ root, x }: { readonly root: HTMLElement | null; readonly x: number }) {
  if (root === null) return null;
  const editor = root.closest('.timeline-editor');
  const whole = editor instanceof HTMLElement ? editor : root;
  const [own, outer] = [root.getBoundingClientRect(), whole.getBoundingClientRect()];
  const left = own.left - outer.left + x;
  const top = own.top - outer.top;
  return createPortal(
    <div className="axis-guide" style={{ transform: `translateX(${left}px)`, top }} />,
    whole,
  );
}
