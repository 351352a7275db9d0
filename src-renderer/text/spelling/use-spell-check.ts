import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { useMemo, useState } from 'react';
import { spellCheckExtension } from './spell-check-extension.ts';
import { type Checker, useChecker } from './use-checker.ts';
import type { Word } from './words-to-check.ts';

/** The spell-check of one editor. */
export type SpellCheck = {
  readonly checker: Checker | undefined;
  readonly extension: Extension;
  /** The word that the user asks about. */
  readonly asked: { readonly view: EditorView; readonly word: Word } | undefined;
  readonly stopAsking: () => void;
};

const none: Extension = [];

export function useSpellCheck(): SpellCheck {
  const checker = useChecker();
  const [asked, setAsked] = useState<SpellCheck['asked']>();
  const extension = useMemo(
    () =>
      checker === undefined
        ? none
        : spellCheckExtension(checker, (view, word) => setAsked({ view, word })),
    [checker],
  );
  return { checker, extension, asked, stopAsking: () => setAsked(undefined) };
}
