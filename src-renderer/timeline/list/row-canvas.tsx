import { type CSSProperties, type FocusEvent, memo, type RefObject, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Timeline } from '../../../src-shared/report/report.ts';
import type { ListRow } from '../../../src-shared/timeline/list/list-rows.ts';
import { useReport } from '../../state/use-session.ts';
import { DropLine } from './drop-line.tsx';
import { EventRow } from './event-row.tsx';
import { hearListKey } from './hear-list-key.ts';
import { type ListParts, useList } from './list-context.ts';
import { fields, type ListState, wishFor } from './list-state.ts';
import { DayRow, GapRow } from './mark-row.tsx';
import { timeColumn } from './time-column.ts';
import { useCellFocus } from './use-cell-focus.ts';
import type { RowLayout } from './use-row-drag.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

type RowCanvasProps = {
  readonly rows: readonly ListRow[];
  readonly timeline: Timeline;
  readonly zone: string;
  readonly isReadOnly: boolean;
  /** Tells a drag where the rows are. */
  readonly layout: RefObject<RowLayout | null>;
};

/** The rows that are in sight, and the keys of their cells. */
export function RowCanvas({ rows, timeline, zone, isReadOnly, layout }: RowCanvasProps) {
  const parts = useList();
  const secondZone = useReport((report) => report.secondZone);
  const canvas = useRef<HTMLDivElement>(null);
  const kept = useStore(parts.list, keptIds);
  const keptIndexes = useMemo(() => indexesOf(rows, kept), [rows, kept]);
  const virtual = useVirtualRows(rows, canvas, keptIndexes);
  useCellFocus(parts, rows, virtual);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are new when any time is
  const width = useMemo(() => timeColumn(timeline, zone, secondZone), [rows, zone, secondZone]);
  const style: ListStyle = { height: virtual.getTotalSize(), '--time-column': `${width}px` };
  const isEntered = keptIndexes.length > 0 || rows.length === 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are not on the page cannot be laid out by a table
    <div
      ref={(element) => {
        canvas.current = element;
        layout.current = element === null ? null : { rows, virtual, canvas: element };
      }}
      className="rows"
      role="grid"
      aria-label="Events"
      aria-rowcount={rows.length}
      aria-multiselectable="true"
      aria-readonly={isReadOnly}
      tabIndex={isEntered ? -1 : 0}
      style={style}
      onKeyDown={(event) => hearListKey(parts, event)}
      onFocus={(event) => noteFocus(parts, rows, event)}
    >
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        return row === undefined ? undefined : (
          <div
            key={String(key)}
            ref={virtual.measureElement}
            className="row-place"
            role="presentation"
            data-index={index}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            <Row row={row} {...{ timeline, zone, secondZone, isReadOnly }} />
          </div>
        );
      })}
      <DropLine rows={rows} virtual={virtual} />
    </div>
  );
}

type ListStyle = CSSProperties & { readonly '--time-column': string };

type RowProps = {
  readonly row: ListRow;
  readonly timeline: Timeline;
  readonly zone: string;
  readonly secondZone: string | undefined;
  readonly isReadOnly: boolean;
};

const Row = memo(function Row({ row, timeline, zone, secondZone, isReadOnly }: RowProps) {
  if (row.kind === 'gap') return <GapRow words={row.words} />;
  if (row.kind === 'day') return <DayRow label={row.label} zone={zone} isReadOnly={isReadOnly} />;
  const entry = timeline.entries[row.index];
  if (entry === undefined) return null;
  const { at, elapsed, isOutOfOrder } = row;
  return <EventRow {...{ entry, at, elapsed, isOutOfOrder, zone, secondZone, isReadOnly }} />;
});

/** The rows that stay on the page wherever it is scrolled to, as one value: it changes rarely. */
function keptIds({ cell, editing, menu, carry }: ListState): string {
  const carried = carry?.by === 'pointer' ? carry.ids : [];
  return [cell?.id, editing?.id, menu, ...carried.slice(0, 20)].filter(Boolean).join('\n');
}

function indexesOf(rows: readonly ListRow[], ids: string): readonly number[] {
  if (ids === '') return [];
  const wanted = new Set(ids.split('\n'));
  return rows.flatMap(({ key }, index) => (wanted.has(key) ? [index] : []));
}

/** The cell with the focus is the one that Tab comes back to; whoever comes from outside begins at the first. */
function noteFocus(parts: ListParts, rows: readonly ListRow[], event: FocusEvent): void {
  const { target, currentTarget } = event;
  if (target === currentTarget) {
    const first = rows.find(({ kind }) => kind === 'entry');
    if (first !== undefined) wishFor(parts.list, { id: first.key, field: 'text' });
    return;
  }
  const cell = target.closest('[data-field]');
  const id = target.closest('[data-entry]')?.getAttribute('data-entry');
  const field = fields.find((each) => each === cell?.getAttribute('data-field'));
  if (!id || field === undefined) return;
  parts.list.setState({ cell: { id, field } });
  parts.view.setState({ focused: id });
}
