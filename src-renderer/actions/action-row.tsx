import { useDraggable } from '@dnd-kit/core';
import { GripVertical, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { editAction } from '../../src-shared/report/edit/edit-action.ts';
import type { ActionItem } from '../../src-shared/report/report.ts';
import { MarkdownEditor } from '../text/markdown-editor.tsx';
import { Button } from '../ui/button.tsx';
import { ActionFacts } from './action-facts.tsx';
import type { ActionCarry } from './use-action-carry.ts';
import { type ActionEdits, actionPlace } from './use-action-edits.ts';
import { useActionTextKeys } from './use-action-text-keys.ts';
import type { Selection } from './use-selection.ts';

type ActionRowProps = {
  readonly item: ActionItem;
  readonly index: number;
  readonly isReadOnly: boolean;
  /** Improvements and tasks are kept apart. */
  readonly isGrouped: boolean;
  readonly edits: ActionEdits;
  readonly carry: ActionCarry;
  readonly selection: Selection;
};

/** An action item: its text, and below it what else is known of it. */
export function ActionRow(props: ActionRowProps) {
  const { item, index, isReadOnly, isGrouped, edits, carry, selection } = props;
  const name = `action item ${index + 1}`;
  const extensions = useActionTextKeys(item, index, edits);
  const { setNodeRef } = useDraggable({ id: item.id, disabled: isReadOnly });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || isReadOnly || event.defaultPrevented) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    edits.move(item.id, index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a table element has one line of cells.
    // biome-ignore lint/a11y/useFocusableInteractive: rows of a table take no focus.
    <div
      ref={setNodeRef}
      role="row"
      className="action-row"
      data-carried={carry.id === item.id || undefined}
      data-selected={selection.has(item.id) || undefined}
      data-done={item.status === 'done' || item.status === 'dropped' || undefined}
      onKeyDown={onKeyDown}
    >
      <Cell look="handle">
        {isReadOnly ? undefined : (
          <>
            <Grip item={item} name={name} carry={carry} />
            <input
              type="checkbox"
              aria-label={`Select ${name}`}
              checked={selection.has(item.id)}
              onClick={(event) => selection.toggle(item.id, event.shiftKey)}
              onChange={() => undefined}
            />
          </>
        )}
      </Cell>
      <Cell look="text">
        <MarkdownEditor
          label={`Action item ${index + 1}`}
          isLabelHidden
          look="bare"
          value={item.text}
          place={actionPlace(item.id)}
          editLabel="Edit action item"
          edit={(report, text) => editAction(report, item.id, { text })}
          extensions={extensions}
        />
        {isReadOnly ? undefined : (
          <Button
            look="bare"
            className="remove-action"
            name={`Delete ${name}`}
            hint="Delete; undo brings it back"
            onPress={() => edits.remove([item.id])}
          >
            <X size={14} aria-hidden />
          </Button>
        )}
      </Cell>
      <ActionFacts
        item={item}
        name={name}
        isReadOnly={isReadOnly}
        isGrouped={isGrouped}
        edits={edits}
      />
    </div>
  );
}

type CellProps = { readonly look: 'handle' | 'text'; readonly children: React.ReactNode };

function Cell({ look, children }: CellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a table element has one line of cells.
    <div role="cell" className={`action-cell ${look}`}>
      {children}
    </div>
  );
}

type GripProps = { readonly item: ActionItem; readonly name: string; readonly carry: ActionCarry };

/** Dragged with the pointer; with the keys Space picks up and puts down. */
function Grip({ item, name, carry }: GripProps) {
  const { listeners, setActivatorNodeRef } = useDraggable({ id: item.id });
  const isCarried = carry.id === item.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = gripDeed(event.key, isCarried, item.id, carry);
    if (deed === undefined || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  return (
    <button
      ref={setActivatorNodeRef}
      type="button"
      className="grip-button"
      aria-label={`Move ${name}`}
      aria-pressed={isCarried}
      data-hint="Drag, or Space and the arrows; Alt+↑ and Alt+↓ anywhere in the row"
      data-place={actionPlace(item.id, 'grip')}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (isCarried) carry.cancel();
      }}
      {...listeners}
    >
      <GripVertical size={14} aria-hidden />
    </button>
  );
}

function gripDeed(
  key: string,
  isCarried: boolean,
  id: string,
  carry: ActionCarry,
): (() => void) | undefined {
  if (key === ' ') return isCarried ? carry.drop : () => carry.pickUp(id);
  if (!isCarried) return undefined;
  switch (key) {
    case 'Enter':
      return carry.drop;
    case 'Escape':
      return carry.cancel;
    case 'ArrowUp':
      return () => carry.moveBy(-1);
    case 'ArrowDown':
      return () => carry.moveBy(1);
    default:
      return undefined;
  }
}
