import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AxisWindow } from '../../src-shared/timeline/axis/axis-window.ts';
import type { TimeChanges } from '../../src-shared/timeline/axis/propose-retime.ts';
import type { ChangedMetric } from '../../src-shared/timeline/axis/retime-words.ts';
import type { EventFilter } from '../../src-shared/timeline/list/filter-events.ts';
import type { DocumentStore } from './document-store.ts';
import { useDocument } from './use-session.ts';

/** Which of a timeline's two views are shown. */
export type TimelineMode = 'both' | 'axis' | 'list';

/** Which events both views show. */
export type TimelineFilter = EventFilter;

/** A drag in progress. Every view shows it, and nothing is edited before the drop. */
export type Proposal = {
  /** The times that the drop would write. */
  readonly changes: TimeChanges;
  /** What the drop would do, in a sentence. */
  readonly words: string;
  /** The metrics that the drop would change. */
  readonly metrics?: readonly ChangedMetric[];
};

/** How the two views of one timeline look at it: never saved, never undone. */
export type TimelineViewState = {
  readonly mode: TimelineMode;
  /** The ids of the selected events, in the order in which they were selected. */
  readonly selection: ReadonlySet<string>;
  /** Where a selection of a range begins. */
  readonly anchor?: string;
  /** The event that keys act on. */
  readonly focused?: string;
  /** The event under the pointer, in either view. */
  readonly hovered?: string;
  readonly filter: TimelineFilter;
  /** What the axis shows; absent: all of the timeline. */
  readonly window?: AxisWindow;
  readonly proposal?: Proposal;
};

/** The view of one timeline in one window. */
export type TimelineView = StoreApi<TimelineViewState>;

const viewsByDocument = new WeakMap<DocumentStore, Map<string, TimelineView>>();

const everything: TimelineFilter = { kinds: new Set(), actors: new Set(), audience: 'all' };

/** The view of a timeline; it lives as long as the window edits the document. */
export function timelineView(document: DocumentStore, timeline: string): TimelineView {
  const views = viewsByDocument.get(document) ?? new Map<string, TimelineView>();
  viewsByDocument.set(document, views);
  const known = views.get(timeline);
  if (known !== undefined) return known;
  const view = createStore<TimelineViewState>()(() => ({
    mode: 'both',
    selection: new Set(),
    filter: everything,
  }));
  views.set(timeline, view);
  return view;
}

/** The view of a timeline of the edited document. */
export function useTimelineViewStore(timeline: string): TimelineView {
  const document = useDocument();
  return useMemo(() => timelineView(document, timeline), [document, timeline]);
}

/** A part of the view; the component renders again only when that part changes. */
export function useTimelineView<Part>(
  timeline: string,
  select: (state: TimelineViewState) => Part,
): Part {
  return useStore(useTimelineViewStore(timeline), select);
}

type OptionalKey = 'anchor' | 'focused' | 'hovered' | 'window' | 'proposal';

/** Leaves optional parts of the view out, such as a proposal that was cancelled. */
export function clearTimelineView(view: TimelineView, ...keys: readonly OptionalKey[]): void {
  const state = view.getState();
  if (keys.every((key) => state[key] === undefined)) return;
  const next: { -readonly [Key in keyof TimelineViewState]: TimelineViewState[Key] } = { ...state };
  for (const key of keys) delete next[key];
  view.setState(next, true);
}

/** Selects these events and no others; the last of them is what keys act on. */
export function selectEvents(view: TimelineView, ids: readonly string[]): void {
  const last = ids.at(-1);
  view.setState({
    selection: new Set(ids),
    ...(last !== undefined && { anchor: last, focused: last }),
  });
}
