import {
  defaultRangeExtractor,
  observeElementRect,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** The rows of a pane that are near those in sight. */
export type FixedRows = Virtualizer<HTMLElement, Element>;

type FixedRowsOptions = {
  readonly pane: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Pixels. */
  readonly height: number;
  /** The index of a row that stays on the page wherever it is scrolled to: the focus is in it. */
  readonly kept?: number | undefined;
};

/** Lays out rows of one height, so that thousands cost no more than those in sight. */
export function useFixedRows({ pane, count, height, kept }: FixedRowsOptions): FixedRows {
  return useVirtualizer<HTMLElement, Element>({
    count,
    getScrollElement: () => pane.current,
    estimateSize: () => height,
    overscan: 8,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (kept === undefined || kept < 0 || kept >= count || indexes.includes(kept)) return indexes;
      return [...indexes, kept].sort((a, b) => a - b);
    },
    // A pane that is not laid out, as in tests, is taken for one of usual height.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height === 0 ? usualRect : rect)),
  });
}

const usualRect = { width: 500, height: 500 };
