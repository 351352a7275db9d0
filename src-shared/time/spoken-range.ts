import type { Writable } from '../report/writable.ts';
import { clockText, hourOf, minutesOf } from './clock-parts.ts';
import { hasDay, type Moment } from './moment.ts';
import type { SpokenDate, SpokenMoment, SpokenTime } from './spoken-time.ts';

/** What a moment says, in the form that the rest of the program knows. */
export function spokenMoment(moment: Moment): SpokenMoment {
  const { said, dayCount, relativeDay, weekday, clock, zone, approximate } = moment;
  const text = clock === undefined ? undefined : clockText(clock);
  // Line by line: thousands of times are read at once, and a copy with another property is slow.
  const spoken: Writable<SpokenMoment> = {};
  if (said !== undefined) spoken.date = said.date;
  if (dayCount !== undefined) spoken.dayCount = dayCount;
  if (relativeDay !== undefined) spoken.relativeDay = relativeDay;
  if (weekday !== undefined && !hasDay(moment)) spoken.weekday = weekday;
  if (text !== undefined) spoken.clock = text;
  if (clock !== undefined && hourOf(clock) === 24) spoken.nextDay = true;
  if (approximate) spoken.approximate = true;
  return zone === undefined ? spoken : { ...spoken, ...zone };
}

/** What two moments say as the ends of a range: a zone, year, date or half of the day said once counts for both. */
export function spokenRange(first: Moment, last: Moment): SpokenTime {
  const isLateDate = last.dateIsLast && !hasDay(first) && first.clock !== undefined;
  const start = isLateDate && last.said !== undefined ? { ...first, said: last.said } : first;
  const finish = isLateDate ? { ...last, said: undefined } : last;
  const spoken = spokenMoment(withMeridiemOf(withYearOf(start, finish), finish));
  const end = spokenMoment(finish);
  if (first.zone === undefined) return { ...spoken, ...last.zone, end: withoutZone(end) };
  const isSame = end.zone === spoken.zone;
  return { ...spoken, end: isSame ? withoutZone(end) : end };
}

function withoutZone({
  zone: _zone,
  zoneChoices: _choices,
  offset: _offset,
  ...moment
}: SpokenMoment): SpokenMoment {
  return moment;
}

/** `11:30 - 12:15 PM`: the half of the day said at the end counts for the start, where that keeps the order. */
function withMeridiemOf(first: Moment, last: Moment): Moment {
  const { clock } = first;
  const meridiem = last.clock?.meridiem;
  if (clock?.hour === undefined || meridiem === undefined || last.clock === undefined) return first;
  if (clock.meridiem !== undefined || clock.hour === 0 || clock.hour > 12) return first;
  const same = { ...clock, meridiem };
  if (minutesOf(same) <= minutesOf(last.clock)) return { ...first, clock: same };
  return { ...first, clock: { ...clock, meridiem: meridiem === 'pm' ? 'am' : 'pm' } };
}

/** `Oct 29 - Nov 2, 2025`: the year said at the end counts for the start. */
function withYearOf(first: Moment, last: Moment): Moment {
  const [start, end] = [first.said?.date, last.said?.date];
  if (start?.month === undefined || start.year !== undefined || end?.year === undefined)
    return first;
  const isYearBefore = end.month !== undefined && start.month > end.month;
  const date: SpokenDate = { ...start, year: isYearBefore ? end.year - 1 : end.year };
  return { ...first, said: { date } };
}
