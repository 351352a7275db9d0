import { useDraggable } from '@dnd-kit/core';
import { EyeOff, GripVertical, Lock } from 'lucide-react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import { roleName } from '../ui/role-names.ts';
import { RowHeading } from './row-heading.tsx';
import { SectionMenu } from './section-menu.tsx';
import type { SectionRow } from './section-rows.ts';
import type { SectionState } from './section-states.ts';
import type { OutlineCarry } from './use-outline-carry.ts';
import { type OutlineEdits, outlinePlace } from './use-outline-edits.ts';

/** Pixels that a level of nesting takes. */
export const levelWidth = 12;

type OutlineRowProps = {
  readonly row: SectionRow;
  readonly state: SectionState;
  /** The section that is in view in the form. */
  readonly isCurrent: boolean;
  /** The one row that Tab stops at. */
  readonly isActive: boolean;
  readonly isReadOnly: boolean;
  readonly doing: 'rename' | 'menu' | undefined;
  readonly edits: OutlineEdits;
  readonly carry: OutlineCarry;
  readonly onDo: (doing: 'rename' | 'menu' | undefined) => void;
  readonly onChoose: () => void;
  readonly onRemove: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** A section in the outline. */
export function OutlineRow(props: OutlineRowProps) {
  const { row, state, isCurrent, isActive, isReadOnly, doing, edits, carry } = props;
  const { listeners, setNodeRef } = useDraggable({
    id: row.id,
    disabled: isReadOnly || doing === 'rename',
  });
  const isCarried = carry.carry?.id === row.id;
  return (
    <div
      ref={setNodeRef}
      role="treeitem"
      className="outline-row"
      style={{ paddingInlineStart: indentOf(row.depth) }}
      aria-level={row.depth + 1}
      aria-label={rowName(row, state)}
      aria-current={isCurrent ? 'location' : undefined}
      aria-selected={isActive}
      aria-keyshortcuts="F2 Delete Space Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
      tabIndex={isActive ? 0 : -1}
      data-place={outlinePlace(row.id)}
      data-carried={isCarried || undefined}
      data-hidden={row.isHidden || undefined}
      data-hint={row.role === undefined ? undefined : `Role: ${roleName(row.role)}`}
      onClick={(event) => {
        if (isOwn(event)) props.onChoose();
      }}
      onDoubleClick={(event) => {
        if (isOwn(event) && !isReadOnly) props.onDo('rename');
      }}
      onContextMenu={(event) => {
        if (!isOwn(event)) return;
        event.preventDefault();
        if (!isReadOnly) props.onDo('menu');
      }}
      onPointerDown={(event) => {
        if (isOwn(event)) listeners?.onPointerDown?.(event);
      }}
      onKeyDown={props.onKeyDown}
    >
      <GripVertical className="grip" size={12} aria-hidden />
      {doing === 'rename' ? (
        <RowHeading
          heading={row.heading}
          onDone={(heading) => {
            if (heading !== undefined) edits.rename(row, heading);
            props.onDo(undefined);
          }}
        />
      ) : (
        <span className="row-heading">{row.heading}</span>
      )}
      <RowMarks row={row} state={state} />
      {isReadOnly || doing === 'rename' ? undefined : (
        <SectionMenu
          row={row}
          edits={edits}
          carry={carry}
          isOpen={doing === 'menu'}
          isInTabOrder={isActive}
          onOpenChange={(isOpen) => props.onDo(isOpen ? 'menu' : undefined)}
          onRename={() => props.onDo('rename')}
          onRemove={props.onRemove}
        />
      )}
    </div>
  );
}

/** What happens in the row's menu and field comes by here too, and is theirs. */
function isOwn({ target, currentTarget }: SyntheticEvent): boolean {
  return (
    target instanceof Element &&
    currentTarget.contains(target) &&
    target.closest('button, input') === null
  );
}

/** Pixels before the heading. */
export function indentOf(depth: number): number {
  return 20 + depth * levelWidth;
}

/** What the row's marks say is part of its name. */
function RowMarks({ row, state }: { readonly row: SectionRow; readonly state: SectionState }) {
  return (
    <span className="row-marks" aria-hidden="true">
      {row.isHidden ? <EyeOff size={14} /> : undefined}
      {row.isInternal ? <Lock size={14} /> : undefined}
      {state.kind === 'findings' ? <span className="count">{state.count}</span> : undefined}
      {state.kind === 'empty' ? <span className="empty-mark" /> : undefined}
      {state.kind === 'ready' ? <span className="ready-mark" /> : undefined}
    </span>
  );
}

function rowName({ heading, isHidden, isInternal }: SectionRow, state: SectionState): string {
  const words = [heading];
  if (isHidden) words.push('hidden');
  if (isInternal) words.push('internal');
  if (state.kind === 'empty') words.push('empty');
  if (state.kind === 'findings') {
    words.push(state.count === 1 ? '1 finding' : `${state.count} findings`);
  }
  return words.join(', ');
}
