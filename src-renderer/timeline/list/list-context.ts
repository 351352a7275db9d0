import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { DocumentStore } from '../../state/document-store.ts';
import type { Session } from '../../state/session.ts';
import type { TimelineView, TimelineViewState } from '../../state/timeline-view.ts';
import type { ListState, ListStore } from './list-state.ts';

/** What every part of a list works with; it stays the same as long as the list is there. */
export type ListParts = {
  readonly timeline: string;
  readonly session: Session;
  readonly document: DocumentStore;
  readonly view: TimelineView;
  readonly list: ListStore;
};

export const ListContext = createContext<ListParts | undefined>(undefined);

export function useList(): ListParts {
  const parts = use(ListContext);
  if (parts === undefined) throw new Error('This component stands outside of a list of events.');
  return parts;
}

/** A part of what the list is doing; the component renders again only when that part changes. */
export function useListState<Part>(select: (state: ListState) => Part): Part {
  return useStore(useList().list, select);
}

/** The same for what the list shares with the axis. */
export function useListView<Part>(select: (state: TimelineViewState) => Part): Part {
  return useStore(useList().view, select);
}
