import { isEvent, type Report } from '../report/report.ts';

/** Somebody whom the report names, and what to call them without the name. */
export type KnownPerson = { readonly name: string; readonly role: string };

/** The people of a report: authors, roles, who acted, who owns an action item. Teams are nobody. */
export function knownPeople(report: Report): readonly KnownPerson[] {
  const roles = report.roles.map(({ role, name }) => ({ name, role: `the ${role.toLowerCase()}` }));
  const others = [
    ...report.authors.map(({ name }) => name),
    ...report.actions.map(({ owner = '' }) => owner),
    ...report.timelines.flatMap(({ entries }) => entries.filter(isEvent)).map(actorOf),
  ];
  const people = new Map<string, string>();
  const all = [...roles, ...others.map((name) => ({ name, role: 'an engineer' }))];
  for (const { name, role } of all) {
    for (const form of formsOf(name.trim())) if (!people.has(form)) people.set(form, role);
  }
  return Array.from(people, ([name, role]) => ({ name, role }));
}

function actorOf({ actor = '' }: { readonly actor?: string }): string {
  return actor;
}

/** `Ada Byron` and `Ada`; a handle; one word alone is as likely a team or a machine. */
function formsOf(name: string): readonly string[] {
  if (/^@[\w.-]{2,40}$/.test(name)) return [name];
  if (!/^\p{Lu}[\p{L}'’.-]{1,40}(?: \p{Lu}[\p{L}'’.-]{0,40}){1,3}$/u.test(name)) return [];
  if (collective.test(name)) return [];
  const [first = ''] = name.split(' ');
  return first.length > 2 ? [name, first] : [name];
}

const collective =
  /\b(?:team|squad|group|ops|operations|engineering|support|platform|infra\w*|services?|network\w*|security|sre|bot|system|monitor\w*|alert\w*|manager|cloud|on-?call|customers?|users?)\b/i;
