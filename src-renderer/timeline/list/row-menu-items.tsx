import { isEvent, type TimelineEntry } from '../../../src-shared/report/report.ts';
import { platformOf, shortcutWords } from '../../commands/shortcut.ts';
import { MenuItem, MenuLine } from '../../ui/menu.tsx';
import { addEventAfter } from './add-event-after.ts';
import { nudge } from './carrying.ts';
import { openCell } from './editing.ts';
import { useList, useListState } from './list-context.ts';
import {
  concerned,
  duplicateRows,
  mergeRows,
  removeRows,
  splitRow,
  toggleMark,
} from './list-edits.ts';

/** What can be done with a row, or with all that is selected where the row is part of it. */
export function RowMenuItems({ entry }: { readonly entry: TimelineEntry }) {
  const parts = useList();
  const { id } = entry;
  const ids = concerned(parts, id);
  const several = ids.length > 1;
  const platform = platformOf(navigator.userAgent);
  const caret = useListState((state) => state.caret);
  return (
    <>
      <MenuItem onChoose={() => addEventAfter(parts, id)}>Add event below</MenuItem>
      <MenuItem
        keys={shortcutWords('CmdOrCtrl+D', platform)}
        onChoose={() => duplicateRows(parts, ids)}
      >
        Duplicate
      </MenuItem>
      {isEvent(entry) && caret !== undefined ? (
        <MenuItem
          keys={shortcutWords('CmdOrCtrl+Alt+Enter', platform)}
          isEnabled={hasWordsAround(entry.text, caret)}
          onChoose={() => splitRow(parts, id, caret)}
        >
          Split at the cursor
        </MenuItem>
      ) : null}
      {several ? <MenuItem onChoose={() => mergeRows(parts, ids)}>Merge into one</MenuItem> : null}
      <MenuLine />
      <MenuItem keys={shortcutWords('Alt+↑', platform)} onChoose={() => nudge(parts, id, -1)}>
        Move up
      </MenuItem>
      <MenuItem keys={shortcutWords('Alt+↓', platform)} onChoose={() => nudge(parts, id, 1)}>
        Move down
      </MenuItem>
      {isEvent(entry) ? (
        <>
          <MenuLine />
          <MenuItem onChoose={() => openCell(parts, { id, field: 'source' })}>Source…</MenuItem>
          <MenuItem
            isChecked={entry.internal === true}
            onChoose={() => toggleMark(parts, ids, 'internal')}
          >
            Internal
          </MenuItem>
          <MenuItem
            isChecked={entry.leftOut !== true}
            onChoose={() => toggleMark(parts, ids, 'leftOut')}
          >
            In the report
          </MenuItem>
        </>
      ) : null}
      <MenuLine />
      <MenuItem keys="Del" onChoose={() => removeRows(parts, ids)}>
        Delete
      </MenuItem>
    </>
  );
}

/** Nothing is split where one of the two would be without words. */
function hasWordsAround(text: string, at: number): boolean {
  return text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '';
}
