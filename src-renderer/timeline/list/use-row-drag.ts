import {
  type DragStartEvent,
  MouseSensor,
  PointerSensor,
  type SensorDescriptor,
  type SensorOptions,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { ListRow } from '../../../src-shared/timeline/list/list-rows.ts';
import { cancelCarry, carryBefore, dropCarried, pickUp } from './carrying.ts';
import type { ListParts } from './list-context.ts';
import { selectByClick } from './selecting.ts';
import type { VirtualRows } from './use-virtual-rows.ts';

/** Where the rows are on the page. */
export type RowLayout = {
  readonly rows: readonly ListRow[];
  readonly virtual: VirtualRows;
  readonly canvas: HTMLElement;
};

/** Where the pointer is among the rows, and what is dropped there. */
export type RowDrag = {
  readonly sensors: SensorDescriptor<SensorOptions>[];
  readonly onDragStart: (event: DragStartEvent) => void;
  readonly onDragMove: () => void;
  readonly onDragEnd: () => void;
  readonly onDragCancel: () => void;
};

// New objects would be new sensors, and all rows would render again.
const onHandle = { activationConstraint: { distance: 3 } };
const onRow = { activationConstraint: { distance: 6 } };

/** Rows dragged by pointer, pen or touch on their handle, and by the mouse anywhere. */
export function useRowDrag(parts: ListParts, layout: RefObject<RowLayout | null>): RowDrag {
  const pointer = useRef(0);
  const isDragging = useStore(parts.list, ({ carry }) => carry?.by === 'pointer');
  const sensors = useSensors(useSensor(PointerSensor, onHandle), useSensor(MouseSensor, onRow));
  useEffect(() => {
    const note = ({ clientY }: PointerEvent) => {
      pointer.current = clientY;
    };
    window.addEventListener('pointermove', note, true);
    return () => window.removeEventListener('pointermove', note, true);
  }, []);
  useEffect(() => {
    if (!isDragging) return;
    document.body.classList.add('dragging-rows');
    return () => document.body.classList.remove('dragging-rows');
  }, [isDragging]);
  return useMemo(() => {
    const aim = () => {
      if (layout.current !== null) carryBefore(parts, entryBelow(layout.current, pointer.current));
    };
    return {
      sensors,
      onDragStart: ({ active }) => {
        const id = String(active.id);
        if (!parts.view.getState().selection.has(id)) selectByClick(parts, id, noKeys);
        pickUp(parts, id, 'pointer');
        aim();
      },
      onDragMove: aim,
      onDragEnd: () => dropCarried(parts),
      onDragCancel: () => cancelCarry(parts),
    };
  }, [parts, layout, sensors]);
}

const noKeys = { shiftKey: false, ctrlKey: false, metaKey: false };

/** The entry before whose row a height of the window stands; undefined: behind all of them. */
function entryBelow({ rows, virtual, canvas }: RowLayout, y: number): string | undefined {
  const offset = y - canvas.getBoundingClientRect().top + virtual.options.scrollMargin;
  const item = virtual.getVirtualItemForOffset(offset);
  if (item === undefined) return undefined;
  const isUpper = offset < item.start + item.size / 2;
  const from = isUpper ? item.index : item.index + 1;
  return rows.slice(from).find(({ kind }) => kind === 'entry')?.key;
}
