import type { Place } from '../../src-shared/checks/finding.ts';
import { placeKey } from '../../src-shared/checks/silence.ts';
import type { Goal } from './view-store.ts';

/**
 * Brings a part of the report into view and the focus to it; false, where it is not on the page. Undo finds a
 * control by the same `data-place`.
 */
export function reachPlace(page: Document, { place, into }: Pick<Goal, 'place' | 'into'>): boolean {
  const section = place.kind === 'section' ? page.getElementById(`section-${place.id}`) : null;
  const control = controlAt(page, place);
  const target = section ?? control;
  if (target === undefined) return false;
  target.scrollIntoView({ block: section === null ? 'center' : 'start' });
  const focused = section !== null && !into ? section : (control ?? target);
  focused.focus({ preventScroll: true });
  return true;
}

/** The control with the words of a place. */
function controlAt(page: Document, place: Place): HTMLElement | undefined {
  const key = place.kind === 'report' ? 'header:title' : placeKey(place);
  const found = page.querySelector(`[data-place="${CSS.escape(key)}"]`);
  const start = found ?? page.querySelector(`[data-place^="${CSS.escape(key)}:"]`);
  return start instanceof HTMLElement ? start : undefined;
}
