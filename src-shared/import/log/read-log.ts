import type { ImportOptions } from '../import-result.ts';
import { plainMarkdown } from '../json/plain-markdown.ts';
import type { NotesReading } from '../notes-reading.ts';
import type { EventDraft, PassageDraft } from '../timeline/timeline-draft.ts';
import { accessLog, apacheErrorLog, kernelLog } from './access-log.ts';
import { clockLog } from './clock-log.ts';
import { disorderedZones } from './disordered-zones.ts';
import { journalLines, jsonLines, logfmt } from './field-log.ts';
import { foldRepeats, type LogEntry, type LogRun } from './fold-repeats.ts';
import { klog } from './klog.ts';
import { readKubectlEvents } from './kubectl-events.ts';
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
  const ages = readKubectlEvents(lines);
  if (ages) return ages;
  const filled = lines.filter((line) => line.trim() !== '');
  const format = formatOf(filled, options.zone);
  if (!format) return undefined;
  const parts = partsOf(lines, format);
  const entries = parts.flatMap((part) => part.entries);
  if (entries.length < fewest || !isLog(entries, filled.length)) return undefined;
  const runsOf = options.keepRepeats ? eachAlone : foldRepeats;
  const read = parts.map((part) => ({ between: part.between, runs: runsOf(part.entries) }));
  const runs = read.flatMap((part) => part.runs);
  const folded = entries.length - runs.length;
  return {
    source: format.source,
    draft: {
      form: 'list',
      entries: read.flatMap((part) => [...part.between, ...part.runs.map(eventOf)]),
    },
    leftOut: [],
    messages: [
      ...disorderedZones(entries),
      ...(folded === 0 ? [] : [{ message: foldMessage(entries.length, runs.length) }]),
      ...[...new Set(entries.flatMap(({ note }) => note ?? []))].map((message) => ({ message })),
    ],
  };
}

function foldMessage(lines: number, events: number): string {
  return `${lines} entries were folded into ${events} events: those that say the same as the one before, but for ids of processes and requests, ports, addresses and durations, are counted there.`;
}

const sample = 50;

/** The format that reads most of the first lines. */
function formatOf(filled: readonly string[], zone: string | undefined): LogFormat | undefined {
  const head = filled.slice(0, sample);
  const formats = [
    ...[
      structuredSyslog,
      syslog,
      accessLog,
      kernelLog,
      apacheErrorLog,
      jsonLines(zone),
      stampedLog,
      journalLines(zone),
    ],
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
  return /^(?:\s|Caused by|Traceback|\.{3} |[\w.$]{1,200}(?:Error|Exception|Panic)\b|goroutine |panic:|\[(?:stacktrace|previous exception)\]|#\d{1,4} |"\}|[}\])])/.test(
    line,
  );
}

/** Lines that stand above entries, or between those of two boots. */
type Part = {
  readonly between: readonly PassageDraft[];
  readonly entries: readonly LogEntry[];
};

/** What journald writes between entries. */
const isOfJournal = /^-- (?:Boot|Reboot|Journal begins|Logs begin|No entries)\b.{0,200} ?--$/;

function partsOf(lines: readonly string[], format: LogFormat): readonly Part[] {
  let part: OpenPart = { between: [], entries: [] };
  const parts = [part];
  for (const [index, line] of lines.entries()) {
    const read = format.read(line);
    const last = part.entries.at(-1);
    const isBetween = isOfJournal.test(line);
    if (read) part.entries.push({ ...read, line: index + 1, below: [] });
    else if (last && !isBetween) last.below.push(line);
    else if (line.trim() !== '') {
      if (last) {
        part = { between: [], entries: [] };
        parts.push(part);
      }
      part.between.push({ kind: 'passage', line: index + 1, text: plainMarkdown(line) });
    }
  }
  return parts;
}

type OpenPart = {
  readonly between: PassageDraft[];
  readonly entries: (LogEntry & { readonly below: string[] })[];
};

function eachAlone(entries: readonly LogEntry[]): readonly LogRun[] {
  return entries.map((entry) => ({ first: entry, last: entry, count: 1, addresses: [] }));
}

function eventOf({ first, last, count, addresses }: LogRun): EventDraft {
  const words = plainMarkdown(first.text.trim());
  const times = count > 1 ? ` (×${count})` : '';
  return {
    kind: 'event',
    line: first.line,
    written: first.written,
    spoken: last.written === first.written ? first.spoken : { ...first.spoken, end: last.spoken },
    text: [`${words}${times}`.trim(), ...trace(first.below)].join('\n\n'),
    ...(first.actor !== undefined && { actor: first.actor }),
    ...(addresses.length > 0 && { values: [{ label: 'Also', text: listed(addresses) }] }),
  };
}

const mostListed = 20;

function listed(addresses: readonly string[]): string {
  const more = addresses.length - mostListed;
  const shown = addresses.slice(0, mostListed).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
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
