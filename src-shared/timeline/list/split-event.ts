import { replaceEntry } from '../../report/edit/update-timeline.ts';
import { isEvent, type Report, type TimelineEvent } from '../../report/report.ts';

/**
 * Splits an event into two where the cursor stands in its text, in UTF-16 units: the second, right below, is a
 * note of the same time by the same actor. Splitting at an end of the text changes nothing.
 */
export function splitEvent(report: Report, id: string, at: number, newId: string): Report {
  return replaceEntry(report, id, (entry) => {
    if (!isEvent(entry)) return [entry];
    const first = entry.text.slice(0, at).trimEnd();
    const second = entry.text.slice(at).trim();
    if (first === '' || second === '') return [entry];
    return [{ ...entry, text: first }, secondHalf(entry, second, newId)];
  });
}

function secondHalf(event: TimelineEvent, text: string, id: string): TimelineEvent {
  const { time, actor, internal, leftOut } = event;
  const { written: _words, ...said } = time;
  return {
    ...{ kind: 'note', kindGuessed: true, id, text, time: said },
    ...(actor !== undefined && { actor }),
    ...(internal && { internal }),
    ...(leftOut && { leftOut }),
  };
}
