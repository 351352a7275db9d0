import { plainText } from '../markdown/plain-text.ts';
import { allSections } from '../report/all-sections.ts';
import { isEvent, type Report } from '../report/report.ts';
import type { Audience } from './document-tree.ts';
import { visibleReport } from './visible-report.ts';

/** What an export takes along and what it leaves behind, in words, to be read before it goes. */
export type Outgoing = { readonly goes: readonly string[]; readonly stays: readonly string[] };

/** Compares a report with the part of it that this audience gets. */
export function outgoing(report: Report, audience: Audience): Outgoing {
  const visible = visibleReport(report, audience);
  const shown = new Set(allSections(visible).map(({ id }) => id));
  const names = (isShown: boolean) =>
    allSections(report)
      .filter(({ id }) => shown.has(id) === isShown)
      .map(({ heading }) => plainText(heading))
      .filter((heading) => heading !== '');
  const [events, gone] = difference(countEvents(report), countEvents(visible));
  const [actions, goneActions] = difference(report.actions.length, visible.actions.length);
  const [images, goneImages] = difference(countImages(report), countImages(visible));
  return {
    goes: [
      ...named('section', names(true)),
      ...counted(events, 'event'),
      ...counted(actions, 'action item'),
      ...counted(images, 'image'),
      ...named('name', namesIn(visible)),
    ],
    stays: [
      ...named('section', names(false)),
      ...counted(gone, 'event'),
      ...counted(goneActions, 'action item'),
      ...counted(goneImages, 'image'),
      ...(audience === 'external' && report.frontMatter !== undefined ? ['the front matter'] : []),
    ],
  };
}

function difference(all: number, shown: number): readonly [shown: number, rest: number] {
  return [shown, all - shown];
}

function countEvents({ timelines }: Report): number {
  return timelines.reduce((sum, { entries }) => sum + entries.filter(isEvent).length, 0);
}

function countImages({ images }: Report): number {
  return Object.keys(images).length;
}

/** Of people, teams and programs, by the fields that hold names; texts may name more. */
function namesIn(report: Report): readonly string[] {
  const names = [
    ...report.authors.map(({ name }) => name),
    ...report.roles.map(({ name }) => name),
    ...report.timelines.flatMap(({ entries }) =>
      entries.filter(isEvent).map(({ actor = '' }) => actor),
    ),
    ...report.actions.map(({ owner = '' }) => owner),
  ];
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

function counted(count: number, one: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${one}${count === 1 ? '' : 's'}`];
}

/** `2 sections: Summary, Timeline`; of many names the first ones. */
function named(one: string, names: readonly string[]): readonly string[] {
  const listed = names.slice(0, mostNames).join(', ');
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  return counted(names.length, one).map((words) => `${words}: ${listed}${more}`);
}

const mostNames = 8;
