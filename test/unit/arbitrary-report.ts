import fc from 'fast-check';
import {
  actionGroupIds,
  actionStatusIds,
  actionTypeIds,
} from '../../src-shared/report/action-item.ts';
import { eventKindIds } from '../../src-shared/report/event-kind.ts';
import type {
  ActionItem,
  EventTime,
  Field,
  Report,
  Section,
  Timeline,
  TimelineEntry,
  TimelineEvent,
} from '../../src-shared/report/report.ts';
import { roleIds } from '../../src-shared/report/role.ts';
import { arbitraryLine, arbitraryMarkdown, imagePool } from './arbitrary-text.ts';

/** What `arbitraryReport` may be told. */
export type ArbitraryReportOptions = {
  /** Every piece of Markdown of the report; by default blocks of several kinds with odd Unicode. */
  readonly markdown?: fc.Arbitrary<string>;
  /** Headings, labels and names; by default one line with odd Unicode. */
  readonly line?: fc.Arbitrary<string>;
};

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', '+02:00', '-05:30'];
const arbitraryZone = fc.constantFrom(...zones);

/** A day of the calendar between 1990 and 2035. */
const arbitraryDate: fc.Arbitrary<string> = fc
  .integer({ min: 7305, max: 24_106 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** A clock of any precision from hours to nanoseconds. */
const arbitraryClock: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 0, max: 86_399 }),
    fc.constantFrom(2, 5, 5, 5, 8, 10, 12, 18),
    fc.integer({ min: 0, max: 999_999_999 }),
  )
  .map(([second, length, nanoseconds]) => {
    const clock = new Date(second * 1000).toISOString().slice(11, 19);
    return `${clock}.${String(nanoseconds).padStart(9, '0')}`.slice(0, length);
  });

/** Anything that may be said about a moment: dated, on a numbered day, clock alone, or nothing. */
const arbitraryTime: fc.Arbitrary<EventTime> = fc
  .record(
    {
      said: fc.oneof(
        { weight: 6, arbitrary: fc.record({ date: arbitraryDate, clock: arbitraryClock }) },
        { weight: 1, arbitrary: fc.record({ date: arbitraryDate }) },
        {
          weight: 2,
          arbitrary: fc.record({ day: fc.integer({ min: 1, max: 400 }), clock: arbitraryClock }),
        },
        { weight: 1, arbitrary: fc.record({ clock: arbitraryClock }) },
        { weight: 1, arbitrary: fc.constant({}) },
      ),
      zone: arbitraryZone,
      approximate: fc.constant(true as const),
      written: fc.constantFrom('02:00 AM', '~13:30', '16:05:57 CET', 'around noon', '14:??'),
    },
    { requiredKeys: ['said'] },
  )
  .map(({ said, ...rest }) => ({ ...said, ...rest }));

// fast-check's own takes seconds to set up.
const arbitraryUrl = fc
  .tuple(fc.constantFrom('https://status.example.com', 'http://example.org:8080'), fc.nat())
  .map(([host, number]) => `${host}/incidents/${number}?view=(all)&lang=pt%2DBR#log`);

type Pieces = Required<ArbitraryReportOptions>;
type Id = { readonly id: string };
/** Ids are given out when a report is put together, so that no two are the same. */
const id = fc.constant('');

function arbitraryEntry({ markdown, line }: Pieces): fc.Arbitrary<TimelineEntry> {
  const event: fc.Arbitrary<TimelineEvent> = fc.record(
    {
      kind: fc.constantFrom(...eventKindIds),
      kindGuessed: fc.constant(true as const),
      id,
      time: arbitraryTime,
      end: arbitraryTime,
      text: markdown,
      headline: fc.constant(true as const),
      actor: line,
      source: arbitraryUrl,
      internal: fc.constant(true as const),
      leftOut: fc.constant(true as const),
      values: fc.array(fc.record({ label: line, text: markdown }), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['kind', 'id', 'time', 'text'] },
  );
  return fc.oneof(
    { weight: 6, arbitrary: event },
    {
      weight: 1,
      arbitrary: fc.record(
        { kind: fc.constant('day-heading' as const), id, text: line, date: arbitraryDate },
        { requiredKeys: ['kind', 'id', 'text'] },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('passage' as const), id, text: markdown }),
    },
  );
}

function arbitraryTimeline(pieces: Pieces): fc.Arbitrary<Timeline> {
  return fc.record(
    {
      id,
      name: pieces.line,
      entries: fc.array(arbitraryEntry(pieces), { maxLength: 8 }),
      columns: fc.constantFrom<NonNullable<Timeline['columns']>>(
        [
          { holds: 'time', label: 'Time (UTC)' },
          { holds: 'text', label: 'What happened' },
        ],
        [
          { holds: 'date', label: 'Date' },
          { holds: 'clock', label: 'Time' },
          { holds: 'text', label: 'Event' },
          { holds: 'other', label: 'Ticket' },
        ],
      ),
    },
    { requiredKeys: ['id', 'entries'] },
  );
}

/** A section with its children, and the timelines and action items that stand in them. */
type Draft = {
  readonly section: Section;
  readonly timeline?: Timeline;
  readonly actions?: readonly ActionItem[];
  readonly children: readonly Draft[];
};

function arbitrarySections(pieces: Pieces, levels: number): fc.Arbitrary<readonly Draft[]> {
  if (levels === 0) return fc.constant([]);
  const { markdown, line } = pieces;
  const base = {
    id,
    heading: fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }),
    level: fc.integer({ min: 1, max: 6 }),
    role: fc.constantFrom(...roleIds),
    internal: fc.constant(true as const),
    hidden: fc.constant(true as const),
    help: line,
    children: fc.constant([]),
  };
  const always = ['kind', 'id', 'heading', 'children'] as const;
  const field: fc.Arbitrary<Field> = fc.record(
    { id, label: line, role: fc.constantFrom(...roleIds), text: markdown, help: line },
    { requiredKeys: ['id', 'label', 'text'] },
  );
  const action: fc.Arbitrary<ActionItem> = fc.record(
    {
      id,
      text: markdown,
      type: fc.constantFrom(...actionTypeIds),
      group: fc.constantFrom(...actionGroupIds),
      owner: line,
      priority: fc.constantFrom('P0', 'P1', 'high'),
      due: arbitraryDate,
      status: fc.constantFrom(...actionStatusIds),
      ticket: arbitraryUrl,
      internal: fc.constant(true as const),
    },
    { requiredKeys: ['id', 'text'] },
  );
  const children = arbitrarySections(pieces, levels - 1);
  const prose = fc.record(
    { kind: fc.constant('prose' as const), ...base, text: markdown },
    { requiredKeys: [...always, 'text'] },
  );
  const fields = fc.record(
    { kind: fc.constant('fields' as const), ...base, fields: fc.array(field, { maxLength: 3 }) },
    { requiredKeys: [...always, 'fields'] },
  );
  const contents = fc.record(
    { kind: fc.constant('contents' as const), ...base, depth: fc.integer({ min: 1, max: 6 }) },
    { requiredKeys: [...always] },
  );
  const metrics = fc.record(
    { kind: fc.constant('metrics' as const), ...base },
    { requiredKeys: [...always] },
  );
  const timeline = fc.record(
    {
      kind: fc.constant('timeline' as const),
      ...base,
      timeline: id,
      form: fc.constantFrom(
        'list' as const,
        'numbered-list' as const,
        'table' as const,
        'headings' as const,
        'paragraphs' as const,
      ),
    },
    { requiredKeys: [...always, 'timeline', 'form'] },
  );
  const actions = fc.record(
    {
      kind: fc.constant('actions' as const),
      ...base,
      form: fc.constantFrom(
        'list' as const,
        'numbered-list' as const,
        'check-list' as const,
        'table' as const,
      ),
      labels: fc.constant({ improvement: 'Improvements', task: 'Tasks' }),
    },
    { requiredKeys: [...always, 'form'] },
  );
  const draft: fc.Arbitrary<Draft> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ section: prose, children }) },
    { weight: 2, arbitrary: fc.record({ section: fields, children }) },
    { weight: 1, arbitrary: fc.record({ section: contents, children }) },
    { weight: 1, arbitrary: fc.record({ section: metrics, children }) },
    {
      weight: 3,
      arbitrary: fc.record({ section: timeline, timeline: arbitraryTimeline(pieces), children }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        section: actions,
        actions: fc.array(action, { maxLength: 4 }),
        children,
      }),
    },
  );
  return fc.array(draft, { maxLength: levels === 3 ? 6 : 2 });
}

/** Puts the drafts together: every part gets its id, and what refers to a part gets the part's id. */
function assemble(drafts: readonly Draft[]): Pick<Report, 'sections' | 'timelines' | 'actions'> {
  let count = 0;
  const withId = <Part extends Id>(prefix: string, part: Part): Part => {
    count += 1;
    return { ...part, id: `${prefix}-${count}` };
  };
  const timelines: Timeline[] = [];
  const actions: ActionItem[] = [];
  const finish = (draft: Draft): Section => {
    const section = withId('section', draft.section);
    for (const action of draft.actions ?? []) {
      actions.push({ ...withId('action', action), section: section.id });
    }
    const children = draft.children.map(finish);
    if (section.kind === 'fields') {
      return { ...section, children, fields: section.fields.map((each) => withId('field', each)) };
    }
    if (section.kind !== 'timeline' || draft.timeline === undefined) {
      return { ...section, children };
    }
    const timeline = withId('timeline', draft.timeline);
    const entries = timeline.entries.map((entry) => withId('entry', entry));
    timelines.push({ ...timeline, entries });
    return { ...section, children, timeline: timeline.id };
  };
  return { sections: drafts.map(finish), timelines, actions };
}

/** Whole valid reports: nested sections of every kind, timelines, action items and images. */
export function arbitraryReport(options: ArbitraryReportOptions = {}): fc.Arbitrary<Report> {
  const pieces: Pieces = { markdown: arbitraryMarkdown, line: arbitraryLine, ...options };
  const { line } = pieces;
  const parts = fc.record(
    {
      id: fc.uuid(),
      title: line,
      status: fc.constantFrom('draft' as const, 'in-review' as const, 'final' as const),
      severity: fc.oneof(fc.constantFrom('SEV1', 'SEV3'), line),
      language: fc.constantFrom('en', 'de', 'pt-BR'),
      posted: fc.record({ date: arbitraryDate, written: line }, { requiredKeys: ['date'] }),
      authors: fc.array(fc.record({ name: line, affiliation: line }, { requiredKeys: ['name'] }), {
        maxLength: 3,
      }),
      roles: fc.array(
        fc.record({ role: fc.constantFrom('Incident commander', 'Scribe'), name: line }),
        { maxLength: 2 },
      ),
      services: fc.array(line, { maxLength: 3 }),
      tags: fc.array(line, { maxLength: 3 }),
      dayOne: arbitraryDate,
      zone: arbitraryZone,
      zoneAssumed: fc.constant(true as const),
      secondZone: arbitraryZone,
      frontMatter: fc.constantFrom('layout: post', 'title: "Outage"\ntags:\n  - auth\n  - 2023'),
      titleInFrontMatter: fc.constant(true as const),
      drafts: arbitrarySections(pieces, 3),
      imageName: fc.constantFrom('graph.png', '図 1.svg'),
      unused: fc.subarray([...imagePool]),
    },
    {
      requiredKeys: [
        'id',
        'title',
        'authors',
        'roles',
        'services',
        'tags',
        'zone',
        'drafts',
        'unused',
      ],
    },
  );
  return fc.tuple(parts, fc.boolean()).map(([{ drafts, unused, imageName, ...rest }, chooses]) => {
    const assembled = assemble(drafts);
    const chosen = chooses ? assembled.timelines.at(-1) : undefined;
    const words = JSON.stringify(assembled);
    const used = imagePool.filter((each) => unused.includes(each) || words.includes(each[0]));
    const name = imageName === undefined ? {} : { name: imageName };
    return {
      ...rest,
      ...assembled,
      ...(chosen === undefined ? {} : { metricsTimeline: chosen.id }),
      images: Object.fromEntries(used.map(([hash, image]) => [hash, { ...image, ...name }])),
    };
  });
}
