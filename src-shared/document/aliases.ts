import { isEvent, type Report } from '../report/report.ts';

/** A name and what stands in its place. */
export type Alias = {
  readonly name: string;
  readonly alias: string;
  /** The name is a word too, and is meant as a name only where it is written as one. */
  readonly isWord: boolean;
};

/** What everybody in the report is called without their names, the longest name first. */
export function aliasesOf(report: Report): readonly Alias[] {
  const aliases = new Map<string, string>();
  const roles = new Map(report.roles.map(({ role, name }) => [name.trim(), role.trim()]));
  for (const [name, role] of roles) if (name !== '' && role !== '') note(aliases, name, role);
  let engineers = 0;
  for (const name of otherPeople(report)) {
    if (aliases.has(name)) continue;
    engineers += 1;
    note(aliases, name, `Engineer ${engineers}`);
  }
  return Array.from(aliases, ([name, alias]) => ({
    name,
    alias,
    isWord: words.has(name.toLowerCase()),
  }))
    .filter(({ name }) => name.length > 1)
    .sort((left, right) => right.name.length - left.name.length);
}

/** The whole name, the first name and the last; a name that two people share is the first one's. */
function note(aliases: Map<string, string>, name: string, alias: string): void {
  const parts = name.split(/\s+/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  for (const form of [name, ...(parts.length > 1 ? [first, last] : [])]) {
    const bare = form.replace(/^@/, '').replace(/[.,]$/, '');
    if (bare.length > 1 && !aliases.has(bare)) aliases.set(bare, alias);
  }
}

/** In the order of the document: authors, who acted, who owns an action item. */
function otherPeople(report: Report): readonly string[] {
  const actors = report.timelines.flatMap(({ entries }) =>
    entries.filter(isEvent).map(({ actor = '' }) => actor),
  );
  const owners = report.actions.flatMap(({ owner = '' }) => owner.split(/[,;&/]| and /));
  const known = new Set(
    [
      ...report.services,
      ...report.tags,
      ...report.authors.map(({ affiliation = '' }) => affiliation),
    ].map((word) => word.trim().toLowerCase()),
  );
  const names = [...report.authors.map(({ name }) => name), ...actors, ...owners]
    .map((name) => name.trim().replace(/^@/, ''))
    .filter((name) => name !== '' && name.length <= 60 && !known.has(name.toLowerCase()));
  return [...new Set(names)].filter((name) => !collective.test(name));
}

/** Teams, and programs that write in chats and timelines. */
const collective =
  /\b(?:team|squad|group|ops|operations|engineering|engineers?|support|platform|infra\w*|services?|network\w*|security|sre|dev\w*|bot|\w*bot|system|monitor\w*|alert\w*|manager|cloud|on-?call|oncall|customers?|users?|everyone|all|nobody|somebody|tbd|unassigned|pagerduty|opsgenie|grafana|prometheus|datadog|statuspage|slack|teams|github|gitlab|jenkins|argo\s?cd|terraform|kubernetes|k8s|nagios|zabbix|sentry|new relic|cron|ci|cd)\b/i;

/** First names that are everyday words too. */
const words: ReadonlySet<string> = new Set(
  'art bill bob chase chip dale dawn drew faith frank grace grant hope jack jade jay joy lance lee mark may pat penny ray rich rob rose ruby sandy sky summer sue ted van wade ward will'.split(
    ' ',
  ),
);
