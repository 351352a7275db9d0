import { z } from 'zod';
import { actionGroupIds, actionPartIds, actionStatusIds, actionTypeIds } from './action-item.ts';
import { eventKindIds } from './event-kind.ts';
import { roleIds } from './role.ts';

// The renderer's content security policy forbids eval; without this zod probes for it.
z.config({ jitless: true });

const flag = z.literal(true);
const id = z.string().min(1).max(200);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Markdown as its author wrote it: CommonMark with GFM, lines ended by `\n`, no blank line first or last. */
const markdown = z.string();

/**
 * What was said about a moment. Instants are derived from it and from the report, never stored.
 * The length of `clock` is its precision: `14`, `14:05`, `14:05:09`, `14:05:09.123`.
 * Absent `zone`: the report's. All absent: unknown.
 */
const eventTimeSchema = z.looseObject({
  date: z.exactOptional(isoDate),
  day: z.exactOptional(z.int().min(1).max(100_000)),
  clock: z.exactOptional(z.string().regex(/^\d{2}(:\d{2}(:\d{2}(\.\d{1,9})?)?)?$/)),
  zone: z.exactOptional(z.string()),
  offset: z.exactOptional(z.string().regex(/^[+-]\d{2}:\d{2}$/)),
  approximate: z.exactOptional(flag),
  written: z.exactOptional(z.string()),
});

const eventSchema = z.looseObject({
  kind: z.enum(eventKindIds),
  kindGuessed: z.exactOptional(flag),
  id,
  time: eventTimeSchema,
  end: z.exactOptional(eventTimeSchema),
  text: markdown,
  /** The first paragraph of `text` stands beside the time, also where each event has a heading of its own. */
  headline: z.exactOptional(flag),
  actor: z.exactOptional(z.string()),
  source: z.exactOptional(z.string()),
  internal: z.exactOptional(flag),
  leftOut: z.exactOptional(flag),
  /** Cells of an imported table's other columns, by the heading of the column. */
  values: z.exactOptional(z.array(z.looseObject({ label: z.string(), text: markdown }))),
});

const dayHeadingSchema = z.looseObject({
  kind: z.literal('day-heading'),
  id,
  text: markdown,
  date: z.exactOptional(isoDate),
});

const passageSchema = z.looseObject({ kind: z.literal('passage'), id, text: markdown });

const timelineSchema = z.looseObject({
  id,
  name: z.exactOptional(z.string()),
  entries: z.array(z.discriminatedUnion('kind', [eventSchema, dayHeadingSchema, passageSchema])),
  /** The columns of an imported table, left to right. */
  columns: z.exactOptional(
    z.array(
      z.looseObject({
        holds: z.enum(['time', 'date', 'clock', 'end', 'kind', 'text', 'actor', 'other']),
        label: z.string(),
      }),
    ),
  ),
});

const fieldSchema = z.looseObject({
  id,
  label: z.string(),
  role: z.exactOptional(z.enum(roleIds)),
  text: markdown,
  help: z.exactOptional(z.string()),
});

const sectionBase = {
  id,
  /** Inline Markdown; empty: the section goes on from the one before it without a heading of its own. */
  heading: z.string(),
  /** The heading's level in a foreign document, only where it is not its parent's plus one. */
  level: z.exactOptional(z.int().min(1).max(6)),
  role: z.exactOptional(z.enum(roleIds)),
  internal: z.exactOptional(flag),
  hidden: z.exactOptional(flag),
  help: z.exactOptional(z.string()),
};

const bareSectionSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('prose'), ...sectionBase, text: markdown }),
  z.looseObject({ kind: z.literal('fields'), ...sectionBase, fields: z.array(fieldSchema) }),
  z.looseObject({
    kind: z.literal('contents'),
    ...sectionBase,
    /** How many levels of headings it lists; absent: 2. */
    depth: z.exactOptional(z.int().min(1).max(6)),
  }),
  z.looseObject({ kind: z.literal('metrics'), ...sectionBase }),
  z.looseObject({
    kind: z.literal('timeline'),
    ...sectionBase,
    timeline: id,
    form: z.enum(['list', 'numbered-list', 'table', 'headings', 'paragraphs']),
  }),
  z.looseObject({
    kind: z.literal('actions'),
    ...sectionBase,
    form: z.enum(['list', 'numbered-list', 'check-list', 'table']),
    /** The words above the improvements and above the tasks, where the two are kept apart. */
    labels: z.exactOptional(z.looseObject({ improvement: z.string(), task: z.string() })),
    /** The columns of an imported table, left to right. */
    columns: z.exactOptional(
      z.array(z.looseObject({ holds: z.enum([...actionPartIds, 'other']), label: z.string() })),
    ),
  }),
]);

/** A section as a file holds it. */
type FileSection = z.infer<typeof bareSectionSchema> & { children: FileSection[] };

const sectionSchema: z.ZodType<FileSection> = z.lazy(() =>
  z.intersection(bareSectionSchema, z.looseObject({ children: z.array(sectionSchema) })),
);

const actionItemSchema = z.looseObject({
  id,
  /** The actions section it stands in; absent: the first. */
  section: z.exactOptional(id),
  text: markdown,
  type: z.exactOptional(z.enum(actionTypeIds)),
  group: z.exactOptional(z.enum(actionGroupIds)),
  owner: z.exactOptional(z.string()),
  priority: z.exactOptional(z.string()),
  due: z.exactOptional(isoDate),
  status: z.exactOptional(z.enum(actionStatusIds)),
  ticket: z.exactOptional(z.string()),
  /**
   * Cells of an imported table, by the label of their column: what no other part holds, and the words of one
   * that would be printed otherwise, as long as it still `says` the same.
   */
  values: z.exactOptional(
    z.array(
      z.looseObject({ label: z.string(), text: markdown, says: z.exactOptional(z.string()) }),
    ),
  ),
  internal: z.exactOptional(flag),
});

const imageSchema = z.looseObject({
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/svg+xml', 'image/webp']),
  /** The file name it came with, without a folder. */
  name: z.exactOptional(z.string()),
  /** Base64. */
  data: z.string(),
});

/** One schema for a whole report: types, checking, and the published JSON Schema all come from it. */
export const reportSchema = z.looseObject({
  id,
  title: z.string(),
  status: z.exactOptional(z.enum(['draft', 'in-review', 'final'])),
  severity: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  posted: z.exactOptional(z.looseObject({ date: isoDate, written: z.exactOptional(z.string()) })),
  authors: z.array(z.looseObject({ name: z.string(), affiliation: z.exactOptional(z.string()) })),
  roles: z.array(z.looseObject({ role: z.string(), name: z.string() })),
  services: z.array(z.string()),
  tags: z.array(z.string()),
  /** The date that Day 1 of the timelines stands for. */
  dayOne: z.exactOptional(isoDate),
  /** An IANA name or a fixed offset such as `+02:00`. */
  zone: z.string(),
  /** Nobody said the zone: the default was taken. */
  zoneAssumed: z.exactOptional(flag),
  secondZone: z.exactOptional(z.string()),
  /** Front matter of a foreign Markdown file, word for word, without its fences. */
  frontMatter: z.exactOptional(z.string()),
  /** The title was found there and nowhere else, so Markdown does not print it again. */
  titleInFrontMatter: z.exactOptional(flag),
  /** The timeline that metrics are computed from; absent: the first. */
  metricsTimeline: z.exactOptional(id),
  /** Findings of the readiness check that somebody judged not to matter here, until their words change. */
  silenced: z.exactOptional(
    z.array(z.looseObject({ rule: z.string(), place: z.string(), words: z.string() })),
  ),
  sections: z.array(sectionSchema),
  timelines: z.array(timelineSchema),
  actions: z.array(actionItemSchema),
  /** Under the SHA-256 of their bytes; Markdown names them `image:SHA`. */
  images: z.record(sha256, imageSchema),
});
