import { bareProse } from './bare-prose.ts';
import { type Blame, blamesIn } from './blames-in.ts';
import { changeTexts } from './change-texts.ts';
import type { Fix } from './finding.ts';
import { type KnownPerson, knownPeople } from './known-people.ts';
import type { Remark, Rule } from './rule.ts';
import { partByPart, type TextPart, textParts } from './text-parts.ts';

/**
 * The report tells what happened and why it made sense then, and judges neither a person nor, with
 * hindsight, what was not done. In English only; quotations and code are nobody's judgement.
 */
export const blamingWording: Rule = {
  name: 'blaming-wording',
  prepare: (report) => {
    const people = knownPeople(report);
    const known = knownBlames(people);
    return partByPart(report, (part) => blamesOf(part, people, known));
  },
  check: (report) => {
    if (!/^en\b/i.test(report.language ?? 'en')) return [];
    const people = knownPeople(report);
    const known = knownBlames(people);
    return textParts(report)
      .filter(({ isPrinted }) => isPrinted)
      .flatMap((part) => remarksOf(part, blamesOf(part, people, known)));
  },
};

/** What was found in words that have not changed since, as long as the people are the same. */
let found = { people: '', blames: new WeakMap<object, readonly Blame[]>() };

function knownBlames(people: readonly KnownPerson[]): WeakMap<object, readonly Blame[]> {
  const key = people.map(({ name, role }) => `${name}\n${role}`).join('\n\n');
  if (found.people !== key) found = { people: key, blames: new WeakMap() };
  return found.blames;
}

function blamesOf(
  { holder, texts }: TextPart,
  people: readonly KnownPerson[],
  known: WeakMap<object, readonly Blame[]>,
): readonly Blame[] {
  const before = known.get(holder);
  if (before !== undefined) return before;
  const blames = texts.flatMap((text) => blamesIn(bareProse(text), people));
  known.set(holder, blames);
  return blames;
}

function remarksOf(part: TextPart, blames: readonly Blame[]): readonly Remark[] {
  return blames.map(({ words, problem, instead }) => ({
    message: `“${words}” in ${part.name()} ${problem}`,
    where: part.where,
    words,
    ...(instead !== undefined && { fix: fixOf(part, words, instead) }),
  }));
}

function fixOf({ where }: TextPart, words: string, instead: string): Fix {
  return {
    label: `Write “${instead}”`,
    edit: (report) => changeTexts(report, where, (text) => text.replace(words, () => instead)),
  };
}
