import {
  DndContext,
  type DragEndEvent,
  type DragMoveEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { Fragment, type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import { useDocumentState, useSession } from '../state/use-session.ts';
import { goTo } from '../state/view-store.ts';
import { isLong } from '../ui/is-long.ts';
import { silentDrag } from '../ui/silent-drag.ts';
import { outlineKey } from './outline-key.ts';
import { indentOf, levelWidth, OutlineRow } from './outline-row.tsx';
import { rowsWithout, type SectionRow } from './section-rows.ts';
import type { SectionState } from './section-states.ts';
import { useCurrentSection } from './use-current-section.ts';
import { useOutlineCarry } from './use-outline-carry.ts';
import { outlinePlace, useOutlineEdits } from './use-outline-edits.ts';

type OutlineTreeProps = {
  readonly rows: readonly SectionRow[];
  readonly states: ReadonlyMap<string, SectionState>;
};

type Doing = { readonly id: string; readonly what: 'rename' | 'menu' };

/** The sections as a tree: arrows walk it, and Space picks a section up. */
export const OutlineTree = memo(function OutlineTree({ rows, states }: OutlineTreeProps) {
  const { view } = useSession();
  const edits = useOutlineEdits();
  const carrying = useOutlineCarry(rows, edits);
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  const current = useCurrentSection(rows.map((row) => row.id));
  const [active, setActive] = useState<string>();
  const [doing, setDoing] = useState<Doing>();
  const tree = useRef<HTMLDivElement>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const stop = rows.some((row) => row.id === active) ? active : (current ?? rows[0]?.id);
  const focusRow = useFocusedRow();

  const activate = (row: SectionRow | undefined) => {
    if (row === undefined) return;
    setActive(row.id);
    focusRow(row.id);
  };
  const remove = (row: SectionRow) => {
    const index = rows.indexOf(row);
    edits.remove(row);
    activate(rowsWithout(rows, row.id)[index] ?? rows[index - 1]);
  };
  const onKeyDown = (row: SectionRow) => (event: KeyboardEvent) => {
    // What happens in the row's own menu and field is theirs.
    if (event.target !== event.currentTarget) return;
    const isKnown = outlineKey(event, {
      isCarrying: carrying.carry !== undefined,
      isReadOnly,
      walk: (by) => activate(rows[rows.indexOf(row) + by]),
      end: (which) => activate(rows.at(which)),
      choose: () => goTo(view, { kind: 'section', id: row.id }),
      rename: () => setDoing({ id: row.id, what: 'rename' }),
      openMenu: () => setDoing({ id: row.id, what: 'menu' }),
      remove: () => remove(row),
      pickUp: () => carrying.pickUp(row),
      moveBy: carrying.moveBy,
      drop: () => {
        carrying.drop();
        focusRow(row.id);
      },
      cancel: carrying.cancel,
      nudge: (by, levels) => {
        carrying.nudge(row, by, levels);
        focusRow(row.id);
      },
    });
    if (isKnown) event.preventDefault();
  };
  const onDragMove = ({ activatorEvent, delta, active: dragged }: DragMoveEvent) => {
    const row = rows.find(({ id }) => id === dragged.id);
    if (row === undefined || tree.current === null || !(activatorEvent instanceof PointerEvent))
      return;
    const gap = gapAt(tree.current, row.id, rows, activatorEvent.clientY + delta.y);
    carrying.moveTo({ gap, depth: row.depth + Math.round(delta.x / levelWidth) });
  };
  const others = carrying.carry === undefined ? [] : rowsWithout(rows, carrying.carry.id);
  const before = carrying.carry === undefined ? undefined : others[carrying.carry.gap]?.id;

  return (
    <DndContext
      sensors={sensors}
      accessibility={silentDrag}
      onDragStart={({ active: dragged }) => {
        const row = rows.find(({ id }) => id === dragged.id);
        if (row !== undefined) carrying.pickUp(row);
      }}
      onDragMove={onDragMove}
      onDragCancel={carrying.cancel}
      onDragEnd={(_event: DragEndEvent) => carrying.drop()}
    >
      <div
        ref={tree}
        role="tree"
        aria-label="Sections"
        className={isLong(rows.length) ? 'outline-tree long' : 'outline-tree'}
      >
        {rows.map((row) => (
          <Fragment key={row.id}>
            {row.id === before ? <DropLine depth={carrying.carry?.depth ?? 0} /> : undefined}
            <OutlineRow
              row={row}
              state={states.get(row.id) ?? { kind: 'ready' }}
              isCurrent={row.id === current}
              isActive={row.id === stop}
              isReadOnly={isReadOnly}
              doing={doing?.id === row.id ? doing.what : undefined}
              edits={edits}
              carry={carrying}
              onDo={(what) => {
                if (what !== undefined) setActive(row.id);
                else if (doing?.what === 'rename') focusRow(row.id);
                setDoing(what === undefined ? undefined : { id: row.id, what });
              }}
              onChoose={() => {
                setActive(row.id);
                goTo(view, { kind: 'section', id: row.id });
              }}
              onRemove={() => remove(row)}
              onKeyDown={onKeyDown(row)}
            />
          </Fragment>
        ))}
        {carrying.carry !== undefined && before === undefined ? (
          <DropLine depth={carrying.carry.depth} />
        ) : undefined}
      </div>
    </DndContext>
  );
});

function DropLine({ depth }: { readonly depth: number }) {
  return (
    <div className="drop-line" aria-hidden="true" style={{ marginInlineStart: indentOf(depth) }} />
  );
}

/** Brings the focus to a row once it stands in its new place. */
function useFocusedRow(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  const [, render] = useState(0);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const place = outlinePlace(wanted.current);
    wanted.current = undefined;
    const row = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
    if (row instanceof HTMLElement) row.focus();
  });
  return (id) => {
    wanted.current = id;
    render((count) => count + 1);
  };
}

/** Before which of the rows that stay a row would be dropped at this height. */
function gapAt(tree: HTMLElement, id: string, rows: readonly SectionRow[], y: number): number {
  const stays = new Set(rowsWithout(rows, id).map((row) => outlinePlace(row.id)));
  const elements = [...tree.querySelectorAll('[role="treeitem"]')].filter((element) =>
    stays.has(element.getAttribute('data-place') ?? ''),
  );
  const index = elements.findIndex((element) => {
    const { top, height } = element.getBoundingClientRect();
    return y < top + height / 2;
  });
  return index === -1 ? elements.length : index;
}
