import { atPosition } from '../../../src-shared/timeline/axis/axis-window.ts';
import type { DraggedPart } from '../../../src-shared/timeline/axis/propose-retime.ts';
import { dragTarget, panBy, selectByClick } from './axis-moves.ts';
import type { AxisStage } from './axis-stage.ts';
import { carryTo, drop, pickUp, putBack } from './carry.ts';
import type { Gesture, Point } from './gesture.ts';

/** Pixels from an end of the axis within which a drag pans it. */
const edge = 36;
/** Pixels a frame, at the very end. */
const fastest = 14;

/** A press on an event: a click selects it, a drag re-times it. */
export function dragGesture(
  stage: AxisStage,
  id: string,
  part: DraggedPart,
  start: Point,
): Gesture {
  let last = start;
  let isDragging = false;
  let grip = 0;
  let others: readonly number[] = [];
  let frame: number | undefined;

  const follow = () => {
    const { window, width } = stage.model();
    const moment = atPosition(window, width, last.x) - grip;
    carryTo(stage, dragTarget(stage, moment, others, last.isFree));
  };
  const panAtEdges = () => {
    frame = undefined;
    const speed = edgeSpeed(last.x, stage.model().width);
    if (speed === 0 || !isDragging) return;
    panBy(stage, -speed);
    follow();
    frame = requestAnimationFrame(panAtEdges);
  };
  const begin = () => {
    const { window, width, content } = stage.model();
    if (!pickUp(stage, id, part, false)) return false;
    const carry = stage.store.getState().carry;
    grip = atPosition(window, width, start.x) - (carry?.from ?? 0);
    others = snapPlaces(content.items, carry?.ids ?? new Set(), carry?.from ?? 0);
    isDragging = true;
    return true;
  };
  const stop = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    isDragging = false;
  };
  return {
    isOver: () => isDragging && stage.store.getState().carry === undefined,
    move: (point) => {
      last = point;
      if (!isDragging && (!point.isFar || !begin())) return;
      follow();
      frame ??= requestAnimationFrame(panAtEdges);
    },
    end: (point) => {
      const hasDragged = isDragging;
      stop();
      if (hasDragged) drop(stage);
      else selectByClick(stage, id, point);
    },
    cancel: () => {
      stop();
      putBack(stage);
    },
  };
}

/** The moments that a drag snaps to: those of events that do not move, and its own of before. */
function snapPlaces(
  items: readonly { readonly id: string; readonly at: number; readonly end?: number }[],
  moving: ReadonlySet<string>,
  from: number,
): readonly number[] {
  const places = items
    .filter(({ id }) => !moving.has(id))
    .flatMap(({ at, end }) => (end === undefined ? [at] : [at, end]));
  return [...places, from].sort((left, right) => left - right);
}

function edgeSpeed(x: number, width: number): number {
  const [left, right] = [edge - x, x - (width - edge)];
  if (left <= 0 && right <= 0) return 0;
  const depth = Math.min(1, Math.max(left, right) / edge);
  return (left > 0 ? -1 : 1) * (1 + depth * (fastest - 1));
}
