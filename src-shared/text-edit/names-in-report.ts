import { isEvent, type Report } from '../report/report.ts';

type Named = Pick<Report, 'authors' | 'roles' | 'services' | 'tags' | 'timelines' | 'actions'>;

/** The words of all names that the report tells, in lower case: people, teams, services and tags. */
export function namesInReport(report: Named): ReadonlySet<string> {
  const { authors, roles, services, tags, timelines, actions } = report;
  const names = [
    ...authors.flatMap(({ name, affiliation = '' }) => [name, affiliation]),
    ...roles.flatMap(({ role, name }) => [role, name]),
    ...services,
    ...tags,
    ...timelines.flatMap(({ entries }) =>
      entries.map((entry) => (isEvent(entry) ? entry.actor : '')),
    ),
    ...actions.map(({ owner }) => owner),
  ];
  const words = names.flatMap((name = '') => name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return new Set(words);
}

/** Tells whether two reports name the same, because the parts that name are the same. */
export function isNamedAlike(one: Named, other: Named): boolean {
  return (
    one.authors === other.authors &&
    one.roles === other.roles &&
    one.services === other.services &&
    one.tags === other.tags &&
    one.timelines === other.timelines &&
    one.actions === other.actions
  );
}
