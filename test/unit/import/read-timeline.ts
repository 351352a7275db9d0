import { importText } from '../../../src-shared/import/import-text.ts';
import type { TextOptions } from '../../../src-shared/import/read-any-text.ts';
import { isEvent } from '../../../src-shared/report/report.ts';
import { countingIds } from '../counting-ids.ts';

/** What `importText` reads from a text, in few words: an event is `[when, actor, text]`. */
export function readTimeline(lines: string | readonly string[], said: Partial<TextOptions> = {}) {
  const text = typeof lines === 'string' ? lines : lines.join('\n');
  const reading = importText(text, { newId: countingIds(), ...said });
  if ('refused' in reading) return reading;
  const entries = reading.report.timelines.flatMap((timeline) => timeline.entries);
  return {
    source: `${reading.source.kind}: ${reading.source.name}`,
    title: reading.report.title,
    zone: reading.report.zone,
    events: entries.map((entry) =>
      isEvent(entry)
        ? [whenOf(entry.time) + untilOf(entry.end), entry.actor ?? '', entry.text]
        : `${entry.kind}: ${entry.text}`,
    ),
    notUnderstood: reading.notUnderstood,
    messages: reading.messages.map(({ message }) => message),
  };
}

type Time = Partial<Record<'date' | 'clock' | 'zone', string>> & { readonly day?: number };

function whenOf({ date, day, clock, zone }: Time): string {
  const parts = [date, day === undefined ? undefined : `D${day}`, clock, zone];
  return parts.filter((part) => part !== undefined).join(' ');
}

function untilOf(end: Time | undefined): string {
  return end === undefined ? '' : ` to ${whenOf(end)}`;
}

/** Only the events. */
export function eventsIn(lines: string | readonly string[], said: Partial<TextOptions> = {}) {
  const read = readTimeline(lines, said);
  return 'refused' in read ? read : read.events;
}

/** Only what the text was taken for. */
export function sourceOf(lines: string | readonly string[], said: Partial<TextOptions> = {}) {
  const read = readTimeline(lines, said);
  return 'refused' in read ? read : read.source;
}
