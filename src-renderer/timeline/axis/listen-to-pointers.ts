import { panBy, selectNothing, zoomAbout } from './axis-moves.ts';
import { type AxisStage, forget } from './axis-stage.ts';
import { dragGesture } from './drag-gesture.ts';
import type { Gesture, Point } from './gesture.ts';
import { lassoGesture, panGesture } from './ground-gestures.ts';
import { clusterAt, openCluster } from './open-cluster.ts';

/** Pixels a hand may tremble and still click; a finger more than a mouse. */
const threshold = { mouse: 4, touch: 8 } as const;

type Press = {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly gesture: Gesture;
};

/** Follows mouse, pen and fingers on the axis. */
export function listenToPointers(root: HTMLElement, stage: AxisStage): () => void {
  const page = root.ownerDocument;
  let press: Press | undefined;
  let isFar = false;
  const fingers = new Map<number, number>();

  const xOf = ({ clientX }: { readonly clientX: number }) =>
    clientX - root.getBoundingClientRect().left;
  const pointOf = (event: PointerEvent): Point => {
    const isAdding = event.ctrlKey || event.metaKey;
    return { x: xOf(event), isFree: isAdding, isAdding, isRange: event.shiftKey, isFar };
  };
  const cancel = () => {
    press?.gesture.cancel();
    press = undefined;
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    if (event.target.closest('.axis-crowd') !== null) return;
    forget(stage.store, 'opened');
    fingers.set(event.pointerId, xOf(event));
    if (fingers.size > 1) cancel();
    if (press !== undefined || fingers.size > 1) return;
    isFar = false;
    const gesture = gestureAt(stage, event.target, pointOf(event));
    press = { id: event.pointerId, x: event.clientX, y: event.clientY, gesture };
    root.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    if (fingers.size > 1) pinch(stage, fingers, event.pointerId, xOf(event));
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, xOf(event));
    if (press?.id !== event.pointerId) return;
    const distance = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    isFar ||= distance > (event.pointerType === 'mouse' ? threshold.mouse : threshold.touch);
    press.gesture.move(pointOf(event));
    if (press.gesture.isOver?.()) press = undefined;
  };
  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (press?.id !== event.pointerId) return;
    const { gesture } = press;
    press = undefined;
    gesture.end(pointOf(event));
  };
  const onCancel = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (press?.id === event.pointerId) cancel();
  };
  // The focus may be anywhere while the hand drags.
  const onKey = (event: KeyboardEvent) => {
    if (press === undefined) return;
    if (event.key === 'Escape') {
      cancel();
      event.preventDefault();
      event.stopPropagation();
    }
  };
  root.addEventListener('pointerdown', onDown);
  root.addEventListener('pointermove', onMove);
  root.addEventListener('pointerup', onUp);
  root.addEventListener('pointercancel', onCancel);
  page.addEventListener('keydown', onKey, { capture: true });
  return () => {
    cancel();
    root.removeEventListener('pointerdown', onDown);
    root.removeEventListener('pointermove', onMove);
    root.removeEventListener('pointerup', onUp);
    root.removeEventListener('pointercancel', onCancel);
    page.removeEventListener('keydown', onKey, { capture: true });
  };
}

function gestureAt(stage: AxisStage, target: Element, start: Point): Gesture {
  const edge = target.closest('[data-edge]');
  const event = target.closest('[data-event]')?.getAttribute('data-event');
  if (event != null) {
    const side = edge?.getAttribute('data-edge');
    const part = side === 'start' || side === 'end' ? side : 'whole';
    return dragGesture(stage, event, part, start);
  }
  const cluster = clusterAt(stage, target);
  if (cluster !== undefined) return panGesture(stage, start, () => openCluster(stage, cluster));
  if (start.isRange) return lassoGesture(stage, start);
  return panGesture(stage, start, () => selectNothing(stage));
}

/** Two fingers: what is between them stays between them. */
function pinch(
  stage: AxisStage,
  fingers: ReadonlyMap<number, number>,
  moving: number,
  x: number,
): void {
  const before = fingers.get(moving);
  const other = [...fingers].find(([id]) => id !== moving)?.[1];
  if (before === undefined || other === undefined) return;
  const [wide, was] = [Math.abs(x - other), Math.abs(before - other)];
  panBy(stage, (x - before) / 2);
  if (was > 8 && wide > 8) zoomAbout(stage, wide / was, (x + other) / 2);
}
