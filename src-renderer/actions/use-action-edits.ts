import type { ActionGroup } from '../../src-shared/report/action-item.ts';
import { actionsOf, firstActionsSection } from '../../src-shared/report/actions-of.ts';
import {
  addAction,
  editAction,
  moveAction,
  removeAction,
} from '../../src-shared/report/edit/edit-action.ts';
import type { Changes } from '../../src-shared/report/edit/with-changes.ts';
import type { ActionItem, Report, SectionOf } from '../../src-shared/report/report.ts';
import { useDocument, useSession } from '../state/use-session.ts';
import { goTo } from '../state/view-store.ts';
import type { PastedAction } from './read-pasted-rows.ts';

/** The parts of an action item that its row edits beside the text. */
export type ActionPart =
  | 'type'
  | 'group'
  | 'owner'
  | 'priority'
  | 'due'
  | 'status'
  | 'ticket'
  | 'internal';

/** What a list of action items does to its items. */
export type ActionEdits = {
  readonly change: (
    id: string,
    part: ActionPart,
    changes: Changes<Omit<ActionItem, 'id' | 'section'>>,
  ) => void;
  /** Adds an empty one at this place in the list, of the group of the one above unless told, and goes there. */
  readonly addAt: (index: number, group?: ActionGroup) => void;
  /** Adds what was pasted; the item at this place goes, where it is empty. */
  readonly paste: (index: number, pasted: readonly PastedAction[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly changeAll: (ids: readonly string[], status: ActionItem['status']) => void;
  readonly move: (id: string, index: number) => void;
};

export function useActionEdits(section: SectionOf<'actions'>): ActionEdits {
  const { newId, view, announce } = useSession();
  const { edit, state } = useDocument();
  const items = () => actionsOf(state.getState().history.report, section);
  return {
    change: (id, part, changes) => {
      const place = actionPlace(id, part);
      edit((report) => editAction(report, id, changes), {
        label: `Edit ${part} of action item`,
        place,
        merge: place,
      });
    },
    addAt: (index, told) => {
      const id = newId();
      const group = told ?? items()[index - 1]?.group;
      const item = { id, text: '', ...(group !== undefined && { group }) };
      edit((report) => withItems(report, section, index, [item]), {
        label: 'Add action item',
        place: actionPlace(id),
      });
      goTo(view, { kind: 'action', id });
    },
    paste: (index, pasted) => {
      const added = pasted.map((item): ActionItem => ({ ...item, id: newId() }));
      const replaced = items()[index];
      const isReplaced = replaced !== undefined && replaced.text === '';
      edit(
        (report) => {
          const rest = isReplaced ? removeAction(report, replaced.id) : report;
          return withItems(rest, section, isReplaced ? index : index + 1, added);
        },
        { label: 'Paste action items', place: actionPlace(added[0]?.id ?? '') },
      );
      announce(added.length === 1 ? '1 action item pasted' : `${added.length} action items pasted`);
    },
    remove: (ids) => {
      const index = items().findIndex(({ id }) => id === ids[0]);
      edit((report) => ids.reduce(removeAction, report), {
        label: ids.length === 1 ? 'Delete action item' : `Delete ${ids.length} action items`,
        ...(ids[0] !== undefined && { place: actionPlace(ids[0]) }),
      });
      const next = items()[Math.max(0, index - 1)];
      if (next !== undefined) goTo(view, { kind: 'action', id: next.id });
      const words = ids.length === 1 ? 'Action item deleted' : `${ids.length} action items deleted`;
      announce(`${words}. Undo brings it back.`);
    },
    changeAll: (ids, status) =>
      edit((report) => ids.reduce((all, id) => editAction(all, id, { status }), report), {
        label: 'Change status of action items',
      }),
    move: (id, wished) => {
      const index = Math.min(items().length - 1, Math.max(0, wished));
      if (items()[index]?.id === id) return;
      keepFocus();
      edit((report) => moveAction(report, id, { section: section.id, index }), {
        label: 'Move action item',
        place: actionPlace(id, 'grip'),
      });
      announce(`Moved to place ${index + 1} of ${items().length}`);
    },
  };
}

/** A row that is moved is taken out of the page for a moment, and its control would lose the focus. */
function keepFocus(): void {
  const place = document.activeElement?.closest('[data-place]')?.getAttribute('data-place');
  if (place === null || place === undefined) return;
  requestAnimationFrame(() => {
    const control = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
    if (control instanceof HTMLElement) control.focus();
  });
}

/** Where undo finds a control of an action item again; without a part: its text. */
export function actionPlace(id: string, part?: ActionPart | 'grip'): string {
  return part === undefined ? `action:${id}` : `action:${id}:${part}`;
}

function withItems(
  report: Report,
  section: SectionOf<'actions'>,
  index: number,
  items: readonly ActionItem[],
): Report {
  const isFirst = firstActionsSection(report)?.id === section.id;
  return items.reduce((all, item, offset) => {
    const own = isFirst ? item : { ...item, section: section.id };
    const place = { section: section.id, index: index + offset };
    return moveAction(addAction(all, own), item.id, place);
  }, report);
}
