import { updateEntries } from '../../report/edit/update-timeline.ts';
import { kept, withChanges } from '../../report/edit/with-changes.ts';
import { isSame } from '../../report/is-same.ts';
import { momentOf } from '../../report/moment.ts';
import {
  type EventTime,
  isEvent,
  type Report,
  type TimelineEntry,
  type TimelineEvent,
} from '../../report/report.ts';
import type { TimeFrame } from '../../time/instant-of.ts';
import { printTimeRange } from '../../time/print-time.ts';

/**
 * Makes one event of several: it keeps the place and time of the first, the first kind that is no note,
 * and every word of all of them. Texts follow each other as paragraphs; one of another time begins with its time. Anything internal makes
 * all of it internal.
 */
export function mergeEvents(report: Report, timeline: string, ids: Iterable<string>): Report {
  const chosen = new Set(ids);
  return updateEntries(report, timeline, (entries) => {
    const events = entries.filter((entry): entry is TimelineEvent => isChosen(entry, chosen));
    const [first, ...others] = events;
    if (first === undefined || others.length === 0) return entries;
    const merged = mergedEvent(first, others, report);
    const rest = entries.flatMap((entry): readonly TimelineEntry[] => {
      if (entry === first) return [merged];
      return isChosen(entry, chosen) ? [] : [entry];
    });
    return kept(entries, rest);
  });
}

function isChosen(entry: TimelineEntry, chosen: ReadonlySet<string>): entry is TimelineEvent {
  return chosen.has(entry.id) && isEvent(entry);
}

function mergedEvent(
  first: TimelineEvent,
  others: readonly TimelineEvent[],
  frame: TimeFrame,
): TimelineEvent {
  const all = [first, ...others];
  const paragraphs = [first.text, ...others.map((other) => paragraphOf(other, first))];
  const actors = distinct(all.map(({ actor }) => actor));
  const sources = distinct(all.map(({ source }) => source));
  const values = all.flatMap((event) => event.values ?? []);
  const told = all.find(({ kind }) => kind !== 'note') ?? first;
  const [source, ...further] = sources;
  const text = [...distinct(paragraphs), ...further.map((link) => `Source: ${link}`)].join('\n\n');
  return withChanges<TimelineEvent>(first, {
    text,
    kind: told.kind,
    kindGuessed: told.kindGuessed,
    end: latestEnd(all, frame) ?? first.end,
    actor: actors.length === 0 ? undefined : actors.join(', '),
    source,
    values: values.length === 0 ? undefined : values,
    internal: all.some(({ internal }) => internal) || undefined,
    leftOut: all.every(({ leftOut }) => leftOut) || undefined,
  });
}

/** The text of an event that is merged into another; its time goes before it where it was another one. */
function paragraphOf({ time, end, text }: TimelineEvent, first: TimelineEvent): string {
  const isSameTime = isSame(moment(time), moment(first.time)) || Object.keys(time).length === 0;
  if (isSameTime) return text;
  const withDate = time.date !== first.time.date || time.day !== first.time.day;
  const when = time.written ?? printTimeRange(time, end, { withDate: withDate || !time.clock });
  return text === '' ? when : `${when}: ${text}`;
}

function moment({ written: _words, ...time }: EventTime): EventTime {
  return time;
}

function latestEnd(events: readonly TimelineEvent[], frame: TimeFrame): EventTime | undefined {
  let latest: { readonly end: EventTime; readonly at: number } | undefined;
  for (const { end } of events) {
    const at = end === undefined ? undefined : momentOf(end, frame)?.at;
    if (end === undefined || at === undefined || (latest !== undefined && at <= latest.at))
      continue;
    latest = { end, at };
  }
  return latest?.end;
}

function distinct(words: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(words.flatMap((each) => (each ? [each] : [])))];
}
