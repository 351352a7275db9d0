import { useEffect } from 'react';
import { controlOf, rangeOf } from './found-place.ts';
import type { Found } from './use-matches.ts';

/** So many are marked around the present one; nobody sees more at once. */
const mostMarked = 400;

/** Marks on the page what was found, without touching its elements; the present one stands out. */
export function useFoundMarks(found: readonly Found[], present: number): void {
  useEffect(() => {
    // A list makes room for its row with the next frame.
    const frame = requestAnimationFrame(() => mark(found, present));
    return () => {
      cancelAnimationFrame(frame);
      unmark();
    };
  }, [found, present]);
}

function mark(found: readonly Found[], present: number): void {
  const now = found[present];
  if (now === undefined) return;
  controlOf(now.text)?.setAttribute('data-found', 'true');
  if (!('highlights' in CSS)) return;
  const near = found.slice(Math.max(0, present - mostMarked / 2), present + mostMarked / 2);
  const ranges = near.filter((each) => each !== now).map(rangeOf);
  CSS.highlights.set('found', new Highlight(...ranges.filter((range) => range !== undefined)));
  const range = rangeOf(now);
  if (range !== undefined) CSS.highlights.set('found-now', new Highlight(range));
}

function unmark(): void {
  for (const element of document.querySelectorAll('[data-found]')) {
    element.removeAttribute('data-found');
  }
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('found');
  CSS.highlights.delete('found-now');
}
