import type { ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import { statusKinds } from '../status/status-words.ts';
import { htmlText } from './html-text.ts';
import { at, itemsAt, type JsonNode, listOf, textAt } from './json-node.ts';
import { draftOf, type StampedEvent, stampedEvent } from './notes-draft.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { readStamp } from './read-stamp.ts';

/**
 * Reads incidents of Atlassian Statuspage (webhook and API): each update is an event, and its status a guess at
 * the kind. They come newest first and are put in order of time.
 */
export function readStatuspage(
  root: JsonNode,
  options: ImportOptions,
): NotesReading | Refusal | undefined {
  const incidents = incidentsIn(root);
  const component = at(root, 'component_update');
  if (incidents.length === 0 && component === undefined) return undefined;
  const events = [
    ...incidents.flatMap((incident) =>
      itemsAt(incident, 'incident_updates').flatMap((update) =>
        updateEvent(update, incident, incidents.length > 1, options),
      ),
    ),
    ...componentEvent(root, component, options),
  ];
  if (events.length === 0) {
    return {
      refused: 'This is from Statuspage, but it has no updates that say when they were made.',
    };
  }
  const title = incidents.length === 1 ? textAt(incidents[0], 'name') : undefined;
  return draftOf('Statuspage', events, { title });
}

function incidentsIn(root: JsonNode): readonly JsonNode[] {
  const candidates = [
    ...listOf(root),
    ...listOf(at(root, 'incident')),
    ...itemsAt(root, 'incidents'),
  ];
  return candidates.filter((node) => at(node, 'incident_updates')?.kind === 'array');
}

function updateEvent(
  update: JsonNode,
  incident: JsonNode,
  isNamed: boolean,
  options: ImportOptions,
): readonly StampedEvent[] {
  const shown = readStamp(at(update, 'display_at'), options);
  const stamp = shown ?? readStamp(at(update, 'created_at'), options);
  if (stamp === undefined) return [];
  const status = textAt(update, 'status') ?? 'update';
  const name = isNamed ? `${plainMarkdown(textAt(incident, 'name') ?? '')} – ` : '';
  const body = htmlText(textAt(update, 'body') ?? '');
  return [
    stampedEvent(stamp, {
      line: update.line,
      text: `${name}${statusWords(status)}${body === '' ? '' : `: ${body}`}`,
      source: textAt(incident, 'shortlink'),
      told: { kind: statusKinds.get(status) ?? 'communication' },
      values: [{ label: 'Components', text: componentsOf(update) }],
    }),
  ];
}

function statusWords(status: string): string {
  const words = plainMarkdown(status.replaceAll('_', ' '));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function componentsOf(update: JsonNode): string | undefined {
  const components = itemsAt(update, 'affected_components').flatMap((component) => {
    const name = textAt(component, 'name');
    return name === undefined ? [] : [`${name}${changeOf(component)}`];
  });
  return components.length === 0 ? undefined : components.join(', ');
}

function changeOf(component: JsonNode): string {
  const [from, to] = [textAt(component, 'old_status'), textAt(component, 'new_status')];
  if (to === undefined) return '';
  const words = (status: string) => status.replaceAll('_', ' ');
  return from === undefined || from === to ? ` (${words(to)})` : ` (${words(from)} → ${words(to)})`;
}

function componentEvent(
  root: JsonNode,
  update: JsonNode | undefined,
  options: ImportOptions,
): readonly StampedEvent[] {
  const stamp = readStamp(at(update, 'created_at'), options);
  if (update === undefined || stamp === undefined) return [];
  const name = textAt(root, 'component', 'name') ?? 'Component';
  const text = plainMarkdown(`${name}${changeOf(update)}`);
  return [stampedEvent(stamp, { line: update.line, text, told: { kind: 'communication' } })];
}
