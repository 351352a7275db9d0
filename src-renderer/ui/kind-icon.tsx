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
import type { EventKind } from '../../src-shared/report/event-kind.ts';

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

type KindIconProps = { readonly kind: EventKind; readonly size?: number };

/** The picture of a kind of event, always beside its word or on a control that is named. */
export function KindIcon({ kind, size = 16 }: KindIconProps) {
  const Icon = icons[kind];
  return <Icon size={size} aria-hidden />;
}
