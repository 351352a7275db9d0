import { hasDay, type Moment, nothingSaid, surer } from './moment.ts';
import { type MomentReading, type PhraseSource, readMoment } from './read-moment.ts';
import { spokenMoment, spokenRange } from './spoken-range.ts';
import type { SpokenTime } from './spoken-time.ts';
import type { Token } from './time-tokens.ts';
import {
  attachedNumberOf,
  type Certainty,
  isAttachedSign,
  isSign,
  tokenAt,
} from './token-reading.ts';

/** What a phrase says, the index of the token after it, and how much it looks like a time. */
export type Phrase = {
  readonly spoken: SpokenTime;
  readonly next: number;
  readonly certainty: Certainty;
};

/** Reads the longest phrase about time that begins at a token: a moment, or a range of two. */
export function readPhrase(source: PhraseSource, start: number): Phrase | undefined {
  const first = readMoment(source, start);
  if (first === undefined) return undefined;
  const phrase =
    readShortEnd(source, first) ?? readEnd(source, first) ?? momentPhrase(first.moment, first.next);
  // What is close behind a dash belongs to what stands before it: an id, a version, a file's name.
  const { end } = tokenAt(source.tokens, phrase.next - 1);
  const joined = phrase.spoken.clock === undefined ? /^-[A-Za-z0-9]/ : /^[-–][0-9]/;
  return joined.test(source.text.slice(end, end + 2)) ? undefined : phrase;
}

function momentPhrase(moment: Moment, next: number): Phrase {
  const lastDay = moment.said?.end;
  const said = spokenMoment(moment);
  const spoken = lastDay === undefined ? said : { ...said, end: { date: lastDay } };
  return { spoken, next, certainty: moment.certainty };
}

/** The `-58` of `16:05:57-58` and the `-45` of `13:30-45`. */
function readShortEnd(
  { text, tokens }: PhraseSource,
  { moment, next }: MomentReading,
): Phrase | undefined {
  const dash = tokenAt(tokens, next);
  const isDash = isAttachedSign(dash, '-') || isAttachedSign(dash, '–');
  const token = tokenAt(tokens, next + 1);
  const value = isDash ? attachedNumberOf(token, 2, 2) : undefined;
  const { clock } = moment;
  if (value === undefined || value > 59 || clock?.minute === undefined || moment.dateIsLast) {
    return undefined;
  }
  const isPlain = tokenAt(tokens, next - 1).kind === 'number' && clock.fraction === undefined;
  const { word } = tokenAt(tokens, next + 2);
  const isHour = word.hour !== undefined || word.meridiem !== undefined;
  if (!isPlain || isHour || /^[A-Za-z0-9:.]/.test(text.slice(token.end, token.end + 1))) {
    return undefined;
  }
  const field = clock.second === undefined ? 'minute' : 'second';
  if (value <= (clock[field] ?? 0)) return undefined;
  const last: Moment = {
    ...nothingSaid,
    clock: { ...clock, [field]: value },
    certainty: 'certain',
  };
  return { spoken: spokenRange(moment, last), next: next + 2, certainty: 'certain' };
}

function readEnd(source: PhraseSource, { moment, next }: MomentReading): Phrase | undefined {
  if (!isUntil(tokenAt(source.tokens, next), moment)) return undefined;
  const last = readMoment(source, next + 1);
  if (last === undefined) return undefined;
  if (isDateOf(moment, last.moment)) {
    const { said } = last.moment;
    return momentPhrase({ ...moment, said, certainty: 'certain' }, last.next);
  }
  if (!isEndOf(moment, last.moment)) return undefined;
  return {
    spoken: spokenRange(moment, last.moment),
    next: last.next,
    certainty: surer(moment.certainty, last.moment.certainty),
  };
}

function isUntil(token: Token, first: Moment): boolean {
  if (isSign(token, '-') || isSign(token, '–') || isSign(token, '~')) return true;
  return token.word.until === 'to' || (token.word.until === 'and' && first.between);
}

/** A full date behind a dash dates the clock before it: `14:05 - 2024-05-14`. */
function isDateOf(first: Moment, last: Moment): boolean {
  const isClockAlone = first.clock !== undefined && !hasDay(first);
  return isClockAlone && last.clock === undefined && last.said?.date.year !== undefined;
}

function isEndOf(first: Moment, last: Moment): boolean {
  if (first.clock === undefined || last.clock === undefined) {
    return hasDay(first) && hasDay(last) && (first.clock === undefined || isSure(last));
  }
  // Behind a dash bare digits may be anything, unless the start is of the same kind.
  return last.certainty !== 'possible' || first.certainty === 'possible';
}

function isSure({ certainty }: Moment): boolean {
  return certainty === 'certain';
}
