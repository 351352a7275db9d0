import { useEffect, useState } from 'react';
import type { FindQuery } from '../../src-shared/find/find-query.ts';
import type { Match } from '../../src-shared/find/matches-in.ts';
import { type SearchedText, searchedTexts } from '../../src-shared/find/searched-texts.ts';
import { useReport } from '../state/use-session.ts';
import { searchTexts } from './search-texts.ts';

/** One place of the report that has what is looked for. */
export type Found = { readonly text: SearchedText; readonly match: Match };

/** All that was found, in the order of the document, or why nothing could be looked for. */
export type Findings = { readonly found: readonly Found[]; readonly problem?: string };

const nothing: Findings = { found: [] };

/** Milliseconds without another key after which the report is searched. */
const settleAfter = 80;

/** What a query finds in the report as it is now. */
export function useMatches(query: FindQuery): Findings {
  const report = useReport((present) => present);
  const [findings, setFindings] = useState(nothing);
  useEffect(() => {
    if (query.words === '') return setFindings(nothing);
    let isOver = false;
    const timer = setTimeout(async () => {
      const texts = searchedTexts(report);
      const outcome = await searchTexts({ texts: texts.map(({ text }) => text), query });
      if (isOver) return;
      if (!outcome.ok) return setFindings({ found: [], problem: outcome.message });
      const { value } = outcome;
      setFindings({
        found: texts.flatMap((text, at) => (value[at] ?? []).map((match) => ({ text, match }))),
      });
    }, settleAfter);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [report, query]);
  return findings;
}

/** How often it was found under each heading, with the number of the first there. */
export function countsBySection(
  found: readonly Found[],
): readonly { readonly section: string; readonly count: number; readonly first: number }[] {
  const counts = new Map<string, { section: string; count: number; first: number }>();
  for (const [index, { text }] of found.entries()) {
    const known = counts.get(text.section) ?? { section: text.section, count: 0, first: index };
    counts.set(text.section, { ...known, count: known.count + 1 });
  }
  return [...counts.values()];
}
