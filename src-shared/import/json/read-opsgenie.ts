import type { ImportOptions } from '../import-result.ts';
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
  return draftOf('Opsgenie alerts', events, { title: textAt(first, 'message') });
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
  const known = actions.get(action.toLowerCase());
  return [
    eventOf(
      alert,
      hook.line,
      stamp,
      known?.words ?? `Alert: ${plainMarkdown(action)}`,
      known?.told,
    ),
  ];
}

function apiEvents(alert: JsonNode, options: ImportOptions): readonly StampedEvent[] {
  const moments = [
    { stamp: readStamp(at(alert, 'createdAt'), options), action: 'create' },
    { stamp: ending(alert, options), action: 'close' },
  ];
  return moments.flatMap(({ stamp, action }) => {
    const known = actions.get(action);
    return stamp && known ? [eventOf(alert, alert.line, stamp, known.words, known.told)] : [];
  });
}

/** The last change of a closed alert is its closing. */
function ending(alert: JsonNode, options: ImportOptions): Stamp | undefined {
  return textAt(alert, 'status') === 'closed'
    ? readStamp(at(alert, 'updatedAt'), options)
    : undefined;
}

function eventOf(
  alert: JsonNode,
  line: number,
  stamp: Stamp,
  words: string,
  told: EventDraft['told'],
): StampedEvent {
  const note = textAt(alert, 'note');
  const more = [note, textAt(alert, 'description')].filter((part) => part !== undefined);
  const text = [`${words}: ${plainMarkdown(textAt(alert, 'message') ?? '')}`];
  return stampedEvent(stamp, {
    line,
    text: [...text, ...more.map(plainMarkdown)].join('\n\n'),
    actor: textAt(alert, 'username') ?? textAt(alert, 'owner'),
    told,
    values: [
      { label: 'Priority', text: wordsOf(at(alert, 'priority')) },
      { label: 'Entity', text: textAt(alert, 'entity') },
      { label: 'Source', text: textAt(alert, 'source') },
      { label: 'Tags', text: tagsOf(alert) },
    ],
  });
}

function tagsOf(alert: JsonNode): string | undefined {
  const tags = itemsAt(alert, 'tags').flatMap((tag) => wordsOf(tag) ?? []);
  return tags.length === 0 ? undefined : tags.join(', ');
}
