import { Temporal } from 'temporal-polyfill';
import type { ZoneChoice } from './spoken-time.ts';
import { zoneAbbreviations, zoneNames } from './zone-abbreviations.ts';

/** What words say about a zone: one, or the several that an abbreviation may stand for. */
export type SpokenZone = { readonly zone: string } | { readonly choices: readonly ZoneChoice[] };

/** Tells whether a report can keep its times in it: `UTC`, an IANA name, or an offset such as `+02:00`. */
export function isZone(zone: string): boolean {
  return fixedOffsetOf(zone) !== undefined || canonicalZoneName(zone) === zone;
}

/**
 * Understands a zone in words: `UTC`, `Z`, `GMT+1`, `UTC-07:00`, `+0200`, `Europe/Berlin`, `CEST`,
 * `PT`, `Pacific Time`, `PDT (UTC-7)`. Undefined where it is none; `choices` where it may be several.
 */
export function parseZone(words: string): SpokenZone | undefined {
  const text = unwrapped(words.trim());
  if (text.length > 60) return undefined;
  const explained = /^([^()]+?) ?\(([^()]+)\)$/.exec(text);
  if (explained) return explainedZone(explained[1] ?? '', explained[2] ?? '');
  const abbreviated = zoneAbbreviations.get(text.toUpperCase());
  if (abbreviated !== undefined) return abbreviatedZone(abbreviated);
  const name = zoneNames.get(text.toLowerCase());
  if (name !== undefined) return { zone: name };
  const offset = /^(?:UTC|GMT)? ?([+\-\u2212])(\d{1,2})(?::?(\d{2}))?$/i.exec(text);
  const zone = offset
    ? offsetZone(offset[1] === '+', Number(offset[2]), Number(offset[3] ?? 0))
    : canonicalZoneName(text);
  return zone === undefined ? undefined : { zone };
}

/** The canonical fixed zone so many hours and minutes ahead of UTC or behind it; undefined beyond 14 h. */
export function offsetZone(ahead: boolean, hours: number, minutes: number): string | undefined {
  if (hours * 60 + minutes > 14 * 60 || minutes > 59) return undefined;
  if (hours === 0 && minutes === 0) return 'UTC';
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${ahead ? '+' : '-'}${digits(hours)}:${digits(minutes)}`;
}

/**
 * The IANA name in its own spelling, whatever the case it came in; undefined where there is no such zone.
 * Names without a region (`Japan`, `CET`) do not count: they are left over from before and read as words.
 */
export function canonicalZoneName(name: string): string | undefined {
  if (!/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2}$/.test(name)) return undefined;
  const known = zoneNamesSeen.get(name);
  if (known !== undefined) return known === '' ? undefined : known;
  const canonical = lookUp(name);
  if (zoneNamesSeen.size > 500) zoneNamesSeen.clear();
  zoneNamesSeen.set(name, canonical ?? '');
  return canonical;
}

/** How a zone is printed beside a time: `UTC`, `+02:00`, `Europe/Berlin`. */
export function zoneLabel(zone: string): string {
  return fixedOffsetOf(zone) === 0 ? 'UTC' : zone;
}

/** Milliseconds that a fixed zone (`UTC`, `-07:00`) is ahead of UTC; undefined for a zone with rules. */
export function fixedOffsetOf(zone: string): number | undefined {
  if (zone === 'UTC') return 0;
  if (!zone.startsWith('+') && !zone.startsWith('-')) return undefined;
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (minutes > 14 * 60 || Number(match[3]) > 59) return undefined;
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

/** Looking a name up costs some 50 µs, and a document says the same few names again and again. */
const zoneNamesSeen = new Map<string, string>();

function lookUp(name: string): string | undefined {
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId;
  } catch {
    return undefined;
  }
}

function unwrapped(text: string): string {
  return /^[([][^()[\]]*[)\]]$/.test(text) ? text.slice(1, -1).trim() : text;
}

function explainedZone(words: string, explanation: string): SpokenZone | undefined {
  const said = parseZone(words);
  const meant = parseZone(explanation);
  return said === undefined || meant === undefined ? undefined : meant;
}

function abbreviatedZone(meaning: string | readonly ZoneChoice[]): SpokenZone {
  if (typeof meaning !== 'string') return { choices: meaning };
  return { zone: meaning === '+00:00' ? 'UTC' : meaning };
}
