import { atxHeading } from '../markdown/line-starts.ts';
import { assembleReport } from './assemble-report.ts';
import { hasHeadingStructure } from './chat/heading-structure.ts';
import { plainIrc } from './chat/plain-irc.ts';
import { readChat } from './chat/read-chat.ts';
import type { ImportOptions, ImportResult } from './import-result.ts';
import { importJson } from './json/import-json.ts';
import { readJson as parseJson } from './json/read-json.ts';
import { isLevelledLog } from './log/is-levelled-log.ts';
import { readLog } from './log/read-log.ts';
import { readTimedLines } from './log/read-timed-lines.ts';
import { splitFrontMatter } from './markdown/front-matter.ts';
import type { OwnFrontMatter } from './markdown/own-front-matter.ts';
import { readDocument } from './markdown/read-document.ts';
import type { NotesReading, Refusal } from './notes-reading.ts';
import { readStatusPage } from './status/read-status-page.ts';
import { importTable } from './table/import-table.ts';
import { parseTable } from './table/parse-table.ts';
import { hasHeader, namesColumns } from './table/table-columns.ts';

/** What a text is taken for. */
export type TextSource = {
  readonly kind: 'json' | 'table' | 'chat' | 'log' | 'notes' | 'markdown';
  /** As the user may read it: `Slack, copied text`. */
  readonly name: string;
};

/** A text as a report, and what it was taken for. */
export type TextReading = ImportResult &
  Pick<NotesReading, 'table' | 'omitted'> & { readonly source: TextSource };

/** What is known of a text before it is read. */
export type TextOptions = ImportOptions & {
  /** The name of its file. */
  readonly name?: string;
};

/** As `importText`, with what reads our own front matter. */
export function readAnyText(
  text: string,
  options: TextOptions,
  ownFrontMatter: OwnFrontMatter,
): TextReading | Refusal {
  const lines = linesOf(text);
  const read =
    readByName(text, lines, options) ??
    readJson(text, lines, options) ??
    readNotes(text, lines, options);
  if (!read) return { ...readDocument(text, options, ownFrontMatter), source: markdown };
  if ('refused' in read) return read;
  const { kind, reading } = read;
  const { table, omitted } = reading;
  return {
    ...assembleReport(reading, options),
    ...(table && { table }),
    ...(omitted && { omitted }),
    source: { kind, name: reading.source },
  };
}

const markdown: TextSource = { kind: 'markdown', name: 'Markdown' };

type Known = { readonly kind: TextSource['kind']; readonly reading: NotesReading };

function known(kind: TextSource['kind'], reading: NotesReading): Known;
function known(kind: TextSource['kind'], reading: NotesReading | Refusal): Known | Refusal;
function known(kind: TextSource['kind'], reading: NotesReading | undefined): Known | undefined;
function known(
  kind: TextSource['kind'],
  reading: NotesReading | Refusal | undefined,
): Known | Refusal | undefined {
  return reading === undefined || 'refused' in reading ? reading : { kind, reading };
}

type Lines = readonly string[];

function linesOf(text: string): Lines {
  const clean = text.replace(/^\uFEFF/, '');
  return clean.includes('\r') ? clean.split(/\r\n|\r|\n/) : clean.split('\n');
}

function readByName(text: string, lines: Lines, options: TextOptions): Known | Refusal | undefined {
  const name = options.name?.toLowerCase() ?? '';
  if (options.table || /\.(?:csv|tsv)$/.test(name)) {
    return known('table', importTable(text, options));
  }
  if (!name.endsWith('.json')) return undefined;
  return known('log', readLog(lines, options)) ?? known('json', importJson(text, options));
}

const jsonStart = /^\uFEFF?\s*(?:\{\s*"|\[\s*[{\]])/;
const mayBeJson = /^\uFEFF?\s*[[{]/;

/** Several objects, one a line, are a log; what only begins like JSON is Markdown, a link perhaps. */
function readJson(text: string, lines: Lines, options: TextOptions): Known | Refusal | undefined {
  const start = text.slice(0, 1000);
  if (!mayBeJson.test(start)) return undefined;
  if (!jsonStart.test(start) && parseJson(text) === undefined) return undefined;
  return known('log', readLog(lines, options)) ?? known('json', importJson(text, options));
}

function readNotes(text: string, lines: Lines, options: TextOptions): Known | undefined {
  const kept = readKeptNotes(lines, options);
  if (kept) return kept;
  if (hasHeadingStructure(lines)) return undefined;
  return (
    known('log', isLevelledLog(lines) ? readLog(lines, options) : undefined) ??
    known('chat', readChat(lines, options)) ??
    known('table', readTable(text, lines, options)) ??
    known('log', readLog(lines, options)) ??
    known('notes', readTimedLines(lines))
  );
}

/** Notes that a site keeps as a document, with front matter: updates of its status page, an IRC log. */
function readKeptNotes(lines: Lines, options: TextOptions): Known | undefined {
  const { frontMatter, body, first } = splitFrontMatter(lines);
  const placed = [...Array.from({ length: first - 1 }, () => ''), ...body];
  const irc = plainIrc(placed);
  const read =
    known('chat', irc && readChat(irc, options)) ??
    known('notes', hasHeadingStructure(body) ? readTitledPage(placed) : readStatusPage(placed));
  if (read === undefined || frontMatter === undefined) return read;
  return { ...read, reading: { ...read.reading, frontMatter } };
}

/** A page of updates below its title, which is its only heading. */
function readTitledPage(lines: Lines): NotesReading | undefined {
  const headings = lines.flatMap((line) => atxHeading(line) ?? []);
  const [title] = headings;
  if (title?.level !== 1 || headings.length > 1) return undefined;
  return readStatusPage(lines.map((line) => (atxHeading(line) ? title.text : line)));
}

const fewestRows = 3;

/** Rows of equal width at the top of a text make a table, unless the first has words that name no column. */
function readTable(text: string, lines: Lines, options: ImportOptions): NotesReading | undefined {
  const head = parseTable(lines.slice(0, sample).join('\n')).slice(0, -1);
  const width = head[0]?.cells.length ?? 0;
  const isTable =
    head.length + 1 >= fewestRows &&
    width > 1 &&
    !lines.slice(0, sample).some((line) => isDelimiterRow(line) || hasCommaFraction(line)) &&
    head.every(({ cells }) => cells.length === width) &&
    (!hasHeader(head) || namesColumns(head[0]?.cells ?? []));
  const reading = isTable ? importTable(text, options) : undefined;
  return reading === undefined || 'refused' in reading ? undefined : reading;
}

const sample = 40;

/** The comma after the seconds of a log, `14:05:09,123 ERROR`, parts no cells. */
function hasCommaFraction(line: string): boolean {
  return /^\[?\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}:\d{2},\d{3}[\s\]]/.test(line);
}

/** `|---|---|` makes a table one of Markdown. */
function isDelimiterRow(line: string): boolean {
  return /^[\s|:-]{3,}$/.test(line) && line.includes('-') && line.includes('|');
}
