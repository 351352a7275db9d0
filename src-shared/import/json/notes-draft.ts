import type { ImportMessage, ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import type { EventDraft } from '../timeline/timeline-draft.ts';
import type { JsonNode } from './json-node.ts';
import { plainMarkdown } from './plain-markdown.ts';
import type { Stamp } from './read-stamp.ts';

/** Reads the JSON of one tool; undefined where it is another's. */
export type JsonReader = (
  root: JsonNode,
  options: ImportOptions,
) => NotesReading | Refusal | undefined;

/** An event with the instant by which it is put in order. */
export type StampedEvent = { readonly at: number; readonly event: EventDraft };

/** What a tool says of an event beside its time; absent pieces are left out. */
export type EventParts = {
  readonly line: number;
  readonly text: string;
  readonly actor?: string | undefined;
  readonly source?: string | undefined;
  readonly told?: EventDraft['told'] | undefined;
  readonly values?: readonly { readonly label: string; readonly text: string | undefined }[];
};

/** Makes an event of its parts. */
export function stampedEvent(stamp: Stamp, parts: EventParts): StampedEvent {
  const { line, text, actor, source, told } = parts;
  const values = (parts.values ?? []).flatMap((value) =>
    value.text === undefined ? [] : [{ label: value.label, text: plainMarkdown(value.text) }],
  );
  return {
    at: stamp.at,
    event: {
      kind: 'event',
      line,
      written: stamp.written,
      spoken: stamp.spoken,
      text,
      ...(actor !== undefined && { actor }),
      ...(source !== undefined && URL.canParse(source) && { source }),
      ...(told && { told }),
      ...(values.length > 0 && { values }),
    },
  };
}

/** What a reader adds to its events. */
export type Remarks = {
  readonly leftOut?: readonly string[];
  readonly messages?: readonly ImportMessage[];
  readonly title?: string | undefined;
};

/** Puts events in order of time, those of one instant as they came, and makes a reading of them. */
export function draftOf(
  source: string,
  events: readonly StampedEvent[],
  { leftOut = [], messages = [], title }: Remarks = {},
): NotesReading {
  const entries = events
    .toSorted((first, second) => first.at - second.at)
    .map(({ event }) => event);
  return {
    source,
    draft: { form: 'list', entries },
    leftOut,
    messages,
    ...(title !== undefined && { title }),
  };
}
