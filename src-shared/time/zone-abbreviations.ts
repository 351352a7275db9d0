import type { ZoneChoice } from './spoken-time.ts';

/**
 * What the abbreviations of zones stand for: a fixed offset, an IANA zone where the abbreviation
 * leaves standard and summer time open (`PT`), or several readings between which somebody has to choose.
 * Keys are upper case. Source: the abbreviations of the tz database and their common use.
 */
export const zoneAbbreviations: ReadonlyMap<string, string | readonly ZoneChoice[]> = new Map<
  string,
  string | readonly ZoneChoice[]
>([
  ...offsets('UTC', 'UTC GMT Z'),
  ...offsets('+00:00', 'WET'),
  ...offsets('+01:00', 'CET MEZ WEST WAT'),
  ...offsets('+02:00', 'CEST MESZ EET SAST CAT'),
  ...offsets('+03:00', 'EEST OESZ MSK EAT TRT IDT'),
  ...offsets('+03:30', 'IRST'),
  ...offsets('+04:00', 'GST'),
  ...offsets('+05:00', 'PKT'),
  ...offsets('+05:45', 'NPT'),
  ...offsets('+07:00', 'ICT WIB'),
  ...offsets('+08:00', 'SGT HKT AWST PHT'),
  ...offsets('+09:00', 'JST KST'),
  ...offsets('+09:30', 'ACST'),
  ...offsets('+10:00', 'AEST'),
  ...offsets('+10:30', 'ACDT'),
  ...offsets('+11:00', 'AEDT'),
  ...offsets('+12:00', 'NZST'),
  ...offsets('+13:00', 'NZDT'),
  ...offsets('-02:30', 'NDT'),
  ...offsets('-03:00', 'BRT ART ADT'),
  ...offsets('-03:30', 'NST'),
  ...offsets('-04:00', 'EDT'),
  ...offsets('-05:00', 'EST CDT'),
  ...offsets('-06:00', 'MDT'),
  ...offsets('-07:00', 'MST PDT'),
  ...offsets('-08:00', 'PST AKDT'),
  ...offsets('-09:00', 'AKST'),
  ...offsets('-10:00', 'HST'),
  ...offsets('America/New_York', 'ET EST/EDT'),
  ...offsets('America/Chicago', 'CT CST/CDT'),
  ...offsets('America/Denver', 'MT MST/MDT'),
  ...offsets('America/Los_Angeles', 'PT PST/PDT'),
  ...offsets('Europe/London', 'GMT/BST'),
  ...offsets('Europe/Berlin', 'CET/CEST MEZ/MESZ'),
  ...choices('CST', [
    { zone: '-06:00', name: 'Central Standard Time (North America)' },
    { zone: '+08:00', name: 'China Standard Time' },
  ]),
  ...choices('IST', [
    { zone: '+05:30', name: 'India Standard Time' },
    { zone: '+01:00', name: 'Irish Standard Time' },
    { zone: '+02:00', name: 'Israel Standard Time' },
  ]),
  ...choices('BST', [
    { zone: '+01:00', name: 'British Summer Time' },
    { zone: '+06:00', name: 'Bangladesh Standard Time' },
  ]),
  ...choices('AST', [
    { zone: '-04:00', name: 'Atlantic Standard Time' },
    { zone: '+03:00', name: 'Arabia Standard Time' },
  ]),
]);

/** Zones by their names in words, lower case. */
export const zoneNames: ReadonlyMap<string, string> = new Map([
  ...named('UTC', 'coordinated universal time', 'universal time', 'greenwich mean time'),
  ...named('+01:00', 'british summer time', 'irish standard time', 'central european time'),
  ...named('+01:00', 'mitteleuropäische zeit', 'central european standard time'),
  ...named('+02:00', 'central european summer time', 'mitteleuropäische sommerzeit'),
  ...named('+02:00', 'eastern european time'),
  ...named('+03:00', 'eastern european summer time'),
  ...named('+05:30', 'india standard time', 'indian standard time'),
  ...named('+08:00', 'china standard time', 'singapore time'),
  ...named('+09:00', 'japan standard time', 'korea standard time'),
  ...named('America/New_York', 'eastern time', 'us eastern', 'us eastern time'),
  ...named('-05:00', 'eastern standard time', 'central daylight time'),
  ...named('-04:00', 'eastern daylight time'),
  ...named('America/Chicago', 'central time', 'us central', 'us central time'),
  ...named('-06:00', 'central standard time', 'mountain daylight time'),
  ...named('America/Denver', 'mountain time', 'us mountain', 'us mountain time'),
  ...named('-07:00', 'mountain standard time', 'pacific daylight time'),
  ...named('America/Los_Angeles', 'pacific time', 'us pacific', 'us pacific time'),
  ...named('-08:00', 'pacific standard time'),
]);

function offsets(zone: string, abbreviations: string): [string, string][] {
  return abbreviations.split(' ').map((abbreviation) => [abbreviation, zone]);
}

function choices(
  abbreviation: string,
  zones: readonly ZoneChoice[],
): [string, readonly ZoneChoice[]][] {
  return [[abbreviation, zones]];
}

function named(zone: string, ...names: readonly string[]): [string, string][] {
  return names.map((name) => [name, zone]);
}
