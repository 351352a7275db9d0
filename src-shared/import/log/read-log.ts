import type { ImportOptions } from '../import-result.ts';
import { plainMarkdown } from '../json/plain-markdown.ts';
import type { NotesReading } from '../notes-reading.ts';
import type { EventDraft, PassageDraft } from '../timeline/timeline-draft.ts';
import { accessLog, apacheErrorLog } from './access-log.ts';
import { clockLog } from './clock-log.ts';
import { jsonLines, logfmt } from './field-log.ts';
import { foldRepeats, type LogEntry, type LogRun } from './fold-repeats.ts';
import { klog } from './klog.ts';
import { ledLog } from './led-log.ts';
import type { LogFormat } from './log-line.ts';
import { stampedLog } from './stamped-log.ts';
import { structuredSyslog, syslog } from './syslog.ts';

const fewest = 2;

/** Reads a log as a timeline, repeats folded; undefined where the lines are no log. */
export function readLog(
  lines: readonly string[],
  options: ImportOptions,
): NotesReading | undefined {
  const filled = lines.filter((line) => line.trim() !== '');
  const format = formatOf(filled, options.zone);
  if (!format) return undefined;
  const { entries, before } = entriesOf(lines, format);
  if (entries.length < fewest || !isLog(entries, filled.length)) return undefined;
  const runs = options.keepRepeats
    ? entries.map((entry) => ({ first: entry, last: entry, count: 1 }))
    : foldRepeats(entries);
  const folded = entries.length - runs.length;
  return {
    source: format.source,
    draft: { form: 'list', entries: [...before, ...runs.map(eventOf)] },
    leftOut: [],
    messages: folded === 0 ? [] : [{ message: foldMessage(entries.length, runs.length) }],
  };
}

function foldMessage(lines: number, events: number): string {
  return `${lines} entries were folded into ${events} events: those that repeat the one before, but for numbers, are counted there.`;
}

const sample = 50;

/** The format that reads most of the first lines. */
function formatOf(filled: readonly string[], zone: string | undefined): LogFormat | undefined {
  const head = filled.slice(0, sample);
  const formats = [
    ...[structuredSyslog, syslog, accessLog, apacheErrorLog, jsonLines(zone), stampedLog],
    ...[ledLog, klog, clockLog, logfmt(zone)],
  ];
  const counts = formats.map((format) => head.filter((line) => format.read(line)).length);
  const most = Math.max(...counts);
  return most === 0 ? undefined : formats[counts.indexOf(most)];
}

/** Stack traces are long, but prose with one stamped line in it is no log. */
function isLog(entries: readonly LogEntry[], filled: number): boolean {
  const traced = entries.flatMap(({ below }) => below).filter((line) => isTrace(line)).length;
  return (entries.length + traced) * 5 >= filled * 3;
}

function isTrace(line: string): boolean {
  return /^(?:\s|Caused by|Traceback|\.{3} |[\w.$]{1,200}(?:Error|Exception|Panic)\b|goroutine |panic:|[}\])])/.test(
    line,
  );
}

function entriesOf(
  lines: readonly string[],
  format: LogFormat,
): { readonly entries: readonly LogEntry[]; readonly before: readonly PassageDraft[] } {
  const entries: (LogEntry & { readonly below: string[] })[] = [];
  const before: PassageDraft[] = [];
  for (const [index, line] of lines.entries()) {
    const read = format.read(line);
    const last = entries.at(-1);
    if (read) entries.push({ ...read, line: index + 1, below: [] });
    else if (last) last.below.push(line);
    else if (line.trim() !== '') {
      before.push({ kind: 'passage', line: index + 1, text: plainMarkdown(line) });
    }
  }
  return { entries, before };
}

function eventOf({ first, last, count }: LogRun): EventDraft {
  const words = plainMarkdown(first.text.trim());
  const times = count > 1 ? ` (×${count})` : '';
  return {
    kind: 'event',
    line: first.line,
    written: first.written,
    spoken: last.written === first.written ? first.spoken : { ...first.spoken, end: last.spoken },
    text: [`${words}${times}`.trim(), ...trace(first.below)].join('\n\n'),
    ...(first.actor !== undefined && { actor: first.actor }),
  };
}

/** The lines below an entry as a block of code, within a fence that none of them closes. */
function trace(below: readonly string[]): readonly string[] {
  const text = below
    .join('\n')
    .replace(/^\s*\n/, '')
    .trimEnd();
  if (text === '') return [];
  const longest = (text.match(/`{3,}/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}\n${text}\n${fence}`];
}
