import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  type Range,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { ListRow } from '../../../src-shared/timeline/list/list-rows.ts';

const heights = { entry: 32, day: 32, gap: 22 } as const;

/** The rows near the ones in sight, and those that must not go away: with the focus, edited, or carried. */
export type VirtualRows = Virtualizer<HTMLElement, Element>;

/**
 * Lays the rows out in the pane that scrolls around them, of which the list is only a part. `kept`: indexes
 * of rows that stay on the page wherever it is scrolled to.
 */
export function useVirtualRows(
  rows: readonly ListRow[],
  list: RefObject<HTMLElement | null>,
  kept: readonly number[],
): VirtualRows {
  const scrollMargin = useScrollMargin(list);
  return useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: (index) => heights[rows[index]?.kind ?? 'entry'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
    scrollMargin,
    // Below the bar that stays in sight.
    scrollPaddingStart: 44,
    scrollPaddingEnd: 48,
    rangeExtractor: (range) => withKept(range, kept),
    // A pane that is not laid out, as in tests, is taken for one of usual height.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height === 0 ? usualRect : rect)),
    measureElement: (element, entry, instance) => {
      const height = measureElement(element, entry, instance);
      const kind = rows[Number(element.getAttribute('data-index'))]?.kind ?? 'entry';
      return height === 0 ? heights[kind] : height;
    },
  });
}

const usualRect = { width: 800, height: 800 };

function withKept(range: Range, kept: readonly number[]): number[] {
  const indexes = defaultRangeExtractor(range);
  const others = kept.filter(
    (index) => index >= 0 && index < range.count && !indexes.includes(index),
  );
  return others.length === 0 ? indexes : [...indexes, ...others].sort((a, b) => a - b);
}

/** The pane that scrolls. */
function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  let pane = element?.parentElement ?? null;
  while (pane !== null && !/auto|scroll/.test(getComputedStyle(pane).overflowY)) {
    pane = pane.parentElement;
  }
  return pane ?? document.documentElement;
}

/** How far below the beginning of the pane the list begins; measured anew when anything in it grows. */
function useScrollMargin(list: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const pane = scrollerOf(element);
    if (element === null || pane === null) return;
    const measure = () => {
      const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      setMargin(Math.round(top + pane.scrollTop));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    for (const child of pane.children) observer.observe(child);
    observer.observe(pane);
    return () => observer.disconnect();
  }, [list]);
  return margin;
}
