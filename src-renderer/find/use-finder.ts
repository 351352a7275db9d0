import { useEffect, useState } from 'react';
import type { FindQuery } from '../../src-shared/find/find-query.ts';
import type { Match } from '../../src-shared/find/matches-in.ts';
import { type FoundText, replaceFound } from '../../src-shared/find/replace-found.ts';
import { useDocument, useDocumentState, useSession, useView } from '../state/use-session.ts';
import { closeFind, goTo } from '../state/view-store.ts';
import { controlOf, selectFound } from './found-place.ts';
import { useFoundMarks } from './use-found-marks.ts';
import { type Found, useMatches } from './use-matches.ts';

/** What the panel shows and does. */
export type Finder = {
  readonly query: FindQuery;
  readonly setQuery: (changes: Partial<FindQuery>) => void;
  readonly replacement: string;
  readonly setReplacement: (words: string) => void;
  readonly found: readonly Found[];
  readonly problem: string | undefined;
  /** `3 of 17`. */
  readonly status: string;
  readonly isReadOnly: boolean;
  /** Goes to the next or the one before, around the ends. */
  readonly go: (step: 1 | -1) => void;
  /** Goes to the one with this number, from 0. */
  readonly show: (index: number) => void;
  readonly replaceOne: () => void;
  readonly replaceAll: () => void;
  /** Goes away; the focus goes to what was found. */
  readonly close: () => void;
};

export function useFinder(): Finder {
  const session = useSession();
  const document = useDocument();
  const { view } = session;
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  const query = useView((state) => state.findQuery);
  const [replacement, setReplacement] = useState('');
  const { found, problem } = useMatches(query);
  const [wanted, setWanted] = useState<number>();
  const present = found.length === 0 ? 0 : (wanted ?? 0) % found.length;
  useFoundMarks(found, wanted === undefined ? -1 : present);

  const now = found[present];
  useEffect(() => {
    if (wanted !== undefined && now !== undefined) bringIntoView(session.view, now);
  }, [session, wanted, now]);

  const replace = (these: readonly Found[]) => {
    const first = these[0];
    if (first === undefined) return;
    const { isPattern } = query;
    document.edit(
      (report) => replaceFound(report, byText(these), { words: replacement, isPattern }),
      {
        label: these.length === 1 ? 'Replace' : `Replace ${these.length} times`,
        ...placeIn(first),
      },
    );
  };

  return {
    query,
    setQuery: (changes) => {
      setWanted(undefined);
      view.setState({ findQuery: { ...query, ...changes } });
    },
    replacement,
    setReplacement,
    found,
    problem,
    status: statusOf(found.length, wanted === undefined ? undefined : present, query.words),
    isReadOnly,
    go: (step) => {
      if (found.length === 0) return;
      const from = wanted === undefined && step === 1 ? -1 : present;
      setWanted((from + step + found.length) % found.length);
    },
    show: setWanted,
    replaceOne: () => {
      if (wanted === undefined) setWanted(0);
      else if (now !== undefined) replace([now]);
    },
    replaceAll: () => replace(found),
    close: () => {
      closeFind(view);
      if (now !== undefined) selectFound(now);
    },
  };
}

function statusOf(count: number, present: number | undefined, words: string): string {
  if (words === '') return '';
  if (count === 0) return 'Nothing found';
  return present === undefined ? `${count} found` : `${present + 1} of ${count}`;
}

/** A row of a long list may not be on the page; then the list is asked to bring it. */
function bringIntoView(view: Parameters<typeof goTo>[0], { text }: Found): void {
  const control = controlOf(text);
  if (control === undefined) goTo(view, text.where);
  else control.scrollIntoView({ block: 'center' });
}

function byText(found: readonly Found[]): readonly FoundText[] {
  const texts = new Map<string, { key: string; text: string; matches: Match[] }>();
  for (const {
    text: { key, text },
    match,
  } of found) {
    const known = texts.get(key);
    if (known === undefined) texts.set(key, { key, text, matches: [match] });
    else known.matches.push(match);
  }
  return [...texts.values()];
}

/** Undo brings the focus to the first that was replaced. */
function placeIn({ text }: Found): { readonly place?: string } {
  const place = controlOf(text)?.dataset.place;
  return place === undefined ? {} : { place };
}
