import type { TextRange } from '../text-edit/text-change.ts';

/** Where a text has what is looked for, and what its groups hold. */
export type Match = TextRange & { readonly groups: readonly string[] };

/** All places of a text that a pattern with the flag `g` fits; what fits nothing is no match. */
export function matchesIn(text: string, pattern: RegExp): readonly Match[] {
  return [...text.matchAll(pattern)]
    .filter(([words]) => words !== '')
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      groups: match.slice(1).map((group) => group ?? ''),
    }));
}

/**
 * What takes the place of a match. In a pattern's replacement `$&` stands for what was found, `$1` to `$99`
 * for its groups and `$$` for a dollar; else the words stand for themselves.
 */
export function replacementFor(
  found: string,
  groups: readonly string[],
  replacement: string,
  isPattern: boolean,
): string {
  if (!isPattern) return replacement;
  return replacement.replaceAll(/\$(\$|&|\d{1,2})/g, (sign, what: string) => {
    if (what === '$') return '$';
    return what === '&' ? found : (groups[Number(what) - 1] ?? sign);
  });
}
