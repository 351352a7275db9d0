import { Copy, EyeOff, Globe, Lock, Merge, Timer, Trash2, X } from 'lucide-react';
import { eventKindIds } from '../../../src-shared/report/event-kind.ts';
import { platformOf, shortcutWords } from '../../commands/shortcut.ts';
import { Button } from '../../ui/button.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { useList, useListState, useListView } from './list-context.ts';
import { duplicateRows, mergeRows, removeRows, setKind, toggleMark } from './list-edits.ts';
import { selectNothing } from './selecting.ts';
import { ShiftForm } from './shift-form.tsx';
import { ZoneForm } from './zone-form.tsx';

/** What can be done with several selected events at once. */
export function SelectionBar() {
  const parts = useList();
  const selection = useListView((state) => state.selection);
  const form = useListState((state) => state.form);
  const ids = [...selection];
  const platform = platformOf(navigator.userAgent);
  if (form === 'shift') return <ShiftForm ids={ids} />;
  if (form === 'zone') return <ZoneForm ids={ids} />;
  return (
    <div className="selection-bar" role="toolbar" aria-label="Selected events">
      <strong>{ids.length} selected</strong>
      <Button
        className="small"
        hint="Move them in time"
        onPress={() => parts.list.setState({ form: 'shift' })}
      >
        <Timer size={13} aria-hidden /> Shift…
      </Button>
      <Menu
        trigger={
          <Button className="small" hint="Say what they were">
            Kind
          </Button>
        }
      >
        {eventKindIds.map((kind) => (
          <MenuItem key={kind} onChoose={() => setKind(parts, ids, kind)}>
            <KindMark kind={kind} />
          </MenuItem>
        ))}
      </Menu>
      <Button
        className="small"
        hint="Put them into another zone"
        onPress={() => parts.list.setState({ form: 'zone' })}
      >
        <Globe size={13} aria-hidden /> Zone…
      </Button>
      <IconButton
        name="Internal"
        hint="Internal, or for everybody"
        icon={Lock}
        onPress={() => toggleMark(parts, ids, 'internal')}
      />
      <IconButton
        name="Leave out of the report"
        icon={EyeOff}
        onPress={() => toggleMark(parts, ids, 'leftOut')}
      />
      <IconButton
        name="Duplicate"
        hint={`Duplicate (${shortcutWords('CmdOrCtrl+D', platform)})`}
        icon={Copy}
        onPress={() => duplicateRows(parts, ids)}
      />
      <IconButton name="Merge into one" icon={Merge} onPress={() => mergeRows(parts, ids)} />
      <IconButton
        name="Delete"
        hint="Delete (Del)"
        icon={Trash2}
        onPress={() => removeRows(parts, ids)}
      />
      <IconButton
        name="Select nothing"
        hint="Select nothing (Esc)"
        icon={X}
        onPress={() => selectNothing(parts)}
      />
    </div>
  );
}

type IconButtonProps = {
  readonly name: string;
  readonly hint?: string;
  readonly icon: typeof Lock;
  readonly onPress: () => void;
};

function IconButton({ name, hint = name, icon: Icon, onPress }: IconButtonProps) {
  return (
    <Button look="bare" className="tiny" name={name} hint={hint} onPress={onPress}>
      <Icon size={14} aria-hidden />
    </Button>
  );
}
