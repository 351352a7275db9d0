import { hasDay, isMeant, type Moment, type Step, surer } from './moment.ts';
import { type ClockOptions, readClock } from './read-clock.ts';
import { readDate } from './read-date.ts';
import { readZone } from './read-zone.ts';
import type { SaidDate } from './said-date.ts';
import type { Token } from './time-tokens.ts';
import { attachedNumberOf, isAttachedSign, isSign, numberOf, tokenAt } from './token-reading.ts';

/** Reads a piece of a moment that says something: a day, a clock or a zone that was not said before. */
export function readMeaning(
  tokens: readonly Token[],
  next: number,
  moment: Moment,
  options: ClockOptions,
): Step | undefined {
  return (
    readRelativeDay(tokens, next, moment) ??
    readDayCount(tokens, next, moment) ??
    readDatePiece(tokens, next, moment) ??
    readClockPiece(tokens, next, moment, options) ??
    readZonePiece(tokens, next, moment)
  );
}

/** `Today`, `Yesterday`, which count only with a clock. */
function readRelativeDay(tokens: readonly Token[], next: number, moment: Moment): Step | undefined {
  const { relativeDay } = tokenAt(tokens, next).word;
  if (relativeDay === undefined || hasDay(moment)) return undefined;
  return { moment: { ...moment, relativeDay }, next: next + 1, mayEnd: moment.clock !== undefined };
}

/** `Day 2`, `D2`, `D+1`, `第2天` */
function readDayCount(tokens: readonly Token[], next: number, moment: Moment): Step | undefined {
  const { text, word } = tokenAt(tokens, next);
  if (word.dayCount === undefined || hasDay(moment)) return undefined;
  const isFromZero = isAttachedSign(tokenAt(tokens, next + 1), '+');
  const at = isFromZero ? next + 2 : next + 1;
  const read = isFromZero || word.dayCount === 'd' ? attachedNumberOf : numberOf;
  const dayCount = (read(tokenAt(tokens, at), 1, 6) ?? -1) + (isFromZero ? 1 : 0);
  if (dayCount < 1) return undefined;
  return {
    moment: { ...moment, dayCount, certainty: surer(moment.certainty, 'likely') },
    next: text === '第' && tokenAt(tokens, at + 1).word.unit === 'day' ? at + 2 : at + 1,
    mayEnd: true,
  };
}

function readDatePiece(tokens: readonly Token[], next: number, moment: Moment): Step | undefined {
  if (moment.dayCount !== undefined) return undefined;
  if (moment.said !== undefined) return readLateYear(tokens, next, moment, moment.said);
  const date = readDate(tokens, next);
  const hasClock = moment.clock !== undefined;
  // After a clock a number may be anything, so the date has to be a sure one.
  if (date === undefined || (hasClock && date.certainty !== 'certain')) return undefined;
  const { year, day } = date.value.date;
  const isOpen = year !== undefined && day === undefined && date.certainty === 'certain';
  return {
    moment: {
      ...moment,
      said: date.value,
      dateIsLast: moment.dateIsLast || hasClock,
      approximate: moment.approximate || isOpen,
      certainty: surer(moment.certainty, date.certainty),
    },
    next: date.next,
    mayEnd: true,
  };
}

/** The year at the end of `Tue May 14 13:58:01 UTC 2024`. */
function readLateYear(
  tokens: readonly Token[],
  next: number,
  moment: Moment,
  { date, end }: SaidDate,
): Step | undefined {
  const year = numberOf(tokenAt(tokens, next), 4, 4);
  const isOpen = date.month !== undefined && date.year === undefined && end === undefined;
  if (!isOpen || year === undefined || year < 1970 || moment.clock?.second === undefined) {
    return undefined;
  }
  return { moment: { ...moment, said: { date: { ...date, year } } }, next: next + 1, mayEnd: true };
}

function readClockPiece(
  tokens: readonly Token[],
  next: number,
  moment: Moment,
  options: ClockOptions,
): Step | undefined {
  if (moment.clock !== undefined) return readSameClock(tokens, next, moment, options);
  const clock = readClock(tokens, next, options);
  if (clock === undefined) return undefined;
  const isSure = hasDay(moment) && clock.certainty === 'likely';
  return {
    moment: {
      ...moment,
      clock: clock.value,
      approximate: moment.approximate || clock.value.open === true,
      certainty: surer(moment.certainty, isSure ? 'certain' : clock.certainty),
    },
    next: clock.next,
    mayEnd: true,
  };
}

/** The same time in another zone: `9:05 AM PT / 16:05 UTC`. */
function readSameClock(
  tokens: readonly Token[],
  next: number,
  moment: Moment,
  options: ClockOptions,
): Step | undefined {
  if (!isSign(tokenAt(tokens, next), '/') || moment.zone === undefined) return undefined;
  const clock = readClock(tokens, next + 1, options);
  const zone = clock && readZone(tokens, clock.next);
  return zone && { moment, next: zone.next, mayEnd: true };
}

function readZonePiece(tokens: readonly Token[], next: number, moment: Moment): Step | undefined {
  if (moment.zone !== undefined || !isMeant(moment)) return undefined;
  const zone = readZone(tokens, next);
  return zone && { moment: { ...moment, zone: zone.value }, next: zone.next, mayEnd: true };
}
