import {
  type AxisWindow,
  atPosition,
  panned,
  positionIn,
  zoomed,
} from '../../../src-shared/timeline/axis/axis-window.ts';
import { freeStep, roundedTo, snapped, snapStep } from '../../../src-shared/timeline/axis/snap.ts';
import { clearTimelineView, selectEvents, type TimelineView } from '../../state/timeline-view.ts';
import type { AxisStage } from './axis-stage.ts';

/** Pixels within which another event draws what is dragged to its own moment. */
const eventTolerance = 6;

/** Zooms about a pixel. */
export function zoomAbout(stage: AxisStage, factor: number, x: number): void {
  const { window, width } = stage.model();
  stage.view.setState({ window: zoomed(window, factor, atPosition(window, width, x)) });
}

/** Pans by pixels: the content follows the hand. */
export function panBy(stage: AxisStage, pixels: number): void {
  const { window, scale } = stage.model();
  stage.view.setState({ window: panned(window, -pixels * scale) });
}

const animationMs = 140;

/** Turns to another stretch: quickly, and at once where the system asks for less motion. */
export function turnTo(view: TimelineView, from: AxisWindow, to: AxisWindow): void {
  if (globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    view.setState({ window: to });
    return;
  }
  let start: number | undefined;
  // An object of its own: a turn that is still under way sees by it that it is over.
  let shown = { ...from };
  view.setState({ window: shown });
  const step = (now: number) => {
    // Whoever pans or zooms meanwhile has the say.
    if (view.getState().window !== shown) return;
    start ??= now;
    const part = Math.min(1, (now - start) / animationMs);
    const eased = 1 - (1 - part) ** 3;
    const between = (left: number, right: number) => left + (right - left) * eased;
    shown = part === 1 ? to : { from: between(from.from, to.from), to: between(from.to, to.to) };
    view.setState({ window: shown });
    if (part < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** Where a drag to this moment goes: to a round time or another event, or freely. */
export function dragTarget(
  stage: AxisStage,
  moment: number,
  others: readonly number[],
  isFree: boolean,
): number {
  const { scale, clock } = stage.model();
  if (isFree) return roundedTo(moment, freeStep(scale), clock);
  return snapped(moment, clock, snapStep(scale), others, eventTolerance * scale).at;
}

/** Pans as little as it takes to bring an event into view. */
export function reveal(stage: AxisStage, id: string): void {
  const { content, window, width, scale } = stage.model();
  const item = content.items.find((each) => each.id === id);
  if (item === undefined) return;
  const x = positionIn(window, width, item.at);
  const margin = 48;
  const inside = Math.min(Math.max(x, margin), width - margin);
  if (inside !== x) stage.view.setState({ window: panned(window, (x - inside) * scale) });
}

/** Makes an event the one that keys act on. */
export function focusEvent(stage: AxisStage, id: string): void {
  stage.view.setState({ focused: id });
  reveal(stage, id);
  stage.store.setState(({ refocus }) => ({ refocus: refocus + 1 }));
}

/** Selects as a click does: alone, in addition, or from the anchor up to here. */
export function selectByClick(
  stage: AxisStage,
  id: string,
  keys: { readonly isAdding: boolean; readonly isRange: boolean },
): void {
  const { view } = stage;
  const { selection, anchor } = view.getState();
  if (keys.isRange && anchor !== undefined) {
    const ids = stage.model().items.map((item) => item.id);
    const [first, last] = [ids.indexOf(anchor), ids.indexOf(id)].sort((a, b) => a - b);
    view.setState({ selection: new Set(ids.slice(first, (last ?? 0) + 1)), focused: id });
    return;
  }
  if (!keys.isAdding) {
    selectEvents(view, [id]);
    return;
  }
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  view.setState({ selection: next, anchor: id, focused: id });
}

/** Selects nothing. */
export function selectNothing(stage: AxisStage): void {
  if (stage.view.getState().selection.size > 0) stage.view.setState({ selection: new Set() });
  clearTimelineView(stage.view, 'anchor');
}
