/** Cities and countries whose time people name, and that the tz database lists under another name. */
const others: readonly (readonly [zone: string, names: string])[] = [
  ['Asia/Shanghai', 'beijing peking pekin pequim china 北京 北京时间 北京時間 中国标准时间'],
  ['Asia/Tokyo', 'japan 日本 日本時間 日本标准时间'],
  ['Asia/Seoul', 'korea 한국 한국시간'],
  ['Asia/Kolkata', 'india delhi mumbai bangalore bengaluru'],
  ['America/Sao_Paulo', 'brasilia brazil brasil'],
  ['America/Los_Angeles', 'san_francisco seattle portland california'],
  ['America/New_York', 'boston washington nyc'],
  ['Pacific/Auckland', 'wellington'],
  ['Europe/Berlin', 'germany hamburg munich frankfurt'],
  ['Europe/Zurich', 'geneva'],
];

/** The zone of a city in the words of a person: `London`, `New York`, `São Paulo`; undefined for any other word. */
export function cityZone(name: string): string | undefined {
  return zonesByCity().get(plain(name));
}

let known: ReadonlyMap<string, string> | undefined;

/** Listing all zones takes a millisecond, which few texts need. */
function zonesByCity(): ReadonlyMap<string, string> {
  known ??= new Map([
    ...Intl.supportedValuesOf('timeZone').flatMap((zone) => {
      const [area, ...city] = zone.split('/');
      return city.length === 0 || area === 'Etc' ? [] : [[plain(city.at(-1) ?? ''), zone] as const];
    }),
    ...others.flatMap(([zone, names]) => names.split(' ').map((name) => [name, zone] as const)),
  ]);
  return known;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(' ', '_')
    .normalize('NFC');
}
