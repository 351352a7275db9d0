import './event-list.css';
import './list-rows.css';
import './list-inputs.css';
import { DndContext, DragOverlay } from '@dnd-kit/core';
import { memo, useMemo, useRef, useState } from 'react';
import { isEvent, type Timeline } from '../../../src-shared/report/report.ts';
import { useTimelineView, useTimelineViewStore } from '../../state/timeline-view.ts';
import { useDocument, useDocumentState, useReport, useSession } from '../../state/use-session.ts';
import { silentDrag } from '../../ui/silent-drag.ts';
import { CarriedRows } from './carried-rows.tsx';
import { ListBar } from './list-bar.tsx';
import { ListContext, type ListParts, useList } from './list-context.ts';
import { createListState } from './list-state.ts';
import { pasteLines } from './paste-lines.ts';
import { QuickAddRow } from './quick-add.tsx';
import { RowCanvas } from './row-canvas.tsx';
import { useExternalDrop } from './use-external-drop.ts';
import { useListRows } from './use-list-rows.ts';
import { type RowLayout, useRowDrag } from './use-row-drag.ts';
import { actorsId } from './words-cell.tsx';

type EventListProps = {
  readonly timeline: Timeline;
  /** Shown while there are no events. */
  readonly help: string;
};

/** The events of a timeline as rows: each is edited in place, and dragged to where it belongs. */
export function EventList({ timeline, help }: EventListProps) {
  const parts = useListParts(timeline.id);
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  const { isOver, handlers } = useExternalDrop(parts, isReadOnly);
  return (
    <ListContext value={parts}>
      <div
        className={isOver ? 'event-list drop-target' : 'event-list'}
        {...handlers}
        onPaste={isReadOnly ? undefined : (event) => pasteLines(parts, event)}
      >
        <Rows timeline={timeline} help={help} isReadOnly={isReadOnly} />
        <QuickAddRow timeline={timeline} isReadOnly={isReadOnly} />
        <Actors timeline={timeline} />
      </div>
    </ListContext>
  );
}

function useListParts(timeline: string): ListParts {
  const session = useSession();
  const document = useDocument();
  const view = useTimelineViewStore(timeline);
  const [list] = useState(createListState);
  return useMemo(
    () => ({ timeline, session, document, view, list }),
    [timeline, session, document, view, list],
  );
}

type RowsProps = EventListProps & { readonly isReadOnly: boolean };

function Rows({ timeline, help, isReadOnly }: RowsProps) {
  const parts = useList();
  const zone = useReport((report) => report.zone);
  const dayOne = useReport((report) => report.dayOne);
  const language = useReport((report) => report.language);
  const filter = useTimelineView(timeline.id, (state) => state.filter);
  const { rows, outOfOrder } = useListRows(timeline, { zone, dayOne, language }, filter);
  const layout = useRef<RowLayout>(null);
  const drag = useRowDrag(parts, layout);
  const { length } = timeline.entries;
  const shown = useMemo(
    () => rows.filter((row) => row.kind === 'entry' && row.isEvent).length,
    [rows],
  );
  return (
    <DndContext {...drag} accessibility={silentDrag}>
      <ListBar timeline={timeline} shown={shown} outOfOrder={outOfOrder} isReadOnly={isReadOnly} />
      {length === 0 ? <p className="hint empty-list">{help}</p> : undefined}
      <RowCanvas {...{ rows, timeline, zone, isReadOnly, layout }} />
      <DragOverlay dropAnimation={null}>
        <CarriedRows />
      </DragOverlay>
    </DndContext>
  );
}

/** The names that an actor may be chosen from. */
const Actors = memo(function Actors({ timeline }: { readonly timeline: Timeline }) {
  const names = new Set(
    timeline.entries.flatMap((entry) => (isEvent(entry) && entry.actor ? [entry.actor] : [])),
  );
  return (
    <datalist id={actorsId(timeline.id)}>
      {[...names].slice(0, 200).map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
});
