import type { ZoneChange } from '../../report/edit/set-zone.ts';
import { withChanges } from '../../report/edit/with-changes.ts';
import { type EventTime, isEvent, type Report } from '../../report/report.ts';
import { instantOf, type TimeFrame } from '../../time/instant-of.ts';
import { writeInstant } from '../../time/write-instant.ts';
import { applyRetime } from '../axis/apply-retime.ts';
import type { TimeChange } from '../axis/propose-retime.ts';

/** A change of zone: the report after it, and in sentences why some times stay. */
export type ZoneChanged = { readonly report: Report; readonly remarks: readonly string[] };

/**
 * Puts the times of events into another zone: their clocks stay and mean other moments, or their moments
 * stay and the clocks change. A time that the zone does not have, or has twice, stays as it was, and so does one
 * whose moment is not known where moments are to stay.
 */
export function changeEventZone(
  report: Report,
  timeline: string,
  ids: Iterable<string>,
  zone: string,
  change: ZoneChange,
): ZoneChanged {
  const chosen = new Set(ids);
  const entries = report.timelines.find(({ id }) => id === timeline)?.entries ?? [];
  const changes = new Map<string, TimeChange>();
  const remarks: string[] = [];
  for (const event of entries) {
    if (!chosen.has(event.id) || !isEvent(event) || event.time.clock === undefined) continue;
    const time = inZone(event.time, zone, change, report);
    const end = event.end && inZone(event.end, zone, change, report);
    if (typeof time === 'string') remarks.push(time);
    else if (typeof end === 'string') remarks.push(end);
    else changes.set(event.id, { time, ...(end && { end }) });
  }
  return { report: applyRetime(report, timeline, changes), remarks };
}

/** The time in the zone, or why it stays as it is. */
function inZone(
  time: EventTime,
  zone: string,
  change: ZoneChange,
  frame: TimeFrame,
): EventTime | string {
  if ((time.zone ?? frame.zone) === zone) return time;
  const own = zone === frame.zone ? undefined : zone;
  const clocked = withChanges(time, { zone: own, offset: undefined, written: undefined });
  if (change === 'clock-stays') return checked(clocked, frame);
  const moment = instantOf(time, frame);
  if (moment.kind === 'gap' || moment.kind === 'twice') return moment.message;
  if (moment.kind !== 'instant')
    return 'A time without a date stands for no moment: its zone stays.';
  const { approximate } = time;
  const written = writeInstant(moment.epochMilliseconds, clocked, frame);
  return approximate ? { ...written, approximate } : written;
}

function checked(time: EventTime, frame: TimeFrame): EventTime | string {
  const result = instantOf(time, frame);
  return result.kind === 'gap' || result.kind === 'twice' ? result.message : time;
}
