/** What a PDF says about itself besides the title and language that the page sets. */
export type PdfProperties = {
  readonly authors: readonly string[];
  readonly subject: string;
  readonly keywords: readonly string[];
};

/**
 * Adds properties to a PDF that a browser printed, and names Postlude as its creator in place of the
 * browser's user agent. The file is added to and not rewritten (ISO 32000-1, 7.5.6, incremental
 * updates); one that is not built as Chromium builds it comes back as it is.
 */
export function withPdfProperties(bytes: Uint8Array, properties: PdfProperties): Uint8Array {
  const tail = readTail(bytes);
  const info = tail && readInfo(bytes, tail);
  if (!tail || info === undefined) return bytes;
  const object = `\n${tail.info} 0 obj\n<<${info}${entriesOf(properties)}>>\nendobj\n`;
  const start = bytes.length + 1;
  const update = [
    `${object}xref`,
    `${tail.info} 1`,
    `${String(start).padStart(10, '0')} 00000 n `,
    'trailer',
    `<</Size ${tail.size} /Root ${tail.root} 0 R /Info ${tail.info} 0 R /Prev ${tail.xref}>>`,
    'startxref',
    `${bytes.length + object.length}`,
    '%%EOF\n',
  ];
  const added = new TextEncoder().encode(update.join('\n'));
  const result = new Uint8Array(bytes.length + added.length);
  result.set(bytes);
  result.set(added, bytes.length);
  return result;
}

/** Numbers of objects, and where the table of objects starts. */
type Tail = {
  readonly size: number;
  readonly root: number;
  readonly info: number;
  readonly xref: number;
};

function readTail(bytes: Uint8Array): Tail | undefined {
  const text = latin1(bytes, Math.max(0, bytes.length - 1024), bytes.length);
  const dictionary = text.slice(text.lastIndexOf('trailer'));
  const numbers = [/\/Size (\d+)/, /\/Root (\d+) 0 R/, /\/Info (\d+) 0 R/, /startxref\s+(\d+)/].map(
    (pattern) => Number(pattern.exec(dictionary)?.[1]),
  );
  const [size = Number.NaN, root = Number.NaN, info = Number.NaN, xref = Number.NaN] = numbers;
  return numbers.every(Number.isSafeInteger) ? { size, root, info, xref } : undefined;
}

/** The entries of the dictionary of properties without those that are written anew. */
function readInfo(bytes: Uint8Array, { info, xref }: Tail): string | undefined {
  const table = /^xref\s+0 \d+\s+/.exec(latin1(bytes, xref, xref + 64));
  if (!table) return undefined;
  const entry = xref + table[0].length + info * bytesOfEntry;
  const start = Number(latin1(bytes, entry, entry + 10));
  const object = latin1(bytes, start, start + longestInfo);
  const [head] = /^\d+ 0 obj\s*<</.exec(object) ?? [];
  const end = object.search(/>>\s*endobj/);
  if (head === undefined || !head.startsWith(`${info} `) || end < 0) return undefined;
  return object.slice(head.length, end).replace(/\/Creator\s*\((?:\\[\s\S]|[^\\()])*\)\s*/, '');
}

const bytesOfEntry = 20;

const longestInfo = 16_384;

function entriesOf({ authors, subject, keywords }: PdfProperties): string {
  const entries = [
    ['Author', authors.join(', ')],
    ['Subject', subject],
    ['Keywords', keywords.join(', ')],
    ['Creator', 'Postlude'],
  ];
  return entries.map(([name, value]) => (value ? `\n/${name} ${hexString(value)}` : '')).join('');
}

/** Text as UTF-16BE with a byte order mark (7.9.2.2), in hexadecimal, where nothing needs escaping. */
function hexString(text: string): string {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex').toUpperCase()}>`;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}
