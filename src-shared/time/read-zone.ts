import type { SpokenMoment } from './spoken-time.ts';
import type { Token } from './time-tokens.ts';
import {
  attachedNumberOf,
  isAttachedSign,
  isSign,
  numberOf,
  type Reading,
  tokenAt,
} from './token-reading.ts';
import { offsetZone, parseZone } from './zone.ts';

/** What a phrase says about its zone. */
export type SaidZone = Pick<SpokenMoment, 'zone' | 'zoneChoices' | 'offset'>;

type ZoneReading = Reading<SaidZone>;

/**
 * Reads a zone at a token: `UTC`, `CEST`, `GMT+1`, `+02:00`, `Europe/Berlin`, `PDT (UTC-7)`,
 * `+01:00[Europe/Berlin]`.
 */
export function readZone(tokens: readonly Token[], index: number): ZoneReading | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind === 'sign') return readOffset(tokens, index);
  if (token.kind !== 'zone') return undefined;
  const said = parseZone(token.text);
  if (said === undefined) return undefined;
  const explained = readExplanation(tokens, index + 1);
  if (explained !== undefined) return explained;
  const value = 'zone' in said ? { zone: said.zone } : { zoneChoices: said.choices };
  return { value, next: index + 1, certainty: 'certain' };
}

/** What makes an abbreviation exact: the `+1` of `GMT+1`, the `(UTC-7)` of `PDT (UTC-7)`. */
function readExplanation(tokens: readonly Token[], index: number): ZoneReading | undefined {
  const { text } = tokenAt(tokens, index - 1);
  if (text === 'UTC' || text === 'GMT') return readSignedHours(tokens, index);
  if (!isSign(tokenAt(tokens, index), '(')) return undefined;
  const inner = readZone(tokens, index + 1);
  if (inner === undefined || !isSign(tokenAt(tokens, inner.next), ')')) return undefined;
  return { ...inner, next: inner.next + 1 };
}

/** `+1`, `-7`, `+05:30` close to `UTC`; apart from it only a full offset, because `-7` may be a number. */
function readSignedHours(tokens: readonly Token[], index: number): ZoneReading | undefined {
  const hours = tokenAt(tokens, index + 1);
  if (tokenAt(tokens, index).gap && hours.text.length < 4 && !isFullOffset(tokens, index)) {
    return undefined;
  }
  return readDigitsOfOffset(tokens, index);
}

function isFullOffset(tokens: readonly Token[], index: number): boolean {
  return isAttachedSign(tokenAt(tokens, index + 2), ':');
}

/** `+02:00`, `+0200`, `+02`, `-0700`; `-07:00` only after a space, because `14:05-07:00` is a range. */
function readOffset(tokens: readonly Token[], index: number): ZoneReading | undefined {
  const isBehind = isSign(tokenAt(tokens, index), '-');
  const hours = tokenAt(tokens, index + 1);
  if (isBehind && hours.text.length === 2 && !isSpacedOffset(tokens, index)) return undefined;
  if (isBehind && Number(hours.text) % 5 > 0 && hours.text.length === 4) return undefined;
  if (hours.text.length < 2) return undefined;
  const offset = readDigitsOfOffset(tokens, index);
  if (offset?.value.zone === undefined) return offset;
  const named = tokenAt(tokens, offset.next);
  if (named.kind !== 'zone' || !named.text.includes('/')) return offset;
  const said = offset.value.zone === 'UTC' ? '+00:00' : offset.value.zone;
  return { ...offset, value: { zone: named.text, offset: said }, next: offset.next + 1 };
}

/** An end of a range rarely has a space on one side only and never a quarter of an hour between -14 and 0. */
function isSpacedOffset(tokens: readonly Token[], index: number): boolean {
  const minutes = attachedNumberOf(tokenAt(tokens, index + 3), 2, 2);
  if (!isFullOffset(tokens, index) || minutes === undefined || minutes % 15 !== 0) return false;
  return tokenAt(tokens, index).gap || isAfterIsoClock(tokens, index);
}

/** `T14:05:09-07:00` */
function isAfterIsoClock(tokens: readonly Token[], index: number): boolean {
  for (let before = index - 1; before >= 0 && !tokenAt(tokens, before + 1).gap; before -= 1) {
    if (tokenAt(tokens, before).word.isoT) return true;
  }
  return false;
}

function readDigitsOfOffset(tokens: readonly Token[], index: number): ZoneReading | undefined {
  const sign = tokenAt(tokens, index);
  const isAhead = isSign(sign, '+');
  if (!isAhead && !isSign(sign, '-')) return undefined;
  const token = tokenAt(tokens, index + 1);
  if (token.gap) return undefined;
  if (numberOf(token, 4, 4) !== undefined) {
    const [hours, minutes] = [Number(token.text.slice(0, 2)), Number(token.text.slice(2))];
    return zoneReading(offsetZone(isAhead, hours, minutes), index + 2);
  }
  const hours = numberOf(token, 1, 2);
  if (hours === undefined) return undefined;
  const minutes = isFullOffset(tokens, index)
    ? attachedNumberOf(tokenAt(tokens, index + 3), 2, 2)
    : undefined;
  if (minutes === undefined) return zoneReading(offsetZone(isAhead, hours, 0), index + 2);
  return zoneReading(offsetZone(isAhead, hours, minutes), index + 4);
}

function zoneReading(zone: string | undefined, next: number): ZoneReading | undefined {
  return zone === undefined ? undefined : { value: { zone }, next, certainty: 'certain' };
}
