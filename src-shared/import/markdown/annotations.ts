import { isSame } from '../../report/is-same.ts';
import type { Report, Section } from '../../report/report.ts';
import { inOneForm } from './in-one-form.ts';
import {
  changeParts,
  type Part,
  type PartGroup,
  type Properties,
  partGroups,
} from './report-parts.ts';
import { UniqueKeys } from './unique-keys.ts';

/**
 * What Markdown cannot say of a report and front matter keeps under `postlude:`: by group and part the
 * properties that differ; null takes one away.
 */
export type Annotations = Partial<Readonly<Record<PartGroup, Annotated>>>;

/** By the key of each part. */
type Annotated = Readonly<Record<string, Properties>>;

/** Reads annotations out of parsed YAML; what has another shape is left out. */
export function annotationsIn(value: unknown): Annotations {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    partGroups.flatMap((group) => {
      const parts = group === 'report' ? { report: value[group] } : value[group];
      if (!isObject(parts)) return [];
      return [
        [
          group,
          Object.fromEntries(
            Object.entries(parts).filter(([, properties]) => isObject(properties)),
          ),
        ],
      ];
    }),
  );
}

/** Tells in document order what annotations say sections are: reading has to know before it reads them. */
export function sectionKinds(
  annotations: Annotations,
): (path: string) => Section['kind'] | undefined {
  const keys = new UniqueKeys();
  return (path) => {
    const kind = annotations.sections?.[keys.unique('sections', path)]?.kind;
    return isSectionKind(kind) ? kind : undefined;
  };
}

function isSectionKind(kind: unknown): kind is Section['kind'] {
  const kinds: readonly unknown[] = [
    'prose',
    'fields',
    'contents',
    'metrics',
    'timeline',
    'actions',
  ];
  return kinds.includes(kind);
}

/** Annotations as they are written; the properties of the report need no key. */
export function writtenAnnotations({ report, ...others }: Annotations): Properties {
  return { ...(report?.report && { report: report.report }), ...others };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The properties by which `report` differs from what was read back, part by part. */
export function differencesOf(report: Report, readBack: Report): Annotations {
  const wanted = listParts(report);
  const found = listParts(readBack);
  const groups = partGroups.map((group): readonly [PartGroup, Annotated] => [
    group,
    Object.fromEntries(
      pairsOf(group, wanted[group], found[group]).flatMap((pair) => annotation(group, pair)),
    ),
  ]);
  return Object.fromEntries(groups.filter(([, annotated]) => Object.keys(annotated).length > 0));
}

/** What has to be said of a part, under its key; nothing where it was read back the same. */
function annotation(
  group: PartGroup,
  { key, wants, has, isSplit }: Pair,
): readonly [key: string, properties: Properties][] {
  if (group === 'entries' && !mayBecome(group, has, wants)) return [];
  const properties = { ...difference(wants, has), ...(isSplit && { kind: wants.kind }) };
  return Object.keys(properties).length === 0 ? [] : [[key, properties]];
}

type Listed = readonly Pick<Part, 'key' | 'properties' | 'shape'>[];

function listParts(report: Report): Readonly<Record<PartGroup, Listed>> {
  const parts: Record<PartGroup, Listed[number][]> = {
    report: [],
    sections: [],
    fields: [],
    timelines: [],
    entries: [],
    actions: [],
  };
  changeParts(report, ({ group, properties, ...part }) => {
    parts[group].push({ ...part, properties: inOneForm(group, properties) });
    return properties;
  });
  return parts;
}

type Pair = {
  readonly key: string;
  readonly wants: Properties;
  readonly has: Properties;
  /** What is one section was read as several, so that its kind has to be said. */
  readonly isSplit?: boolean;
};

/**
 * Parts pair by place where there are as many on both sides, else by key. What stands above all headings may be
 * read as sections of its own, and its kind has to be said then.
 */
function pairsOf(group: PartGroup, wanted: Listed, found: Listed): readonly Pair[] {
  const byKey = new Map(found.map((part) => [part.key, part]));
  return wanted.flatMap((part, index): readonly Pair[] => {
    const { key, properties, shape } = part;
    const beside = wanted.length === found.length ? found[index] : undefined;
    const other = group === 'sections' ? (byKey.get(key) ?? beside) : (beside ?? byKey.get(key));
    if (!other)
      return shape?.isWhole && key === ''
        ? [{ key, wants: { kind: properties.kind }, has: {} }]
        : [];
    const isElsewhere = key === '' && beside === undefined && properties.kind === 'prose';
    const isSplit = shape?.isWhole === true && (isElsewhere || isParted(part, other));
    return [{ key: other.key, wants: properties, has: other.properties, isSplit }];
  });
}

/** Tells whether what is one section was read as several. */
function isParted(wanted: Listed[number], found: Listed[number]): boolean {
  if (!wanted.shape || !found.shape) return false;
  if (!found.shape.isWhole) return true;
  return wanted.properties.form !== 'headings' && found.shape.headed > wanted.shape.headed;
}

/** Annotations without those of sections that a report does not have. */
export function withoutStale(annotations: Annotations, report: Report): Annotations {
  const { sections, ...others } = annotations;
  if (sections === undefined) return annotations;
  const keys = new Set(listParts(report).sections.map(({ key }) => key));
  const kept = Object.entries(sections).filter(([key]) => keys.has(key));
  return { ...others, ...(kept.length > 0 && { sections: Object.fromEntries(kept) }) };
}

/** In the order of their names, whatever order the parts were made in. */
function difference(wants: Properties, has: Properties): Properties {
  const keys = new Set([...Object.keys(wants), ...Object.keys(has)]);
  return Object.fromEntries(
    [...keys]
      .sort()
      .filter((key) => !isSame(wants[key], has[key]))
      .map((key) => [key, wants[key] ?? null]),
  );
}

/** No remark turns a part into one that has no place for its words: an event into prose, a timeline into fields. */
export function mayBecome(group: PartGroup, { kind }: Properties, own: Properties): boolean {
  if (own.kind === undefined || own.kind === kind) return true;
  if (group === 'sections') return kind === 'prose';
  return group !== 'entries' || isEventKind(own.kind) === isEventKind(kind);
}

function isEventKind(kind: unknown): boolean {
  return kind !== 'passage' && kind !== 'day-heading';
}
