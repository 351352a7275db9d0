import type { ImportMessage, ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import type { EventDraft } from '../timeline/timeline-draft.ts';
import { at, itemsAt, type JsonNode, listOf, textAt, wordsOf } from './json-node.ts';
import { draftOf, type StampedEvent, stampedEvent } from './notes-draft.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { readStamp, type Stamp } from './read-stamp.ts';

/**
 * Reads Opsgenie webhooks (one or several: `createdAt` in milliseconds, `updatedAt` in nanoseconds) and the
 * alerts of its API.
 */
export function readOpsgenie(
  root: JsonNode,
  options: ImportOptions,
): NotesReading | Refusal | undefined {
  const hooks = listOf(root).filter(isWebhook);
  const alerts = [...listOf(at(root, 'data')), ...itemsAt(root, 'alerts')].filter(isApiAlert);
  if (hooks.length + alerts.length === 0) return undefined;
  const events = [
    ...hooks.flatMap((hook) => webhookEvent(hook, options)),
    ...alerts.flatMap((alert) => apiEvents(alert, options)),
  ];
  if (events.length === 0) {
    return {
      refused: 'This is an Opsgenie alert, but it does not say when it happened (createdAt).',
    };
  }
  const [first] = [...hooks.map((hook) => at(hook, 'alert')), ...alerts];
  return draftOf('Opsgenie alerts', events, {
    title: textAt(first, 'message'),
    messages: closingMessages(alerts, options),
  });
}

function isWebhook(node: JsonNode): boolean {
  return textAt(node, 'action') !== undefined && textAt(node, 'alert', 'message') !== undefined;
}

function isApiAlert(node: JsonNode): boolean {
  return at(node, 'tinyId') !== undefined && textAt(node, 'message') !== undefined;
}

const actions: ReadonlyMap<string, { readonly words: string; readonly told?: EventDraft['told'] }> =
  new Map([
    ['create', { words: 'Alert created', told: { kind: 'detected' } }],
    ['acknowledge', { words: 'Alert acknowledged', told: { kind: 'acknowledged' } }],
    ['escalate', { words: 'Alert escalated', told: { kind: 'escalated' } }],
    ['escalatenext', { words: 'Alert escalated', told: { kind: 'escalated' } }],
    ['close', { words: 'Alert closed', told: { kind: 'resolved' } }],
    ['addnote', { words: 'Note added', told: { kind: 'note' } }],
  ]);

function webhookEvent(hook: JsonNode, options: ImportOptions): readonly StampedEvent[] {
  const alert = at(hook, 'alert');
  const action = textAt(hook, 'action') ?? '';
  const isNew = action.toLowerCase() === 'create';
  const created = readStamp(at(alert, 'createdAt'), options);
  const updated = readStamp(at(alert, 'updatedAt'), options);
  const stamp = isNew ? (created ?? updated) : (updated ?? created);
  if (stamp === undefined || alert === undefined) return [];
  const known = actions.get(action.toLowerCase()) ?? { words: `Alert: ${plainMarkdown(action)}` };
  // Who owns a new alert need not have made it.
  const actor = textAt(alert, 'username') ?? (isNew ? undefined : textAt(alert, 'owner'));
  return [eventOf(alert, hook.line, stamp, { ...known, actor })];
}

type Moment = {
  readonly stamp: Stamp | undefined;
  readonly action: string;
  readonly actor?: string | undefined;
};

/** What its report counts from the creation on; only where it does not say the closing, that is the last change. */
function apiEvents(alert: JsonNode, options: ImportOptions): readonly StampedEvent[] {
  const moments: readonly Moment[] = [
    { stamp: readStamp(at(alert, 'createdAt'), options), action: 'create' },
    {
      stamp: afterCreation(alert, 'ackTime', options),
      action: 'acknowledge',
      actor: textAt(alert, 'report', 'acknowledgedBy'),
    },
    {
      stamp: afterCreation(alert, 'closeTime', options) ?? lastChange(alert, options),
      action: 'close',
      actor: textAt(alert, 'report', 'closedBy'),
    },
  ];
  return moments.flatMap(({ stamp, action, actor }) => {
    const known = actions.get(action);
    return stamp && known ? [eventOf(alert, alert.line, stamp, { ...known, actor })] : [];
  });
}

function afterCreation(alert: JsonNode, name: string, options: ImportOptions): Stamp | undefined {
  const passed = wordsOf(at(alert, 'report', name));
  const created = readStamp(at(alert, 'createdAt'), options);
  if (!created || passed === undefined || !/^\d{1,12}$/.test(passed)) return undefined;
  const digits = String(Math.floor((created.at + Number(passed)) / 1000));
  return readStamp({ kind: 'number', line: alert.line, digits }, options);
}

function lastChange(alert: JsonNode, options: ImportOptions): Stamp | undefined {
  return isClosed(alert) ? readStamp(at(alert, 'updatedAt'), options) : undefined;
}

function isClosed(alert: JsonNode): boolean {
  return textAt(alert, 'status') === 'closed';
}

function closingMessages(
  alerts: readonly JsonNode[],
  options: ImportOptions,
): readonly ImportMessage[] {
  return alerts
    .filter((alert) => isClosed(alert) && !afterCreation(alert, 'closeTime', options))
    .map(({ line }) => ({
      line,
      message: 'An alert does not say when it was closed; the time of its last change was taken.',
    }));
}

type Doing = {
  readonly words: string;
  readonly told?: EventDraft['told'];
  readonly actor: string | undefined;
};

function eventOf(
  alert: JsonNode,
  line: number,
  stamp: Stamp,
  { words, told, actor }: Doing,
): StampedEvent {
  const owner = textAt(alert, 'owner');
  const note = textAt(alert, 'note');
  const more = [note, textAt(alert, 'description')].filter((part) => part !== undefined);
  const text = [`${words}: ${plainMarkdown(textAt(alert, 'message') ?? '')}`];
  return stampedEvent(stamp, {
    line,
    text: [...text, ...more.map(plainMarkdown)].join('\n\n'),
    actor,
    told,
    values: [
      { label: 'Priority', text: wordsOf(at(alert, 'priority')) },
      { label: 'Entity', text: textAt(alert, 'entity') },
      { label: 'Owner', text: owner === actor ? undefined : owner },
      { label: 'Source', text: textAt(alert, 'source') },
      { label: 'Tags', text: tagsOf(alert) },
    ],
  });
}

function tagsOf(alert: JsonNode): string | undefined {
  const tags = itemsAt(alert, 'tags').flatMap((tag) => wordsOf(tag) ?? []);
  return tags.length === 0 ? undefined : tags.join(', ');
}
