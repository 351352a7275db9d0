import { isMeant, type Moment, type Step } from './moment.ts';
import type { Token } from './time-tokens.ts';
import { isAttachedSign, tokenAt } from './token-reading.ts';

/**
 * Passes over what joins the pieces of a moment or leads to them, and says at most that the time is
 * approximate: `at`, `around`, `~`, commas, weekdays, the `T` of ISO 8601.
 */
export function readGlue(
  tokens: readonly Token[],
  next: number,
  moment: Moment,
  start: number,
): Step | undefined {
  const { kind, word, start: from } = tokenAt(tokens, next);
  if (kind === 'sign') return readSign(tokens, next, moment);
  // `14:05?`
  if (word.blank && moment.clock !== undefined && from === tokenAt(tokens, next - 1).end) {
    return { moment: { ...moment, approximate: true }, next: next + 1, mayEnd: true };
  }
  return (
    readWeekday(tokens, next, moment, start) ??
    readApproximate(tokens, next, moment) ??
    readIsoT(tokens, next, moment) ??
    (isLead(tokens, next, moment, start)
      ? pass(next, word.between ? { ...moment, between: true } : moment)
      : undefined)
  );
}

/** A weekday before a time, or after it where nothing follows that it could belong to. */
function readWeekday(
  tokens: readonly Token[],
  next: number,
  moment: Moment,
  start: number,
): Step | undefined {
  const { weekday, weekdayNeeds } = tokenAt(tokens, next).word;
  const after = tokenAt(tokens, next + 1);
  const isPointed = isAttachedSign(after, '.');
  const isMarked = isPointed || isAttachedSign(after, ',');
  if (weekday === undefined || (weekdayNeeds === 'mark' && !isMarked)) return undefined;
  const isClosed = after.kind === 'end' || after.kind === 'sign' || after.word.lead !== undefined;
  const isBehind = next > start && isMeant(moment);
  if (isBehind && !isClosed && after.kind !== 'number') return undefined;
  return {
    moment: { ...moment, weekday },
    next: isPointed ? next + 2 : next + 1,
    mayEnd: isClosed,
  };
}

/** `around`, `ca.`, `14時頃`, `early morning` */
function readApproximate(tokens: readonly Token[], next: number, moment: Moment): Step | undefined {
  const { text, word } = tokenAt(tokens, next);
  if (word.partOfDay) {
    const partly = { ...moment, approximate: true, partOfDay: true };
    return isMeant(moment) ? undefined : pass(next, partly);
  }
  if (word.ish && moment.clock !== undefined && !tokenAt(tokens, next).gap) {
    return { moment: { ...moment, approximate: true }, next: next + 1, mayEnd: true };
  }
  if (!word.approximate) return undefined;
  const isPointed = isAttachedSign(tokenAt(tokens, next + 1), '.');
  const isBehind = text.charCodeAt(0) >= firstEastAsian && moment.clock !== undefined;
  const about = { ...moment, approximate: true };
  return { moment: about, next: isPointed ? next + 2 : next + 1, mayEnd: isBehind };
}

/** From here on Unicode has the scripts of East Asia, whose word for *about* stands behind the time. */
const firstEastAsian = 0x2e80;

function isLead(tokens: readonly Token[], next: number, moment: Moment, start: number): boolean {
  const { text, word } = tokenAt(tokens, next);
  if (word.lead === 'first' || word.between) return true;
  if (word.of && moment.partOfDay) return true;
  if (word.lead !== 'article') return false;
  // `a las 14:05` may begin a phrase; other articles begin sentences.
  return next > start || (/^a$/i.test(text) && /^las?$/i.test(tokenAt(tokens, next + 1).text));
}

function readSign(tokens: readonly Token[], next: number, moment: Moment): Step | undefined {
  const token = tokenAt(tokens, next);
  const after = tokenAt(tokens, next + 1);
  switch (token.text) {
    case '~':
      return readTilde(token, after, next, moment);
    case ',':
    case '@':
      return pass(next, moment);
    case ':':
      // Apache's `14/May/2024:13:55:36`.
      return isDayAlone(moment) && !token.gap && !after.gap ? pass(next, moment) : undefined;
    case '-':
    case '–':
      // `14:05-ish`.
      if (moment.clock !== undefined && after.word.ish && !after.gap) {
        return pass(next, moment);
      }
      // Between a date and its clock.
      return isDayAlone(moment) && after.kind === 'number' ? pass(next, moment) : undefined;
    default:
      return undefined;
  }
}

/** `~14:05` and `14:05~`; `14:05~14:10` is a range, and two tildes strike words out. */
function readTilde(token: Token, after: Token, next: number, moment: Moment): Step | undefined {
  if (isAttachedSign(after, '~')) return undefined;
  const about = { ...moment, approximate: true };
  if (moment.clock === undefined) return pass(next, about);
  if (token.gap || after.kind === 'number') return undefined;
  return { moment: about, next: next + 1, mayEnd: true };
}

function isDayAlone({ said, dayCount, relativeDay, clock }: Moment): boolean {
  const hasDay = said !== undefined || dayCount !== undefined || relativeDay !== undefined;
  return hasDay && clock === undefined;
}

/** The `T` of `2024-05-14T13:58`, and with it the clock of `20240514T135801`. */
function readIsoT(tokens: readonly Token[], next: number, moment: Moment): Step | undefined {
  const { word, gap } = tokenAt(tokens, next);
  if (!word.isoT || gap || moment.said === undefined || moment.clock !== undefined)
    return undefined;
  const digits = tokenAt(tokens, next + 1);
  if (digits.gap || digits.kind !== 'number') return undefined;
  const compact = /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/.exec(digits.text);
  if (compact === null) return pass(next, moment);
  const [hour = 0, minute = 0] = compact.slice(1).map(Number);
  const second = compact[3] === undefined ? {} : { second: Number(compact[3]) };
  const clock = { hour, minute, ...second };
  return { moment: { ...moment, clock }, next: next + 2, mayEnd: true };
}

function pass(next: number, moment: Moment): Step {
  return { moment, next: next + 1, mayEnd: false };
}
