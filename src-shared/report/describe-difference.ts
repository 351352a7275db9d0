import { allSections } from './all-sections.ts';
import { isSame } from './is-same.ts';
import { isEvent, type Report } from './report.ts';

/** Says in one sentence what became of a report, such as “Title changed, 3 events added, 2 sections edited.” */
export function describeDifference(before: Report, after: Report): string {
  const parts = [
    ...detailChanges(before, after),
    ...changesOf(['section', 'sections'], sectionsOf(before), sectionsOf(after)),
    ...changesOf(['event', 'events'], entriesOf(before, true), entriesOf(after, true)),
    ...changesOf(['passage', 'passages'], entriesOf(before, false), entriesOf(after, false)),
    ...changesOf(['timeline', 'timelines'], timelinesOf(before), timelinesOf(after)),
    ...changesOf(['action item', 'action items'], before.actions, after.actions),
    ...changesOf(['image', 'images'], imagesOf(before), imagesOf(after)),
  ];
  if (parts.length === 0) return 'Nothing changed.';
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

type Part = { readonly id: string };
type Noun = readonly [one: string, many: string];

/** Sections flat, each without its children; where it stands is part of it. */
function sectionsOf(report: Report): readonly Part[] {
  const parents = new Map(
    allSections(report).flatMap((section) => section.children.map(({ id }) => [id, section.id])),
  );
  return allSections(report).map(({ children: _children, ...own }) => ({
    ...own,
    parent: parents.get(own.id),
  }));
}

/** Events, or what stands between them; the timeline that each is in is part of it. */
function entriesOf({ timelines }: Report, events: boolean): readonly Part[] {
  return timelines.flatMap(({ id, entries }) =>
    entries
      .filter((entry) => isEvent(entry) === events)
      .map((entry) => ({ ...entry, timeline: id })),
  );
}

function timelinesOf({ timelines }: Report): readonly Part[] {
  return timelines.map(({ entries: _entries, ...own }) => own);
}

function imagesOf({ images }: Report): readonly Part[] {
  return Object.entries(images).map(([id, image]) => ({ ...image, id }));
}

function changesOf(noun: Noun, before: readonly Part[], after: readonly Part[]): readonly string[] {
  const old = new Map(before.map((part) => [part.id, part]));
  const ids = new Set(after.map(({ id }) => id));
  const stayed = after.filter(({ id }) => old.has(id));
  const added = after.length - stayed.length;
  const edited = stayed.filter((part) => !isSame(part, old.get(part.id))).length;
  const left = before.filter(({ id }) => ids.has(id));
  const isReordered = left.some(({ id }, index) => id !== stayed[index]?.id);
  return [
    ...counted(added, noun, 'added'),
    ...counted(before.length - left.length, noun, 'removed'),
    ...counted(edited, noun, 'edited'),
    ...(isReordered ? [`${noun[1]} reordered`] : []),
  ];
}

function counted(count: number, [one, many]: Noun, deed: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${deed}`];
}

const compared: ReadonlySet<string> = new Set(['sections', 'timelines', 'actions', 'images']);

const names: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['status', 'status'],
  ['severity', 'severity'],
  ['authors', 'authors'],
  ['roles', 'roles'],
  ['services', 'services'],
  ['tags', 'tags'],
  ['zone', 'time zone'],
  ['dayOne', 'date'],
]);

/** What stands above the sections: the best known by name, the rest as one. */
function detailChanges(before: Report, after: Report): readonly string[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (key) => !compared.has(key) && !isSame(old.get(key), now.get(key)),
  );
  const named = [...names].flatMap(([key, name]) => (changed.includes(key) ? [name] : []));
  const hasOthers = changed.some((key) => !names.has(key));
  const all = [...named, ...(hasOthers ? [named.length > 0 ? 'other details' : 'details'] : [])];
  return all.length === 0 ? [] : [`${listed(all)} changed`];
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
