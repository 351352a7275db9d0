import { momentOf } from '../../report/moment.ts';
import type { EventTime } from '../../report/report.ts';
import { instantOf, type TimeFrame } from '../../time/instant-of.ts';
import { printLongDate } from '../../time/print-time.ts';
import { resolveSpoken, type SpokenContext, type TimeQuestion } from '../../time/resolve-spoken.ts';
import type { SpokenMoment, SpokenTime, ZoneChoice } from '../../time/spoken-time.ts';
import { zoneLabel } from '../../time/zone.ts';
import type { TimeChange } from '../axis/propose-retime.ts';

/** What typed words come to as a time. */
export type TimeReading =
  | (TimeChange & { readonly kind: 'time' })
  | {
      /** The words may mean several times: somebody has to choose. */
      readonly kind: 'question';
      readonly message: string;
      readonly choices: readonly TimeChoice[];
    }
  | { readonly kind: 'refused'; readonly message: string };

/** One of the times that words may mean. */
export type TimeChoice = { readonly label: string; readonly reading: TimeReading };

/**
 * The time that was said, complete and possible, as the list stores it: without `written`, and without
 * a zone where it is the report's. Asks where words are ambiguous or the hour occurs twice; refuses, with the
 * reason, a date that the calendar lacks, a clock that the zone skips, and an end before its beginning.
 */
export function settleTime(
  spoken: SpokenTime,
  context: SpokenContext,
  frame: TimeFrame,
): TimeReading {
  const { time, end, questions } = resolveSpoken(spoken, context);
  const [question] = questions;
  if (question !== undefined) return asked(question, spoken, context, frame);
  if (lacksDate(spoken, time) || (spoken.end !== undefined && lacksDate(spoken.end, end))) {
    return { kind: 'refused', message: 'This date is not complete, or not in the calendar.' };
  }
  const isKnown = Object.keys(time).length > 0;
  if (!isKnown) return { kind: 'refused', message: 'These words tell no time.' };
  return settled({ time: inFrame(time, frame), ...(end && { end: inFrame(end, frame) }) }, frame);
}

/** The same for a time that is stored already: whether it exists, once, and ends after it begins. */
function settled(change: TimeChange, frame: TimeFrame): TimeReading {
  for (const part of ['time', 'end'] as const) {
    const time = change[part];
    if (time === undefined) continue;
    const result = instantOf(time, frame);
    if (result.kind === 'gap') return { kind: 'refused', message: result.message };
    if (result.kind === 'twice') {
      const choices = result.choices.map(({ offset }, index) => ({
        label: `The ${index === 0 ? 'first' : 'second'}, at ${offset}`,
        reading: settled({ ...change, [part]: { ...time, offset } }, frame),
      }));
      return { kind: 'question', message: result.message, choices };
    }
  }
  if (endsBefore(change, frame)) {
    return { kind: 'refused', message: 'The end comes before the beginning.' };
  }
  return { kind: 'time', ...change };
}

function endsBefore({ time, end }: TimeChange, frame: TimeFrame): boolean {
  const from = momentOf(time, frame);
  const to = end === undefined ? undefined : momentOf(end, frame);
  return from !== undefined && to?.axis === from.axis && to.at < from.at;
}

function inFrame(time: EventTime, frame: TimeFrame): EventTime {
  if (time.zone !== frame.zone) return time;
  const { zone: _reports, ...rest } = time;
  return rest;
}

function lacksDate({ date, relativeDay }: SpokenMoment, time: EventTime | undefined): boolean {
  return (date !== undefined || relativeDay !== undefined) && time?.date === undefined;
}

function asked(
  question: TimeQuestion,
  spoken: SpokenTime,
  context: SpokenContext,
  frame: TimeFrame,
): TimeReading {
  if (question.kind === 'zone') return askedZone(question.choices, spoken, context, frame);
  const choices = question.choices.flatMap((date): readonly TimeChoice[] => {
    const [year, month, day] = date.split('-').map(Number);
    if (date.startsWith('--') || !year || !month || !day) return [];
    const reading = settleTime({ ...spoken, date: { year, month, day } }, context, frame);
    return [{ label: printLongDate(date, 'en'), reading }];
  });
  if (choices.length === 0) return { kind: 'refused', message: 'Say the year of the date too.' };
  return { kind: 'question', message: 'This date can be read in two ways.', choices };
}

function askedZone(
  zones: readonly ZoneChoice[],
  { zoneChoices: _open, ...spoken }: SpokenTime,
  context: SpokenContext,
  frame: TimeFrame,
): TimeReading {
  const choices = zones.map(({ zone, name }) => ({
    label: `${name} (${zoneLabel(zone)})`,
    reading: settleTime({ ...spoken, zone }, context, frame),
  }));
  return { kind: 'question', message: 'This abbreviation stands for several zones.', choices };
}
