import { plainText } from '../../../src-shared/markdown/plain-text.ts';
import { eventKindNames } from '../../../src-shared/report/event-kind.ts';
import type { TimelineEvent } from '../../../src-shared/report/report.ts';
import { printTimeRange } from '../../../src-shared/time/print-time.ts';
import { zoneLabel } from '../../../src-shared/time/zone.ts';
import type { AxisClock } from '../../../src-shared/timeline/axis/axis-clock.ts';
import { wallAt } from '../../../src-shared/timeline/axis/axis-clock.ts';
import { dayLabel } from '../../../src-shared/timeline/axis/axis-ticks.ts';
import type { Mark } from '../../../src-shared/timeline/axis/layout-marks.ts';

const names = new WeakMap<TimelineEvent, string>();
const longest = 120;

/** What an event is called where only its mark is seen: time, kind and words. */
export function eventName(event: TimelineEvent): string {
  const known = names.get(event);
  if (known !== undefined) return known;
  const { zone: own, offset: _offset, ...time } = event.time;
  const clock = printTimeRange(time, bare(event.end), { withDate: event.time.clock === undefined });
  const place = own === undefined ? clock : `${clock} ${zoneLabel(own)}`;
  const text = plainText(event.text);
  const words = text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
  const name = [place, eventKindNames[event.kind], words].filter(Boolean).join(' · ');
  names.set(event, name);
  return name;
}

/** What a crowd is called: `12 events, 14:03 to 14:09. Press to look nearer.` */
export function crowdName(mark: Mark & { readonly kind: 'cluster' }, clock: AxisClock): string {
  const first = mark.items[0]?.at ?? mark.at;
  const last = mark.items.at(-1)?.at ?? first;
  const [from, to] = [clockWords(first, clock), clockWords(last, clock)];
  const span = from === to ? `at ${from}` : `${from} to ${to}`;
  return `${mark.items.length} events, ${dayLabel(first, clock)} ${span}. Press to look nearer.`;
}

function clockWords(at: number, clock: AxisClock): string {
  return new Date(wallAt(at, clock)).toISOString().slice(11, 16);
}

function bare(time: TimelineEvent['end']): TimelineEvent['end'] {
  if (time === undefined) return undefined;
  const { zone: _zone, offset: _offset, ...rest } = time;
  return rest;
}
