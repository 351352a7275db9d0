import type { ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import { at, itemsAt, type JsonNode, listOf, textAt, wordsOf } from './json-node.ts';
import { draftOf, type StampedEvent, stampedEvent } from './notes-draft.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { readStamp } from './read-stamp.ts';

/**
 * Reads alerts of Alertmanager (webhook, API v1 and v2), Prometheus and Grafana: each alert is an event where
 * it fired and another where it was resolved; `endsAt` in year 1 means that it still fires.
 */
export function readAlerts(
  root: JsonNode,
  options: ImportOptions,
): NotesReading | Refusal | undefined {
  const alerts = alertsIn(root).filter(isAlert);
  if (alerts.length === 0) {
    const isLegacy = at(root, 'ruleName') !== undefined && at(root, 'state') !== undefined;
    return isLegacy
      ? { refused: 'This is an alert of an old Grafana, which does not say when it fired.' }
      : undefined;
  }
  const source = isGrafana(root) ? 'Grafana alerts' : 'Alertmanager alerts';
  const events = alerts.flatMap((alert) => eventsOf(alert, options));
  if (events.length === 0) {
    return { refused: `These are ${source}, but none says when it fired (startsAt).` };
  }
  const untimed = alerts.filter((alert) => eventsOf(alert, options).length === 0);
  const messages = untimed.map(({ line }) => ({
    line,
    message: 'An alert does not say when it fired; it was left out.',
  }));
  const leftOut = untimed.map((alert) => textOf(alert));
  return draftOf(source, events, { leftOut, messages, title: titleOf(root, alerts) });
}

function alertsIn(root: JsonNode): readonly JsonNode[] {
  if (root.kind === 'array') {
    return root.items.flatMap((item) => (isAlert(item) ? item : itemsAt(item, 'alerts')));
  }
  const data = at(root, 'data');
  return [...itemsAt(root, 'alerts'), ...itemsAt(data, 'alerts'), ...listOf(data)];
}

function isAlert(node: JsonNode): boolean {
  const isNamed = at(node, 'labels')?.kind === 'object';
  return (
    isNamed && (at(node, 'annotations') ?? at(node, 'startsAt') ?? at(node, 'status')) !== undefined
  );
}

function isGrafana(root: JsonNode): boolean {
  return at(root, 'orgId') !== undefined || /grafana/i.test(textAt(root, 'externalURL') ?? '');
}

function eventsOf(alert: JsonNode, options: ImportOptions): readonly StampedEvent[] {
  const fired = readStamp(at(alert, 'startsAt') ?? at(alert, 'activeAt'), options);
  const ended = readStamp(at(alert, 'endsAt'), options);
  const state = textAt(alert, 'status') ?? textAt(alert, 'state') ?? 'firing';
  // The API gives a firing alert the time at which it will be taken for resolved if nothing more is heard.
  const isOver =
    ended !== undefined && (state === 'resolved' || at(alert, 'updatedAt') === undefined);
  const parts = {
    line: alert.line,
    source: textAt(alert, 'generatorURL'),
    values: [{ label: 'Labels', text: labelsOf(alert) }],
  };
  const told = (kind: 'detected' | 'resolved') => ({ kind });
  return [
    ...(fired
      ? [
          stampedEvent(fired, {
            ...parts,
            text: `Alert fired: ${textOf(alert)}`,
            told: told('detected'),
          }),
        ]
      : []),
    ...(isOver
      ? [
          stampedEvent(ended, {
            ...parts,
            text: `Alert resolved: ${nameOf(alert)}`,
            told: told('resolved'),
          }),
        ]
      : []),
  ];
}

function nameOf(alert: JsonNode): string {
  return plainMarkdown(textAt(alert, 'labels', 'alertname') ?? summaryOf(alert) ?? 'no name');
}

function summaryOf(alert: JsonNode): string | undefined {
  return textAt(alert, 'annotations', 'summary') ?? textAt(alert, 'annotations', 'message');
}

/** The name with the summary, and below it what else the annotations say. */
function textOf(alert: JsonNode): string {
  const name = textAt(alert, 'labels', 'alertname');
  const summary = summaryOf(alert);
  const head = [...new Set([name, summary])].filter((part) => part !== undefined);
  const first = plainMarkdown(head.join(': ') || 'no name');
  return [first, ...annotationsOf(alert, head)].join('\n\n');
}

const proseNames = ['summary', 'message', 'description', 'info'];

/** What the annotations say beside what was said already, each but plain prose with its name. */
function annotationsOf(alert: JsonNode, said: readonly string[]): readonly string[] {
  const annotations = at(alert, 'annotations');
  if (annotations?.kind !== 'object') return [];
  return [...annotations.members].flatMap(([name, node]) => {
    const words = wordsOf(node);
    if (words === undefined || said.includes(words)) return [];
    return [plainMarkdown(proseNames.includes(name) ? words : `${name}: ${words}`)];
  });
}

function labelsOf(alert: JsonNode): string | undefined {
  const labels = at(alert, 'labels');
  if (labels?.kind !== 'object') return undefined;
  const pairs = [...labels.members].flatMap(([name, node]) => {
    const value = name === 'alertname' ? undefined : wordsOf(node);
    return value === undefined ? [] : [`${name}=${value}`];
  });
  return pairs.length === 0 ? undefined : pairs.join(', ');
}

function titleOf(root: JsonNode, alerts: readonly JsonNode[]): string | undefined {
  const common = textAt(root, 'commonLabels', 'alertname');
  const names = new Set(alerts.map((alert) => textAt(alert, 'labels', 'alertname')));
  return common ?? (names.size === 1 ? [...names][0] : undefined);
}
