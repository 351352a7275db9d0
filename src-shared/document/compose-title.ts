import { titleIn } from '../import/markdown/front-matter.ts';
import type { Report } from '../report/report.ts';
import { statusNames } from '../report/status.ts';
import { printLongDate } from '../time/print-time.ts';
import type { TitleFact, TitleNode } from './document-tree.ts';

/** The title block: the title and, in the order people look for them, the facts that are known. */
export function composeTitle(report: Report): TitleNode {
  const inFrontMatter = report.titleInFrontMatter && report.frontMatter !== undefined;
  const said = inFrontMatter && titleIn(report.frontMatter) === report.title;
  return {
    type: 'title',
    source: report.title,
    ...(said && { saidInFrontMatter: true }),
    facts: factsOf(report).filter((fact) => fact.value !== ''),
  };
}

function factsOf(report: Report): readonly TitleFact[] {
  const { posted, authors, roles, services, tags, severity, status } = report;
  const printed = posted && (posted.written ?? printLongDate(posted.date, report.language ?? 'en'));
  return [
    { name: 'posted', label: 'Posted', value: printed ?? '' },
    { name: 'authors', label: 'By', value: joinPeople(authors.map(personOf)) },
    { name: 'severity', label: 'Severity', value: severity ?? '' },
    {
      name: 'status',
      label: 'Status',
      value: statusNames.find(([id]) => id === status)?.[1] ?? '',
    },
    { name: 'services', label: 'Services', value: services.join(', ') },
    {
      name: 'roles',
      label: 'Roles',
      value: roles.map(({ role, name }) => `${role}: ${name}`).join('; '),
    },
    { name: 'tags', label: 'Tags', value: tags.join(', ') },
  ];
}

function personOf(author: Report['authors'][number]): string {
  return author.affiliation ? `${author.name} (${author.affiliation})` : author.name;
}

function joinPeople(people: readonly string[]): string {
  const last = people.at(-1);
  return people.length < 2 || last === undefined
    ? people.join('')
    : `${people.slice(0, -1).join(', ')} and ${last}`;
}
