import { mapMarkdown } from '../report/edit/map-markdown.ts';
import { mapSections } from '../report/edit/update-section.ts';
import { type ActionItem, isEvent, type Report, type TimelineEntry } from '../report/report.ts';
import { type Alias, aliasesOf } from './aliases.ts';
import { replaceNames } from './replace-names.ts';

/**
 * The report with people called by what they did: those with a role by their role, everybody else
 * `Engineer 1`, `Engineer 2`, in all texts alike. Teams and programs keep their names.
 */
export function anonymized(report: Report): Report {
  const aliases = aliasesOf(report);
  const inText = (text: string) => replaceNames(text, aliases);
  const called = (name: string) => wholeAlias(name, aliases) ?? inText(name);
  const { frontMatter: _written, titleInFrontMatter: _said, ...rest } = mapMarkdown(report, inText);
  const sections = mapSections(rest.sections, (section) => ({
    ...section,
    heading: inText(section.heading),
    ...(section.kind === 'fields' && {
      fields: section.fields.map((field) => ({ ...field, label: inText(field.label) })),
    }),
  }));
  return {
    ...rest,
    title: inText(report.title),
    authors: report.authors.map((author) => ({ ...author, name: called(author.name) })),
    // Who had a role is called by it everywhere, so that the list would say nothing.
    roles: [],
    sections,
    timelines: rest.timelines.map((timeline) => ({
      ...timeline,
      entries: timeline.entries.map((entry) => calledEntry(entry, called, inText)),
    })),
    actions: rest.actions.map((item) => calledAction(item, called)),
  };
}

type Rename = (name: string) => string;

function calledEntry(entry: TimelineEntry, called: Rename, inText: Rename): TimelineEntry {
  if (!isEvent(entry)) return entry;
  return {
    ...entry,
    ...(entry.actor !== undefined && { actor: called(entry.actor) }),
    ...(entry.source !== undefined && { source: inText(entry.source) }),
  };
}

function calledAction(item: ActionItem, called: Rename): ActionItem {
  return item.owner === undefined ? item : { ...item, owner: called(item.owner) };
}

function wholeAlias(name: string, aliases: readonly Alias[]): string | undefined {
  return aliases.find((alias) => alias.name === name.trim())?.alias;
}
