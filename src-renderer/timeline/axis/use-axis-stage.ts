import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useTimelineViewStore } from '../../state/timeline-view.ts';
import { useDocument, useDocumentState, useSession } from '../../state/use-session.ts';
import type { AxisModel } from './axis-model.ts';
import { focusEvent } from './axis-moves.ts';
import type { AxisStage, AxisState } from './axis-stage.ts';
import { placeOf, putBack } from './carry.ts';
import { listenToPointers } from './listen-to-pointers.ts';
import { listenToWheel } from './listen-to-wheel.ts';

/** What gestures on the axis of a timeline work with; one as long as the axis is shown. */
export function useAxisStage(
  timeline: string,
): AxisStage & { readonly show: (m: AxisModel) => void } {
  const session = useSession();
  const document = useDocument();
  const view = useTimelineViewStore(timeline);
  return useMemo(() => {
    let shown: AxisModel | undefined;
    return {
      session,
      document,
      view,
      store: createStore<AxisState>()(() => ({ refocus: 0 })),
      model: () => {
        if (shown === undefined) throw new Error('Nothing of the axis has been drawn yet.');
        return shown;
      },
      show: (model) => {
        shown = model;
      },
    };
  }, [session, document, view]);
}

/** A part of what the axis is doing. */
export function useAxisState<Part>(stage: AxisStage, select: (state: AxisState) => Part): Part {
  return useStore(stage.store, select);
}

/** Lets hands and wheels work on the axis for as long as it is shown. */
export function useAxisHands(root: RefObject<HTMLElement | null>, stage: AxisStage): void {
  useEffect(() => {
    if (root.current === null) return;
    const endings = [listenToPointers(root.current, stage), listenToWheel(root.current, stage)];
    return () => {
      for (const end of endings) end();
      putBack(stage);
    };
  }, [root, stage]);
}

/** Keeps the focus on the focused event when it was picked up, dropped, or undone elsewhere. */
export function useAxisFocus(root: RefObject<HTMLElement | null>, stage: AxisStage): void {
  const refocus = useAxisState(stage, (state) => state.refocus);
  const seen = useRef(refocus);
  const returnTo = useDocumentState((state) => state.returnTo);
  const returned = useRef(returnTo);
  useLayoutEffect(() => {
    if (seen.current === refocus) return;
    seen.current = refocus;
    const { focused } = stage.view.getState();
    const mark = focused === undefined ? null : markOf(root.current, focused);
    mark?.focus({ preventScroll: true });
  }, [refocus, root, stage]);
  useEffect(() => {
    if (returned.current === returnTo) return;
    returned.current = returnTo;
    const id = stage.model().items.find((item) => placeOf(item.id) === returnTo?.place)?.id;
    if (id !== undefined) focusEvent(stage, id);
  }, [returnTo, stage]);
}

function markOf(root: HTMLElement | null, id: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-place="${CSS.escape(placeOf(id))}"]`) ?? null;
}
