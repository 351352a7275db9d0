import './actions.css';
import {
  DndContext,
  type DragMoveEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { Plus } from 'lucide-react';
import { Fragment, useRef } from 'react';
import { actionsOf } from '../../src-shared/report/actions-of.ts';
import type { ActionItem, SectionOf } from '../../src-shared/report/report.ts';
import { isSameList } from '../state/is-same-list.ts';
import { useReportPart } from '../state/use-report-part.ts';
import { useDocumentState } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';
import { silentDrag } from '../ui/silent-drag.ts';
import { ActionRow } from './action-row.tsx';
import { GroupHeadings } from './group-headings.tsx';
import { SelectedActions } from './selected-actions.tsx';
import { useActionCarry } from './use-action-carry.ts';
import { type ActionEdits, useActionEdits } from './use-action-edits.ts';
import { type Selection, useSelection } from './use-selection.ts';

/** The action items of a section as a table that is edited in place. */
export function ActionList({ section }: { readonly section: SectionOf<'actions'> }) {
  const items = useReportPart((report) => actionsOf(report, section), isSameList);
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  const edits = useActionEdits(section);
  const carry = useActionCarry(items, edits.move);
  const selection = useSelection(items.map(({ id }) => id));
  const table = useRef<HTMLDivElement>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const stays = items.filter(({ id }) => id !== carry.id);
  const before = carry.id === undefined ? undefined : stays[carry.index]?.id;

  const onDragMove = ({ activatorEvent, delta }: DragMoveEvent) => {
    if (table.current === null || !(activatorEvent instanceof PointerEvent)) return;
    carry.moveTo(indexAt(table.current, activatorEvent.clientY + delta.y));
  };
  return (
    <div className="action-table">
      {section.labels === undefined ? undefined : (
        <GroupHeadings section={section.id} labels={section.labels} isReadOnly={isReadOnly} />
      )}
      {items.length === 0 ? (
        <p className="hint">{section.help ?? 'There are no action items yet.'}</p>
      ) : undefined}
      <DndContext
        sensors={sensors}
        accessibility={silentDrag}
        onDragStart={({ active }) => carry.pickUp(String(active.id))}
        onDragMove={onDragMove}
        onDragCancel={carry.cancel}
        onDragEnd={carry.drop}
      >
        {items.length === 0 ? undefined : (
          // biome-ignore lint/a11y/useSemanticElements: a row of a table element has one line of cells.
          <div ref={table} role="table" aria-label="Action items" className="actions">
            <HeaderRow />
            {items.map((item, index) => (
              <Fragment key={item.id}>
                {item.id === before ? <DropLine /> : undefined}
                <ActionRow
                  item={item}
                  index={index}
                  isReadOnly={isReadOnly}
                  isGrouped={section.labels !== undefined}
                  edits={edits}
                  carry={carry}
                  selection={selection}
                />
              </Fragment>
            ))}
            {carry.id !== undefined && before === undefined ? <DropLine /> : undefined}
          </div>
        )}
      </DndContext>
      {isReadOnly ? undefined : (
        <Foot
          items={items}
          isGrouped={section.labels !== undefined}
          selection={selection}
          edits={edits}
        />
      )}
    </div>
  );
}

type FootProps = {
  readonly items: readonly ActionItem[];
  readonly isGrouped: boolean;
  readonly selection: Selection;
  readonly edits: ActionEdits;
};

/** Below the items, so that none moves when the first is selected. */
function Foot({ items, isGrouped, selection, edits }: FootProps) {
  if (selection.ids.length > 0) return <SelectedActions selection={selection} edits={edits} />;
  const count = items.length;
  if (!isGrouped) return <AddButton words="Add action item" onPress={() => edits.addAt(count)} />;
  const improvements = items.findLastIndex(({ group }) => group === 'improvement') + 1;
  return (
    <div className="add-actions">
      <AddButton words="Add improvement" onPress={() => edits.addAt(improvements, 'improvement')} />
      <AddButton words="Add task" onPress={() => edits.addAt(count, 'task')} />
    </div>
  );
}

type AddButtonProps = { readonly words: string; readonly onPress: () => void };

function AddButton({ words, onPress }: AddButtonProps) {
  return (
    <Button
      look="bare"
      className="add-action"
      hint={`${words} (Enter in an item adds the next); rows of a spreadsheet can be pasted`}
      onPress={onPress}
    >
      <Plus size={14} aria-hidden /> {words}
    </Button>
  );
}

const columns = ['Select', 'Action', 'Type', 'Owner', 'Priority', 'Due', 'Status', 'Ticket'];

/** Each control says itself what it holds; the row is for those who hear the table. */
function HeaderRow() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    // biome-ignore lint/a11y/useFocusableInteractive: rows of a table take no focus.
    <div role="row" className="heard-only">
      {columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: see above.
        // biome-ignore lint/a11y/useFocusableInteractive: headings of a table take no focus.
        <span key={column} role="columnheader">
          {column}
        </span>
      ))}
    </div>
  );
}

function DropLine() {
  return <div className="drop-line" aria-hidden="true" />;
}

/** The place, among the rows that stay, at this height of the window. */
function indexAt(table: HTMLElement, y: number): number {
  const rows = [...table.querySelectorAll('.action-row:not([data-carried])')];
  const index = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return index === -1 ? rows.length : index;
}
