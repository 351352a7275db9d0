import { use, useMemo } from 'react';
import type { Report } from '../../../src-shared/report/report.ts';
import { isNamedAlike, namesInReport } from '../../../src-shared/text-edit/names-in-report.ts';
import type { DocumentStore } from '../../state/document-store.ts';
import { useDocument, useReport } from '../../state/use-session.ts';
import { type Spelling, SpellingContext } from './spelling.ts';
import { plainWord, type Word } from './words-to-check.ts';

/** Tells which words of the report's texts are misspelled. */
export type Checker = Pick<Spelling, 'suggest' | 'learn' | 'onLearned'> & {
  readonly misspelled: (words: readonly Word[]) => Promise<readonly Word[]>;
};

/** The checker of the edited report; undefined: its language is none that there is a dictionary for. */
export function useChecker(): Checker | undefined {
  const spelling = use(SpellingContext);
  const document = useDocument();
  const isEnglish = useReport(({ language = 'en' }) => /^en(?:-us)?$/i.test(language));
  return useMemo(
    () => (spelling === undefined || !isEnglish ? undefined : checkerOf(spelling, document)),
    [spelling, document, isEnglish],
  );
}

function checkerOf(spelling: Spelling, document: DocumentStore): Checker {
  return {
    ...spelling,
    misspelled: async (words) => {
      const names = namesOf(document.state.getState().history.report);
      const asked = words.filter(({ word }) => !isName(word, names));
      const unknown = await spelling.unknown(asked.map(({ word }) => plainWord(word)));
      return asked.filter(({ word }) => unknown.has(plainWord(word)));
    },
  };
}

function isName(word: string, names: ReadonlySet<string>): boolean {
  return names.has(word.toLowerCase().replace(/['’].*$/, ''));
}

let last: { readonly report: Report; readonly names: ReadonlySet<string> } | undefined;

/** Of a long report it takes milliseconds, and it seldom changes. */
function namesOf(report: Report): ReadonlySet<string> {
  if (last === undefined || !isNamedAlike(last.report, report)) {
    last = { report, names: namesInReport(report) };
  }
  return last.names;
}
