const units = [
  { name: 'd', length: 86_400_000 },
  { name: 'h', length: 3_600_000 },
  { name: 'min', length: 60_000 },
  { name: 's', length: 1000 },
] as const;

/**
 * A span in milliseconds in words: `4 h`, `1 h 42 min`, `2 d 3 h`, `45 s`, `-5 min`.
 * Seconds appear only below an hour, what is less is cut off.
 */
export function printDuration(milliseconds: number): string {
  const parts = partsOf(milliseconds).map(({ count, name }) => `${count} ${name}`);
  if (parts.length === 0) return '0 min';
  return signOf(milliseconds) + parts.join(' ');
}

/** The same for a strip of figures, where the minutes after an hour need no word: `1 h 05`. */
export function printShortDuration(milliseconds: number): string {
  return printDuration(milliseconds).replace(
    /^(-?\d+ h )(\d+) min$/,
    (_words, hours: string, minutes: string) => hours + minutes.padStart(2, '0'),
  );
}

const unitOf: ReadonlyMap<string, number> = new Map([
  ...words(86_400_000, 'd day days tag tage tagen'),
  ...words(3_600_000, 'h hr hrs hour hours std stunde stunden'),
  ...words(60_000, 'm min mins minute minutes minuten'),
  ...words(1000, 's sec secs second seconds sek sekunde sekunden'),
  ...words(1, 'ms'),
]);

/**
 * Reads a span: `90 min`, `1h 30m`, `1 h 42`, `1.5 h`, `+10m`, `-5 min`, in milliseconds.
 * Undefined where it is none.
 */
export function parseDuration(words: string): number | undefined {
  if (words.length > 100) return undefined;
  const match = /^([+\-\u2212])?(.+)$/.exec(words.trim().toLowerCase());
  if (!match) return undefined;
  const total = sumOf(match[2] ?? '');
  if (total === undefined) return undefined;
  return match[1] === '-' || match[1] === '\u2212' ? -total : total;
}

function sumOf(words: string): number | undefined {
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const part of words.matchAll(/[ ,]*(\d{1,9}(?:[.,]\d{1,3})?) ?([a-z]*)\.?/g)) {
    // After hours a bare number counts minutes, as in `1 h 42`.
    const unit = part[2] === '' && last === 3_600_000 ? 60_000 : unitOf.get(part[2] ?? '');
    if (unit === undefined || unit >= last || part.index !== end) return undefined;
    total += Number((part[1] ?? '').replace(',', '.')) * unit;
    last = unit;
    end = part.index + part[0].length;
  }
  return end > 0 && end === words.length ? Math.round(total) : undefined;
}

function partsOf(
  milliseconds: number,
): readonly { readonly count: number; readonly name: string }[] {
  let rest = Math.abs(milliseconds);
  if (rest < 1000) return rest < 1 ? [] : [{ count: Math.floor(rest), name: 'ms' }];
  const shown = rest < 3_600_000 ? units : units.slice(0, 3);
  const parts = [];
  for (const { name, length } of shown) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push({ count, name });
  }
  return parts;
}

function signOf(milliseconds: number): string {
  return milliseconds < 0 ? '-' : '';
}

function words(length: number, names: string): [string, number][] {
  return names.split(' ').map((name) => [name, length]);
}
