import { useEffect, useRef } from 'react';

/** Milliseconds that the pointer rests on a control before its hint is shown. */
const restFor = 500;

/**
 * Shows the `data-hint` of the control under the pointer or the focus. One layer for the whole window: a list
 * of thousands of rows has no tooltips of its own to keep, and it stands above dialogs too.
 */
export function HintLayer() {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => (layer.current === null ? undefined : startHints(layer.current)), []);
  // Screen readers have the control's name and its keys; the hint is for the eyes.
  return <div ref={layer} className="hint-layer" popover="manual" aria-hidden="true" />;
}

function startHints(layer: HTMLElement): () => void {
  const page = layer.ownerDocument;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Element | undefined;

  const hide = () => {
    // Asked at every key: whether the layer is open costs the browser milliseconds in a long page.
    if (shown === undefined) return;
    clearTimeout(timer);
    shown = undefined;
    if (isOpen(layer)) layer.hidePopover();
  };
  const show = (control: Element) => {
    const hint = control.getAttribute('data-hint');
    if (hint === null || hint === '' || !control.isConnected || !canOpen(layer)) return;
    layer.textContent = hint;
    if (!isOpen(layer)) layer.showPopover();
    place(layer, control);
  };
  const turnTo = (control: Element | undefined, wait: number) => {
    if (control === shown) return;
    hide();
    shown = control;
    if (control !== undefined) timer = setTimeout(() => show(control), wait);
  };
  const onPointerOver = ({ target }: PointerEvent) => {
    // The pointer may go onto the hint itself, to read it under a magnifier.
    if (target instanceof Node && layer.contains(target)) return;
    turnTo(hinted(target), restFor);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const control = hinted(target);
    const isSeen = target instanceof Element && target.matches(':focus-visible');
    if (control !== undefined && isSeen) turnTo(control, restFor);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab') hide();
  };
  page.addEventListener('pointerover', onPointerOver);
  page.addEventListener('focusin', onFocus);
  page.addEventListener('focusout', hide);
  page.addEventListener('pointerdown', hide, true);
  page.addEventListener('keydown', onKey, true);
  page.addEventListener('scroll', hide, true);
  return () => {
    clearTimeout(timer);
    page.removeEventListener('pointerover', onPointerOver);
    page.removeEventListener('focusin', onFocus);
    page.removeEventListener('focusout', hide);
    page.removeEventListener('pointerdown', hide, true);
    page.removeEventListener('keydown', onKey, true);
    page.removeEventListener('scroll', hide, true);
  };
}

function hinted(target: EventTarget | null): Element | undefined {
  return target instanceof Element ? (target.closest('[data-hint]') ?? undefined) : undefined;
}

/** Where the browser has no layer above all others, as in tests, there are no hints. */
function canOpen(layer: HTMLElement): boolean {
  return 'showPopover' in layer && layer.isConnected;
}

function isOpen(layer: HTMLElement): boolean {
  return canOpen(layer) && layer.matches(':popover-open');
}

const gap = 6;
const edge = 8;

/** Below the control, above it where there is no room below, and never over the window's edge. */
function place(layer: HTMLElement, control: Element): void {
  const at = control.getBoundingClientRect();
  const own = layer.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const middle = at.left + at.width / 2 - own.width / 2;
  const left = Math.max(edge, Math.min(innerWidth - own.width - edge, middle));
  const fitsBelow = at.bottom + gap + own.height < innerHeight - edge;
  const top = fitsBelow ? at.bottom + gap : at.top - gap - own.height;
  layer.style.left = `${left}px`;
  layer.style.top = `${Math.max(edge, top)}px`;
}
