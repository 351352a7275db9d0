import {
  BellRing,
  CircleCheck,
  Flame,
  Lightbulb,
  type LucideIcon,
  Megaphone,
  RouteOff,
  SearchCheck,
  ShieldCheck,
  StickyNote,
  TrendingUp,
  UserCheck,
  Wrench,
} from 'lucide-react';
import { type EventKind, eventKindNames } from '../../src-shared/report/event-kind.ts';

const icons: Readonly<Record<EventKind, LucideIcon>> = {
  'impact-started': Flame,
  detected: BellRing,
  acknowledged: UserCheck,
  escalated: TrendingUp,
  hypothesis: Lightbulb,
  'false-lead': RouteOff,
  'root-cause-identified': SearchCheck,
  action: Wrench,
  communication: Megaphone,
  mitigated: ShieldCheck,
  resolved: CircleCheck,
  note: StickyNote,
};

type KindMarkProps = { readonly kind: EventKind; readonly isGuessed?: boolean };

/** What an event was: colour, icon and word together, so that no one of them has to be told apart. */
export function KindMark({ kind, isGuessed }: KindMarkProps) {
  const Icon = icons[kind];
  return (
    <span className="kind" data-kind={kind}>
      <Icon size={16} aria-hidden />
      {eventKindNames[kind]}
      {isGuessed ? <span title="Guessed from the words">?</span> : undefined}
    </span>
  );
}
