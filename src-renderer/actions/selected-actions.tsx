import { actionStatusIds, actionStatusNames } from '../../src-shared/report/action-item.ts';
import { Button } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import type { ActionEdits } from './use-action-edits.ts';
import type { Selection } from './use-selection.ts';

type SelectedActionsProps = { readonly selection: Selection; readonly edits: ActionEdits };

/** What can be done with all selected action items at once. */
export function SelectedActions({ selection, edits }: SelectedActionsProps) {
  const { ids, clear } = selection;
  return (
    <div className="selected-actions" role="toolbar" aria-label="Selected action items">
      <span>{ids.length} selected</span>
      <Menu trigger={<Button className="small">Set status</Button>}>
        {actionStatusIds.map((status) => (
          <MenuItem key={status} onChoose={() => edits.changeAll(ids, status)}>
            {actionStatusNames[status]}
          </MenuItem>
        ))}
      </Menu>
      <Button
        className="small"
        onPress={() => {
          edits.remove(ids);
          clear();
        }}
      >
        Delete
      </Button>
      <Button look="bare" className="small" onPress={clear}>
        Clear selection
      </Button>
    </div>
  );
}
