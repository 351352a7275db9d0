import { plainMarkdown } from '../json/plain-markdown.ts';
import type { NotesReading } from '../notes-reading.ts';
import type { EventDraft, PassageDraft } from '../timeline/timeline-draft.ts';

/**
 * Reads what `kubectl get events` and `kubectl describe` print, whose times are ages (`52m`, `3s (x4 over 9m)`): the
 * events keep their order and are undated, for nobody knows when they were printed. Undefined where it is no such table.
 */
export function readKubectlEvents(lines: readonly string[]): NotesReading | undefined {
  const top = lines.slice(0, deepestHead).findIndex((line) => head.test(line));
  if (top < 0) return undefined;
  const columns = columnsOf(lines[top] ?? '');
  const rows = lines.flatMap((line, at) =>
    at <= top || /^[-\s]*$/.test(line) ? [] : [{ at, cells: cellsOf(line, columns) }],
  );
  const events = rows.flatMap(({ at, cells }) => eventOf(cells, at + 1) ?? []);
  if (events.length === 0 || events.length < rows.length) return undefined;
  const before = lines
    .slice(0, top)
    .flatMap((line, at): readonly PassageDraft[] =>
      line.trim() === '' ? [] : [{ kind: 'passage', line: at + 1, text: plainMarkdown(line) }],
    );
  const message = `“${events[0]?.written ?? ''}” and the like are ages, and the text does not say when it was printed: give the events their times.`;
  return {
    source: 'Kubernetes events',
    draft: { form: 'list', entries: [...before, ...events] },
    leftOut: [],
    messages: [{ message }],
  };
}

const deepestHead = 6;
const head =
  /^ {0,4}(?:NAMESPACE {1,60})?(?:LAST SEEN {2,40}(?:FIRST SEEN {2,40})?(?:COUNT {2,40})?(?:NAME {2,200})?(?:KIND {2,60})?TYPE {2,40}REASON\b|Type {2,40}Reason {2,60}Age {2,60}From\b).{0,400} (?:MESSAGE|Message)\b/;

type Column = { readonly name: string; readonly start: number };

function columnsOf(line: string): readonly Column[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    name: match[0].toLowerCase(),
    start: match.index,
  }));
}

/** The cells of a row by the names of their columns; a word across two columns makes them none. */
function cellsOf(line: string, columns: readonly Column[]): ReadonlyMap<string, string> {
  const isAligned = columns.every(
    ({ start }) => start === 0 || /^ ?$/.test(line.charAt(start - 1)),
  );
  if (!isAligned) return new Map();
  return new Map(
    columns.map(({ name, start }, index) => {
      const end = name === 'message' ? undefined : columns[index + 1]?.start;
      return [name, line.slice(start, end).trim()] as const;
    }),
  );
}

const age =
  /^(?:<unknown>|<invalid>|(?:\d{1,5}[smhdy]){1,3})(?: \(x\d{1,7} over (?:<\w+>|(?:\d{1,5}[smhdy]){1,3})\))?$/;

function eventOf(cells: ReadonlyMap<string, string>, line: number): EventDraft | undefined {
  const timeName = cells.has('age') ? 'age' : 'last seen';
  const written = cells.get(timeName) ?? '';
  if (!age.test(written)) return undefined;
  const words = [cells.get('type'), cells.get('reason'), cells.get('object')].filter(Boolean);
  const message = cells.get('message') ?? '';
  const used = new Set([timeName, 'type', 'reason', 'object', 'message']);
  const values = [...cells].flatMap(([name, text]) =>
    used.has(name) || text === '' ? [] : [{ label: label(name), text: plainMarkdown(text) }],
  );
  return {
    kind: 'event',
    line,
    written,
    spoken: {},
    text: plainMarkdown(message === '' ? words.join(' ') : `${words.join(' ')}: ${message}`),
    ...(values.length > 0 && { values }),
  };
}

function label(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
