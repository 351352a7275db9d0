import { useEffect } from 'react';
import { reachPlace } from './state/reach-place.ts';
import { useDocumentState, useView } from './state/use-session.ts';

/** Takes the user where they asked to be, as soon as it is on the page. */
export function useGoal(): void {
  const goal = useView((state) => state.goal);
  useEffect(() => {
    if (goal === undefined) return;
    // A dialog that closes at the same moment gives the focus back first; a list makes room for its row.
    const frame = requestAnimationFrame(() => reachPlace(document, goal));
    return () => cancelAnimationFrame(frame);
  }, [goal]);
}

/** After undo and redo the focus is where the change is. */
export function useReturnFocus(): void {
  const returnTo = useDocumentState((state) => state.returnTo);
  useEffect(() => {
    if (returnTo === undefined) return;
    const control = controlOf(returnTo.place);
    if (control instanceof HTMLElement) control.focus();
  }, [returnTo]);
}

/** While the header's form is closed, what it holds is told where it opens. */
function controlOf(place: string): Element | null {
  const control = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
  if (control !== null || !place.startsWith('header:')) return control;
  return document.querySelector('[data-place="header:details"]');
}
