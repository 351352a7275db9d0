import { useDraggable } from '@dnd-kit/core';
import { type MouseEvent, memo } from 'react';
import { isEvent, type TimelineEntry } from '../../../src-shared/report/report.ts';
import { clearTimelineView } from '../../state/timeline-view.ts';
import { FlagCell } from './flag-cell.tsx';
import { GridRow } from './grid-parts.tsx';
import { KindCell } from './kind-cell.tsx';
import { useList } from './list-context.ts';
import { type RowState, useRowState } from './row-state.ts';
import { selectByClick } from './selecting.ts';
import { elapsedWords } from './shown-time.ts';
import { TextCell } from './text-cell.tsx';
import { TimeCell } from './time-cell.tsx';
import { ActorCell, SourceCell } from './words-cell.tsx';

type EventRowProps = {
  readonly entry: TimelineEntry;
  readonly at: number | undefined;
  readonly elapsed: number | undefined;
  readonly isOutOfOrder: boolean;
  readonly zone: string;
  readonly secondZone: string | undefined;
  readonly isReadOnly: boolean;
};

/** An event, or a heading or passage between events, as one row. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { entry, elapsed, isReadOnly } = props;
  const { id } = entry;
  const parts = useList();
  const state = useRowState(id);
  const { setNodeRef, listeners } = useDraggable({ id, disabled: isReadOnly });
  const onClick = (click: MouseEvent) => selectByClick(parts, id, click);
  const onMouseDown = (event: MouseEvent) => {
    // A range of rows is selected, not their words; and what is edited is no handle.
    if (event.shiftKey) event.preventDefault();
    if (!isControl(event.target)) listeners?.onMouseDown?.(event);
  };
  const { view } = parts;
  return (
    <GridRow
      ref={setNodeRef}
      className={rowClass(entry, state)}
      aria-selected={state.isSelected}
      data-entry={id}
      onClick={onClick}
      onMouseDown={onMouseDown}
      onPointerEnter={() => view.setState({ hovered: id })}
      onPointerLeave={() => {
        if (view.getState().hovered === id) clearTimelineView(view, 'hovered');
      }}
    >
      <div
        className="handle"
        aria-hidden="true"
        data-hint="Drag to move; Space moves with the keys"
        onPointerDown={(event) => {
          event.stopPropagation();
          listeners?.onPointerDown?.(event);
        }}
        onMouseDown={(event) => event.stopPropagation()}
      />
      {isEvent(entry) ? (
        <>
          <TimeCell {...props} event={entry} state={state} />
          <span className="elapsed" aria-hidden="true">
            {elapsed === undefined ? undefined : elapsedWords(elapsed)}
          </span>
          <KindCell event={entry} state={state} />
          <TextCell entry={entry} name="Event text" state={state} />
          <FlagCell entry={entry} state={state} isReadOnly={isReadOnly} />
          <ActorCell event={entry} state={state} />
          <SourceCell event={entry} state={state} />
        </>
      ) : (
        <>
          <TextCell
            entry={entry}
            name={entry.kind === 'passage' ? 'Passage' : 'Day heading'}
            state={state}
          />
          <FlagCell entry={entry} state={state} isReadOnly={isReadOnly} />
        </>
      )}
    </GridRow>
  );
});

function rowClass(entry: TimelineEntry, state: RowState): string {
  const isAside = isEvent(entry) && (entry.leftOut || entry.internal);
  const isBusy = state.editing !== undefined || state.isMenuOpen;
  return [
    'row',
    isEvent(entry) ? 'event' : entry.kind,
    isAside && 'aside',
    state.isCarried && 'carried',
    state.isHovered && 'hovered',
    isBusy && 'busy',
  ]
    .filter(Boolean)
    .join(' ');
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.editing, button, input, .menu') !== null;
}
