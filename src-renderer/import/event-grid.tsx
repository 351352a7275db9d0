import {
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Column, columns, ImportEventRow, type RowActions } from './event-row.tsx';
import { ImportLine } from './import-cells.tsx';
import type { ImportRow } from './import-rows.ts';
import { type LinkControl, lit } from './link.ts';
import { EqualLine, HeadingLine } from './other-rows.tsx';
import { useFixedRows } from './use-fixed-rows.ts';

type EventGridProps = RowActions & {
  readonly rows: readonly ImportRow[];
  readonly control: LinkControl;
  /** Characters of the widest time. */
  readonly timeWidth: number;
};

type Cell = { readonly key: string; readonly column: Column; readonly count: number };

const rowHeight = 32;

/** What was understood, one row an event; arrows walk, Space takes or leaves, Enter opens kinds and words. */
export function EventGrid({ rows, control, timeWidth, onTake, onKind, onEdit }: EventGridProps) {
  const { link, hover, point } = control;
  const pane = useRef<HTMLDivElement>(null);
  const [cell, setCell] = useState<Cell>();
  const indexes = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const first = rows.findIndex(({ kind }) => kind === 'event');
  const stopIndex = (cell && indexes.get(cell.key)) ?? first;
  const virtual = useFixedRows({ pane, count: rows.length, height: rowHeight, kept: stopIndex });
  const shown = lit(link);

  const walkTo = (index: number, column: Column) => {
    const row = rows[index];
    if (row?.kind !== 'event') return;
    virtual.scrollToIndex(index, { align: 'auto' });
    setCell((last) => ({ key: row.key, column, count: (last?.count ?? 0) + 1 }));
  };
  const { move, current } = link;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a move of the other side brings events into view.
  useEffect(() => {
    const index = current === undefined ? undefined : indexes.get(current);
    if (move.from === 'events' || index === undefined) return;
    if (move.isGoing) walkTo(index, 'take');
    else virtual.scrollToIndex(index, { align: 'auto' });
  }, [move.count]);
  const count = cell?.count;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes where it was sent, once.
  useLayoutEffect(() => {
    if (cell === undefined) return;
    const row = pane.current?.querySelector(`[data-key="${CSS.escape(cell.key)}"]`);
    const control =
      row?.querySelector(`[data-column="${cell.column}"]`) ??
      // An event that is there already has no actor to change.
      row?.querySelector('[data-column="text"]');
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
  }, [count]);

  /** Before the menu of kinds hears them, which opens with arrows else. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget, key } = event;
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    const column = columns.find((each) => each === target.dataset.column);
    const next = column && nextCell(rows, key, stopIndex, column);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    walkTo(next.index, next.column);
  };
  const onFocus = (target: EventTarget, key: string) => {
    const column = target instanceof HTMLElement ? target.dataset.column : undefined;
    const known = columns.find((each) => each === column);
    if (known === undefined) return;
    setCell((last) => ({ key, column: known, count: last?.count ?? 0 }));
    if (link.current !== key) point(key, 'events');
  };
  const height = virtual.getTotalSize();
  const style: GridStyle = { '--time-width': `${timeWidth}ch`, '--canvas-height': `${height}px` };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are not on the page cannot be laid out by a table
    <div
      ref={pane}
      className="import-events"
      role="grid"
      tabIndex={-1}
      aria-label="What was understood"
      aria-rowcount={rows.length}
      style={style}
      onKeyDownCapture={onKeyDown}
      onPointerLeave={() => hover(undefined)}
    >
      <div className="import-canvas" role="presentation" style={{ height }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return undefined;
          const transform = `translateY(${start}px)`;
          if (row.kind === 'equal')
            return <EqualLine key={row.key} {...{ row, index, transform }} />;
          if (row.kind !== 'event')
            return <HeadingLine key={row.key} {...{ row, index, transform }} />;
          const { one, key } = row;
          const isStop = index === stopIndex;
          return (
            <ImportLine
              key={key}
              className="import-row"
              aria-rowindex={index + 1}
              data-key={key}
              data-lit={key === shown || undefined}
              data-left={!one.isTaken || undefined}
              style={{ transform }}
              onPointerEnter={() => hover(key)}
              onFocus={({ target }) => onFocus(target, key)}
            >
              <ImportEventRow
                one={one}
                stop={isStop ? (cell?.column ?? 'take') : undefined}
                onTake={onTake}
                onKind={onKind}
                onEdit={onEdit}
              />
            </ImportLine>
          );
        })}
      </div>
    </div>
  );
}

type GridStyle = CSSProperties & {
  readonly '--time-width': string;
  readonly '--canvas-height': string;
};

const page = 10;

function nextCell(
  rows: readonly ImportRow[],
  key: string,
  index: number,
  column: Column,
): { readonly index: number; readonly column: Column } | undefined {
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { index: eventFrom(rows, index + 1, 1) ?? index, column };
    case 'ArrowUp':
      return { index: eventFrom(rows, index - 1, -1) ?? index, column };
    case 'PageDown':
      return { index: eventFrom(rows, Math.min(last, index + page), -1) ?? index, column };
    case 'PageUp':
      return { index: eventFrom(rows, Math.max(0, index - page), 1) ?? index, column };
    case 'Home':
      return { index: eventFrom(rows, 0, 1) ?? index, column };
    case 'End':
      return { index: eventFrom(rows, last, -1) ?? index, column };
    case 'ArrowRight':
      return { index, column: columns[columns.indexOf(column) + 1] ?? column };
    case 'ArrowLeft':
      return { index, column: columns[columns.indexOf(column) - 1] ?? column };
    default:
      return undefined;
  }
}

/** The nearest event from a row on, over what stands between events. */
function eventFrom(rows: readonly ImportRow[], from: number, by: 1 | -1): number | undefined {
  for (let index = from; index >= 0 && index < rows.length; index += by) {
    if (rows[index]?.kind === 'event') return index;
  }
  return undefined;
}
