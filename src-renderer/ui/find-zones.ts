import { parseZone } from '../../src-shared/time/zone.ts';

/** A zone to choose, and why it is offered where its name does not say so. */
export type FoundZone = { readonly zone: string; readonly note?: string };

/** More than these nobody reads. */
const most = 40;

/** The zones that words may mean: an offset, a short form, or a part of an IANA name. */
export function findZones(words: string): readonly FoundZone[] {
  const typed = words.trim();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const names = ['UTC', ...(own === 'UTC' ? [] : [own]), ...Intl.supportedValuesOf('timeZone')];
  if (typed === '') return unique(names.map((zone) => ({ zone })));
  const wanted = typed.toLowerCase().replaceAll(/[\s_]+/g, ' ');
  const named = names.filter((name) => plain(name).includes(wanted));
  const inOrder = named.toSorted((one, other) => rank(one, wanted) - rank(other, wanted));
  return unique([...meantBy(typed), ...inOrder.map((zone) => ({ zone }))]);
}

/** How far a zone is from UTC today, such as `UTC+2`; nothing for a zone that says so itself. */
export function offsetWords(zone: string): string {
  if (zone === 'UTC' || /^[+-]/.test(zone)) return '';
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', 'UTC').replace('-', '\u2212');
}

function meantBy(words: string): readonly FoundZone[] {
  const said = parseZone(words);
  if (said === undefined) return [];
  if ('zone' in said) return [{ zone: said.zone }];
  return said.choices.map(({ zone, name }) => ({ zone, note: name }));
}

/** Cities that begin with the words come before those that hold them. */
function rank(name: string, wanted: string): number {
  const city = plain(name).split('/').at(-1) ?? '';
  if (city.startsWith(wanted)) return 0;
  return plain(name).startsWith(wanted) ? 1 : 2;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}

function unique(zones: readonly FoundZone[]): readonly FoundZone[] {
  const seen = new Set<string>();
  const found: FoundZone[] = [];
  for (const each of zones) {
    if (seen.has(each.zone) || found.length >= most) continue;
    seen.add(each.zone);
    found.push(each);
  }
  return found;
}
