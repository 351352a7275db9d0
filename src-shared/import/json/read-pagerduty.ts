import type { ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import type { EventDraft } from '../timeline/timeline-draft.ts';
import { at, itemsAt, type JsonNode, listOf, textAt } from './json-node.ts';
import { draftOf, type StampedEvent, stampedEvent } from './notes-draft.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { readStamp } from './read-stamp.ts';

/** Reads PagerDuty webhooks (V3, and V1 or V2 by their messages) and the log entries of its API. */
export function readPagerduty(
  root: JsonNode,
  options: ImportOptions,
): NotesReading | Refusal | undefined {
  const hooks = listOf(root).flatMap((node) =>
    isEvent(at(node, 'event')) ? (at(node, 'event') ?? []) : [],
  );
  const messages = itemsAt(root, 'messages').filter((node) =>
    textAt(node, 'event')?.startsWith('incident.'),
  );
  const entries = [...itemsAt(root, 'log_entries'), ...listOf(root)].filter(isLogEntry);
  if (hooks.length + messages.length + entries.length === 0) return undefined;
  const events = [
    ...hooks.flatMap((event) => webhookEvent(event, options)),
    ...messages.flatMap((message) => messageEvent(message, options)),
    ...entries.flatMap((entry) => logEvent(entry, options)),
  ];
  if (events.length === 0) {
    return { refused: 'This is from PagerDuty, but it does not say when it happened.' };
  }
  return draftOf('PagerDuty', events, { title: titleOf(hooks, messages, entries) });
}

function titleOf(
  hooks: readonly JsonNode[],
  messages: readonly JsonNode[],
  entries: readonly JsonNode[],
): string | undefined {
  const titles = [
    ...hooks.map((event) => textAt(event, 'data', 'title')),
    ...messages.map((message) => textAt(message, 'incident', 'title')),
    ...entries.map((entry) => textAt(entry, 'incident', 'summary')),
  ];
  return titles.find((title) => title !== undefined);
}

function isEvent(node: JsonNode | undefined): boolean {
  return textAt(node, 'event_type') !== undefined && at(node, 'occurred_at') !== undefined;
}

function isLogEntry(node: JsonNode): boolean {
  return textAt(node, 'type')?.includes('_log_entry') === true;
}

type Step = { readonly words: string; readonly told?: EventDraft['told'] };

/** By the last word of `incident.triggered`, of `incident.trigger` and of `trigger_log_entry`. */
const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['trigger', { words: 'Incident triggered', told: { kind: 'detected' } }],
  ['acknowledge', { words: 'Incident acknowledged', told: { kind: 'acknowledged' } }],
  ['unacknowledge', { words: 'Incident no longer acknowledged', told: { kind: 'note' } }],
  ['escalate', { words: 'Incident escalated', told: { kind: 'escalated' } }],
  ['resolve', { words: 'Incident resolved', told: { kind: 'resolved' } }],
  ['reopen', { words: 'Incident reopened', told: { kind: 'note' } }],
  ['reassign', { words: 'Incident reassigned', told: { kind: 'note' } }],
  ['assign', { words: 'Incident assigned', told: { kind: 'note' } }],
  ['delegate', { words: 'Incident delegated', told: { kind: 'note' } }],
  ['annotate', { words: 'Note added', told: { kind: 'note' } }],
  ['notify', { words: 'Responder notified', told: { kind: 'communication' } }],
  ['status_update_publish', { words: 'Status update', told: { kind: 'communication' } }],
]);

function stepOf(type: string): Step {
  const name = type.replace(/^incident\./, '').replace(/_log_entry(?:_reference)?$/, '');
  const stem = name.replace(/(?:e|i)?d$/, '');
  const known =
    steps.get(name) ?? steps.get(`${stem}e`) ?? steps.get(stem) ?? steps.get(`${stem}y`);
  return known ?? { words: `Incident ${plainMarkdown(name.replaceAll('_', ' '))}` };
}

function webhookEvent(event: JsonNode, options: ImportOptions): readonly StampedEvent[] {
  const stamp = readStamp(at(event, 'occurred_at'), options);
  if (stamp === undefined) return [];
  const data = at(event, 'data');
  const said = textAt(data, 'content') ?? textAt(data, 'message') ?? textAt(data, 'title');
  const { words, told } = stepOf(textAt(event, 'event_type') ?? '');
  return [
    stampedEvent(stamp, {
      line: event.line,
      text: joined(words, said ?? textAt(data, 'incident', 'summary')),
      actor: textAt(event, 'agent', 'summary'),
      source: textAt(data, 'html_url') ?? textAt(data, 'incident', 'html_url'),
      told,
      values: [
        { label: 'Service', text: textAt(data, 'service', 'summary') },
        { label: 'Priority', text: textAt(data, 'priority', 'summary') },
        { label: 'Urgency', text: textAt(data, 'urgency') },
      ],
    }),
  ];
}

function messageEvent(message: JsonNode, options: ImportOptions): readonly StampedEvent[] {
  const [entry] = itemsAt(message, 'log_entries');
  const times = [
    at(message, 'created_on'),
    at(entry, 'created_at'),
    at(message, 'incident', 'created_at'),
  ];
  const stamp = readStamp(
    times.find((time) => time !== undefined),
    options,
  );
  if (stamp === undefined) return [];
  const { words, told } = stepOf(textAt(message, 'event') ?? '');
  return [
    stampedEvent(stamp, {
      line: message.line,
      text: joined(words, textAt(message, 'incident', 'title')),
      actor: textAt(entry, 'agent', 'summary'),
      source: textAt(message, 'incident', 'html_url'),
      told,
      values: [{ label: 'Service', text: textAt(message, 'incident', 'service', 'name') }],
    }),
  ];
}

function logEvent(entry: JsonNode, options: ImportOptions): readonly StampedEvent[] {
  const stamp = readStamp(at(entry, 'created_at'), options);
  if (stamp === undefined) return [];
  const { words, told } = stepOf(textAt(entry, 'type') ?? '');
  const said = textAt(entry, 'note') ?? textAt(entry, 'channel', 'summary');
  const whole = textAt(entry, 'summary');
  return [
    stampedEvent(stamp, {
      line: entry.line,
      text: said === undefined && whole !== undefined ? plainMarkdown(whole) : joined(words, said),
      actor: textAt(entry, 'agent', 'summary'),
      source: textAt(entry, 'html_url'),
      told,
      values: [{ label: 'Service', text: textAt(entry, 'service', 'summary') }],
    }),
  ];
}

function joined(words: string, said: string | undefined): string {
  return said === undefined ? words : `${words}: ${plainMarkdown(said)}`;
}
