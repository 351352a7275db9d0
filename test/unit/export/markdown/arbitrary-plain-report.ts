import fc from 'fast-check';
import {
  actionGroupIds,
  actionStatusIds,
  actionTypeIds,
} from '../../../../src-shared/report/action-item.ts';
import { eventKindIds } from '../../../../src-shared/report/event-kind.ts';
import type {
  ActionItem,
  EventTime,
  Report,
  Section,
  TimelineEvent,
} from '../../../../src-shared/report/report.ts';
import { roleIds } from '../../../../src-shared/report/role.ts';
import { countingIds } from '../../counting-ids.ts';

const words = fc.constantFrom(
  'Pages fire',
  'rolled back',
  'a `code` word',
  'see [x](https://x.example)',
  'two\nlines',
  'a\n\nb',
  '- list\n- of two',
  '```\ncode\n```',
  '14:05 is no time',
  '**bold**: start',
  '1 | 2',
);
const line = fc.constantFrom(
  'Edge',
  'Cart service',
  'Mira Vogel',
  'P1',
  'Lessons of 14 May',
  'What | now',
);
const optional = <Value>(key: string, value: fc.Arbitrary<Value>) =>
  fc
    .option(value, { nil: undefined })
    .map((given) => (given === undefined ? {} : { [key]: given }));
const merged = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((given) => Object.assign({}, ...given) as object);
const date = fc.constantFrom('2024-05-14', '2024-05-15', '2023-12-31');
const clock = fc.constantFrom('14', '14:05', '00:10', '23:50', '14:05:09', '09:00');

const time: fc.Arbitrary<EventTime> = fc.oneof(
  fc.constant({}),
  merged(
    fc.oneof(
      date.map((given) => ({ date: given })),
      fc.constantFrom({ day: 1 }, { day: 2 }),
    ),
    optional('clock', clock),
    optional('zone', fc.constantFrom('+02:00', 'Europe/Berlin')),
    optional('approximate', fc.constant(true as const)),
  ).map((given) => given as EventTime),
);

const event = merged(
  fc.record({ kind: fc.constantFrom(...eventKindIds), time, text: words }),
  optional('actor', line),
  optional('source', fc.constant('https://chat.example/1')),
  optional('internal', fc.constant(true as const)),
).map((given) => given as Omit<TimelineEvent, 'id'>);

const base = merged(
  optional('role', fc.constantFrom(...roleIds)),
  optional('internal', fc.constant(true as const)),
);
const heading = fc.constantFrom(
  'Summary',
  'Timeline',
  'Action items',
  'Edge | case',
  'Root cause',
  '**Bold**',
);
const form = fc.constantFrom('list', 'numbered-list', 'table', 'headings', 'paragraphs');

type Bare = Record<string, unknown>;
const content: fc.Arbitrary<Bare> = fc.oneof(
  words.map((text): Bare => ({ kind: 'prose', text })),
  fc.constant<Bare>({ kind: 'prose', text: '' }),
  fc
    .array(fc.record({ label: line, text: words }), { minLength: 1, maxLength: 3 })
    .map((fields): Bare => ({ kind: 'fields', fields })),
  fc.constant<Bare>({ kind: 'metrics' }),
  fc.constant<Bare>({ kind: 'contents' }),
  fc
    .tuple(form, fc.array(event, { maxLength: 4 }))
    .map(([shape, entries]): Bare => ({ kind: 'timeline', form: shape, entries })),
  fc
    .tuple(
      fc.constantFrom('list', 'numbered-list', 'check-list', 'table'),
      fc.array(
        merged(
          fc.record({ text: words }),
          optional('owner', line),
          optional('due', date),
          optional('type', fc.constantFrom(...actionTypeIds)),
          optional('status', fc.constantFrom(...actionStatusIds)),
          optional('ticket', fc.constant('https://t.example/1')),
        ),
        { maxLength: 3 },
      ),
      fc.boolean(),
      fc.constantFrom(...actionGroupIds),
    )
    .map(
      ([shape, items, grouped, group]): Bare => ({
        kind: 'actions',
        form: shape,
        ...(grouped && { labels: { improvement: 'Improvements', task: 'Tasks' } }),
        items: grouped ? items.map((item) => ({ ...item, group })) : items,
      }),
    ),
);

const section = fc.tuple(
  heading,
  base,
  content,
  fc.option(fc.tuple(heading, base, words), { nil: undefined }),
);

/** Reports as the app makes them, of plain words, with everything set that Markdown cannot say. */
export const arbitraryPlainReport: fc.Arbitrary<Report> = fc
  .record({
    title: fc.constantFrom('Checkout down', 'Outage of 14 May 2024', ''),
    header: merged(
      optional('status', fc.constantFrom('draft', 'in-review', 'final')),
      optional('severity', fc.constantFrom('SEV1', 'minor | odd')),
      optional('dayOne', date),
      optional(
        'posted',
        date.map((given) => ({ date: given })),
      ),
      optional('secondZone', fc.constant('Asia/Tokyo')),
      optional('language', fc.constant('de')),
    ),
    authors: fc.array(
      merged(
        fc.record({ name: fc.constantFrom('Mira Vogel', 'Jon Park') }),
        optional('affiliation', fc.constant('Platform')),
      ),
      { maxLength: 2 },
    ),
    services: fc.subarray(['checkout', 'cart']),
    zone: fc.constantFrom('UTC', '+02:00', 'America/New_York'),
    sections: fc.array(section, { maxLength: 4 }),
  })
  .map(({ header, authors, sections, ...rest }) => {
    const newId = countingIds();
    const timelines: Report['timelines'][number][] = [];
    const actions: ActionItem[] = [];
    const made = sections.map(([title, own, { entries, items, fields, ...bare }, child]) => {
      const id = newId();
      const children = child
        ? [
            {
              id: newId(),
              heading: child[0],
              ...child[1],
              kind: 'prose',
              text: child[2],
              children: [],
            },
          ]
        : [];
      const parts: Bare = { ...bare };
      if (bare.kind === 'timeline') {
        const timeline = newId();
        timelines.push({
          id: timeline,
          entries: (entries as TimelineEvent[]).map((entry) => ({ ...entry, id: newId() })),
        });
        parts.timeline = timeline;
      }
      if (bare.kind === 'fields')
        parts.fields = (fields as object[]).map((field) => ({ ...field, id: newId() }));
      if (bare.kind === 'actions')
        actions.push(
          ...(items as ActionItem[]).map((item) => ({ ...item, id: newId(), section: id })),
        );
      return { id, heading: title, ...own, ...parts, children } as unknown as Section;
    });
    return {
      id: newId(),
      ...header,
      authors,
      roles: [],
      tags: [],
      ...rest,
      sections: made,
      timelines,
      actions,
      images: {},
    } as Report;
  });
