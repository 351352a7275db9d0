import { allSections } from '../report/all-sections.ts';
import { kept, withChanges } from '../report/edit/with-changes.ts';
import type { Report, Section } from '../report/report.ts';
import { freeId } from './free-id.ts';

type Id = { readonly id: string };
type Giver = <Part extends Id>(part: Part) => Part;

/**
 * Gives another id to every part whose id an earlier part of its sort already has. References stay with
 * the first, for they cannot tell which one they mean.
 */
export function uniqueIds(report: Report): {
  readonly report: Report;
  readonly messages: readonly string[];
} {
  const messages: string[] = [];
  const sections = allSections(report);
  const fields = sections.flatMap((each) => (each.kind === 'fields' ? each.fields : []));
  const entries = report.timelines.flatMap((timeline) => timeline.entries);
  const section = giver('sections', sections, messages);
  const field = giver('fields', fields, messages);
  const timeline = giver('timelines', report.timelines, messages);
  const entry = giver('entries of a timeline', entries, messages);
  const action = giver('action items', report.actions, messages);
  const inSection = (each: Section): Section => {
    const own = section(each);
    const inner = withChanges(own, { children: mapped(own.children, inSection) });
    return inner.kind === 'fields'
      ? withChanges(inner, { fields: mapped(inner.fields, field) })
      : inner;
  };
  const unique = withChanges(report, {
    sections: mapped(report.sections, inSection),
    timelines: mapped(report.timelines, (each) =>
      withChanges(timeline(each), { entries: mapped(each.entries, entry) }),
    ),
    actions: mapped(report.actions, action),
  });
  return { report: unique, messages };
}

/** Gives back each part, with another id where its own was seen before; to be asked in document order. */
function giver(noun: string, parts: readonly Id[], messages: string[]): Giver {
  const seen = new Set<string>();
  const nextFree = freeId(new Set(parts.map(({ id }) => id)));
  return (part) => {
    if (!seen.has(part.id)) {
      seen.add(part.id);
      return part;
    }
    const id = nextFree(part.id);
    messages.push(`Two ${noun} had the id “${part.id}”; the second now has the id “${id}”.`);
    return { ...part, id };
  };
}

function mapped<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  return kept(items, items.map(change));
}
