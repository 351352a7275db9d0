import type { NotesReading, Refusal } from '../../../../src-shared/import/notes-reading.ts';
import { resolveTimelines } from '../../../../src-shared/import/timeline/resolve-timelines.ts';
import { momentOf } from '../../../../src-shared/report/moment.ts';
import { isEvent } from '../../../../src-shared/report/report.ts';

/** The events of a reading in one line each: source line, instant, kind, actor, text. */
export function told(reading: NotesReading | Refusal): readonly string[] {
  if ('refused' in reading) return [reading.refused];
  let next = 0;
  const { timelines, zone, origins } = resolveTimelines(
    [{ id: 't', draft: reading.draft, headings: [] }],
    { title: '', prose: [] },
    { newId: () => `e${next++}` },
  );
  return (timelines[0]?.entries ?? []).filter(isEvent).map((event) => {
    const moment = momentOf(event.time, { zone });
    const at = moment === undefined ? '-' : new Date(moment.at).toISOString();
    const actor = event.actor === undefined ? '' : ` ${event.actor}:`;
    return `${origins.get(event.id)?.line} ${at} ${event.kind}${actor} ${event.text}`;
  });
}
