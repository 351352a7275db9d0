import type { Report } from '../../report/report.ts';
import { changeTexts } from '../change-texts.ts';
import type { Remark, Rule } from '../rule.ts';
import { partByPart, type TextPart, textParts } from '../text-parts.ts';
import { findSecrets, withoutSecrets } from './find-secrets.ts';

/**
 * Nothing in the report looks like a token, a key, a password, a private host or a customer's address:
 * pasted logs leak. Looks at hidden and left-out parts too, which travel in the file. A message tells
 * what it is and where, never the secret.
 */
export const secretLookingText: Rule = {
  name: 'secret-looking-text',
  prepare: (report) => partByPart(report, secretsOf),
  check: (report) => {
    const own = ownDomains(report);
    return textParts(report).flatMap((part) => remarksOf(part, own));
  },
};

/** What was found in words that have not changed since. */
const found = new WeakMap<object, readonly Found[]>();

type Found = { readonly name: string; readonly words: string; readonly isAddress: boolean };

function secretsOf({ holder, texts }: TextPart): readonly Found[] {
  const known = found.get(holder);
  if (known !== undefined) return known;
  const secrets = texts.flatMap((text) =>
    findSecrets(text).map(({ start, end, ...span }) => ({
      ...span,
      words: text.slice(start, end),
    })),
  );
  found.set(holder, secrets);
  return secrets;
}

function remarksOf(part: TextPart, own: ReadonlySet<string>): readonly Remark[] {
  const isOwn = (words: string) => own.has(domainOf(words));
  const secrets = secretsOf(part).filter(({ words }) => !isOwn(words));
  const [first] = secrets;
  if (first === undefined) return [];
  const names = [...new Set(secrets.map(({ name }) => name))];
  const isHarmless = secrets.every(({ isAddress }) => isAddress);
  const advice = isHarmless
    ? 'take it out or mark it internal before others read it.'
    : 'take it out, and make it invalid where it was valid.';
  return [
    {
      message: `${capital(listed(names))} ${names.length === 1 ? 'stands' : 'stand'} in ${part.name()}: ${advice}`,
      where: part.where,
      words: secrets.map(({ words }) => words).join('\n'),
      fix: {
        label: secrets.length === 1 ? 'Take it out' : `Take all ${secrets.length} out`,
        edit: (report) => changeTexts(report, part.where, (text) => withoutSecrets(text, isOwn)),
      },
    },
  ];
}

/** The addresses of the people who write the report are no customers'. */
function ownDomains({ authors, roles, actions }: Report): ReadonlySet<string> {
  const people = [
    ...authors.flatMap(({ name, affiliation = '' }) => [name, affiliation]),
    ...roles.map(({ name }) => name),
    ...actions.map(({ owner = '' }) => owner),
  ];
  return new Set(people.map(domainOf).filter((domain) => domain !== ''));
}

function domainOf(words: string): string {
  return /@([\w.-]+\.[a-z]{2,})\b/i.exec(words)?.[1]?.toLowerCase() ?? '';
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
