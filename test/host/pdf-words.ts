import { constants, inflateSync } from 'node:zlib';

/**
 * Every reading of the words of a PDF as Chromium writes it: its bytes as they are, its properties, its streams
 * unpacked, and what its pages show by the tables of their fonts, without the blanks.
 */
export function pdfWords(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = objectsIn(raw);
  const streams = [...objects.values()].map(streamIn).filter((stream) => stream !== '');
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b(?!s)/.test(object));
  const shown = pages.map((page) => {
    const content = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '';
    return textOf(streamIn(objects.get(content) ?? ''), fontsIn(page, objects));
  });
  return [raw, utf16In(raw), ...streams, ...shown].join('\n');
}

type Glyphs = ReadonlyMap<string, string>;

function objectsIn(raw: string): ReadonlyMap<string, string> {
  const found = raw.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g);
  return new Map(Array.from(found, ([, number = '', body = '']) => [number, body]));
}

function streamIn(object: string): string {
  const body = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(object)?.[1];
  if (body === undefined) return '';
  try {
    // The expression may have taken the last byte of the stream for a line break.
    const whole = { finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(Buffer.from(body, 'latin1'), whole).toString('latin1');
  } catch {
    return body;
  }
}

/** Properties are strings of UTF-16 in hexadecimal. */
function utf16In(raw: string): string {
  return Array.from(raw.matchAll(/<FEFF([0-9A-F\s]*)>/gi), ([, hex = '']) => characters(hex)).join(
    '\n',
  );
}

/** The tables of characters (ISO 32000-1, 9.10.3) by the names that a page calls its fonts by. */
function fontsIn(page: string, objects: ReadonlyMap<string, string>): ReadonlyMap<string, Glyphs> {
  const names = page.matchAll(/\/(F\d+) (\d+) 0 R/g);
  return new Map(
    Array.from(names, ([, name = '', number = '']) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? '')?.[1] ?? '';
      return [name, glyphsIn(streamIn(objects.get(table) ?? ''))];
    }),
  );
}

function glyphsIn(table: string): Glyphs {
  const glyphs = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      glyphs.set(glyph.toUpperCase(), characters(to));
    }
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', to = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const start = Number.parseInt(first, 16);
      for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph += 1) {
        const key = glyph.toString(16).toUpperCase().padStart(first.length, '0');
        glyphs.set(key, String.fromCodePoint(Number.parseInt(to, 16) + glyph - start));
      }
    }
  }
  return glyphs;
}

function characters(hex: string): string {
  return Buffer.from(hex.replaceAll(/\s/g, '').padStart(4, '0'), 'hex')
    .swap16()
    .toString('utf16le');
}

/** Fonts may change within a word. */
function textOf(page: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs = new Map();
  let text = '';
  for (const [, font, code = ''] of page.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    const [key = ''] = glyphs.keys();
    const units = code.toUpperCase().match(new RegExp(`.{${key.length || 2}}`, 'g')) ?? [];
    text += units.map((unit) => glyphs.get(unit) ?? '').join('');
  }
  return text;
}
