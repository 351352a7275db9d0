import './palette.css';
import { Command } from 'cmdk';
import { CircleAlert, Clock, Command as CommandSign, FileText, ListChecks } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFindings } from '../state/findings.ts';
import { useSession, useWindow } from '../state/use-session.ts';
import { closeDialog } from '../state/view-store.ts';
import { BareDialog } from '../ui/dialog.tsx';
import { matches } from './matches.ts';
import { type PaletteEntry, type PaletteGroup, paletteGroups } from './palette-groups.ts';

const icons = {
  Commands: CommandSign,
  Sections: FileText,
  Events: Clock,
  'Action items': ListChecks,
  Findings: CircleAlert,
} as const;

/** Everything that can be done and every place that one can go to, by its words. */
export function PaletteDialog() {
  const session = useSession();
  const content = useWindow((state) => state.content);
  const findings = useFindings();
  const [words, setWords] = useState('');
  const report =
    content.kind === 'document' ? content.document.state.getState().history.report : undefined;
  const groups = useMemo(
    () => paletteGroups(session, report, findings),
    [session, report, findings],
  );
  const found = useMemo(() => foundIn(groups, words), [groups, words]);
  const close = () => closeDialog(session.view);
  const choose = (entry: PaletteEntry) => {
    close();
    entry.choose();
  };
  return (
    <BareDialog name="Search or run a command" className="palette" onClose={close}>
      <Command shouldFilter={false} label="Search or run a command" loop>
        <Command.Input
          className="palette-input"
          placeholder="Search or run a command"
          value={words}
          onValueChange={setWords}
        />
        {found.length === 0 ? (
          <p className="palette-empty" role="status">
            Nothing has these words.
          </p>
        ) : undefined}
        <Command.List className="palette-list">
          {found.map(({ name, entries }) => (
            <Command.Group key={name} heading={name}>
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} group={name} onChoose={() => choose(entry)} />
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </BareDialog>
  );
}

type EntryProps = {
  readonly entry: PaletteEntry;
  readonly group: PaletteGroup['name'];
  readonly onChoose: () => void;
};

function Entry({ entry, group, onChoose }: EntryProps) {
  const Icon = icons[group];
  return (
    <Command.Item className="palette-entry" value={entry.id} onSelect={onChoose}>
      <Icon size={14} aria-hidden />
      {entry.before === undefined ? undefined : (
        <span className="palette-before figures">{entry.before}</span>
      )}
      <span className="palette-words">{entry.words}</span>
      {entry.keys === undefined ? undefined : <kbd>{entry.keys}</kbd>}
    </Command.Item>
  );
}

/** More of one sort than these nobody reads through. */
const mostOfGroup = 30;

function foundIn(groups: readonly PaletteGroup[], words: string): readonly PaletteGroup[] {
  return groups
    .map((group) => ({ ...group, entries: entriesFor(group, words) }))
    .filter(({ entries }) => entries.length > 0);
}

function entriesFor(group: PaletteGroup, words: string): readonly PaletteEntry[] {
  if (words.trim() === '') return group.isShownUnasked ? group.entries.slice(0, mostOfGroup) : [];
  return matches(group.entries, words, (entry) => `${entry.before ?? ''} ${entry.words}`).slice(
    0,
    mostOfGroup,
  );
}
