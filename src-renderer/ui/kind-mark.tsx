import { type EventKind, eventKindNames } from '../../src-shared/report/event-kind.ts';
import { KindIcon } from './kind-icon.tsx';

type KindMarkProps = {
  readonly kind: EventKind;
  readonly isGuessed?: boolean;
  /** For rows, where a long name would push the text aside. */
  readonly isShort?: boolean;
};

const shortNames: Partial<Readonly<Record<EventKind, string>>> = {
  'root-cause-identified': 'Root cause',
};

/** What an event was: colour, icon and word together, so that no one of them has to be told apart. */
export function KindMark({ kind, isGuessed, isShort }: KindMarkProps) {
  const name = eventKindNames[kind];
  return (
    <span className="kind" data-kind={kind}>
      <KindIcon kind={kind} />
      {isShort ? (shortNames[kind] ?? name) : name}
      {isGuessed ? <span title="Guessed from the words">?</span> : undefined}
    </span>
  );
}
