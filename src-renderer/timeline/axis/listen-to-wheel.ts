import { panBy, zoomAbout } from './axis-moves.ts';
import type { AxisStage } from './axis-stage.ts';

/** Milliseconds after the page scrolled in which the wheel still means the page. */
const scrollGoesOn = 300;
/** Pixels of a line, for wheels that count lines. */
const lineHeight = 16;

/** The wheel zooms where the pointer is, a pinch likewise; sideways or with Shift it pans. */
export function listenToWheel(root: HTMLElement, stage: AxisStage): () => void {
  const page = root.ownerDocument;
  let scrolled = Number.NEGATIVE_INFINITY;
  const onScroll = (event: Event) => {
    scrolled = event.timeStamp;
  };
  const onWheel = (event: WheelEvent) => {
    const isPinch = event.ctrlKey || event.metaKey;
    // Who scrolls down the report does not want to zoom whatever comes under the pointer.
    if (!isPinch && event.timeStamp - scrolled < scrollGoesOn) return;
    event.preventDefault();
    const { x, y, isSideways } = turnOf(event);
    if (isSideways && !isPinch) panBy(stage, -x);
    else {
      const at = event.clientX - root.getBoundingClientRect().left;
      zoomAbout(stage, Math.exp(-y * (isPinch ? 0.01 : 0.002)), at);
    }
  };
  root.addEventListener('wheel', onWheel, { passive: false });
  page.addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    root.removeEventListener('wheel', onWheel);
    page.removeEventListener('scroll', onScroll, { capture: true });
  };
}

/** How far a wheel was turned, in pixels; Shift makes one that knows only up and down go sideways. */
function turnOf({ deltaX, deltaY, deltaMode, shiftKey }: WheelEvent) {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1;
  const x = shiftKey && deltaX === 0 ? deltaY : deltaX;
  return { x: x * unit, y: deltaY * unit, isSideways: shiftKey || Math.abs(x) > Math.abs(deltaY) };
}
