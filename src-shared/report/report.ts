import type { z } from 'zod';
import type { reportSchema } from './schema.ts';

/**
 * A value as the application sees it: deeply readonly and without the index signatures by which
 * the schema lets fields of later versions through.
 */
type Known<Value> = Value extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : Value extends object
    ? string extends keyof Value
      ? KnownObject<Value>
      : { readonly [Key in keyof Value]: Known<Value[Key]> }
    : Value;

type KnownObject<Value> = {
  readonly [Key in keyof Value as string extends Key ? never : Key]: Known<Value[Key]>;
};

type FileReport = z.infer<typeof reportSchema>;

/** An image that travels inside the report's file. */
export type Image = { readonly mediaType: string; readonly name?: string; readonly data: string };

/** A whole postmortem: what the file holds, the editor edits and every export prints. */
export type Report = Omit<Known<FileReport>, 'images'> & {
  readonly images: Readonly<Record<string, Image>>;
};

/** A part of the report with its own heading, or the continuation of the one before it. */
export type Section = Report['sections'][number];
/** A section of one kind. */
export type SectionOf<Kind extends Section['kind']> = Extract<Section, { kind: Kind }>;
/** A labelled piece of Markdown, such as *Impact*. */
export type Field = SectionOf<'fields'>['fields'][number];
/** Events in the order they were given, with what stands between them. */
export type Timeline = Report['timelines'][number];
/** An event, a day heading or a passage of prose. */
export type TimelineEntry = Timeline['entries'][number];
/** A line that dates the events below it. */
export type DayHeading = Extract<TimelineEntry, { kind: 'day-heading' }>;
/** Prose that stands between events and stays there. */
export type Passage = Extract<TimelineEntry, { kind: 'passage' }>;
/** Something that happened. */
export type TimelineEvent = Exclude<TimelineEntry, DayHeading | Passage>;
/** What was said about a moment; see `instantOf` for the instant it stands for. */
export type EventTime = TimelineEvent['time'];
/** A column of an imported timeline table. */
export type TimelineColumn = NonNullable<Timeline['columns']>[number];
/** Work that follows from the incident. */
export type ActionItem = Report['actions'][number];
/** How a timeline is printed. */
export type TimelineForm = SectionOf<'timeline'>['form'];

/** Tells an event from what stands between events. */
export function isEvent(entry: TimelineEntry): entry is TimelineEvent {
  return entry.kind !== 'day-heading' && entry.kind !== 'passage';
}
