import { type RefObject, useRef } from 'react';
import { changeBetween, type TextRange } from '../../src-shared/text-edit/text-change.ts';
import { tidyMarkdown } from '../ui/tidy-markdown.ts';

/** What a field shows, and where its caret goes when it wakes. */
export type ShownText = {
  readonly shown: string;
  readonly caret: RefObject<TextRange>;
  readonly noteTyped: (text: string) => void;
};

/**
 * What was typed stands until the report says something else: blank lines at its end are not in the
 * report. A change from elsewhere, such as undo, takes the caret of a text at rest to where it was made.
 */
export function useShownText(value: string): ShownText {
  const typed = useRef(value);
  const caret = useRef<TextRange>({ from: value.length, to: value.length });
  if (tidyMarkdown(typed.current) !== value) {
    const change = changeBetween(typed.current, value);
    const place = change === undefined ? value.length : change.from + change.insert.length;
    caret.current = { from: place, to: place };
    typed.current = value;
  }
  return {
    shown: typed.current,
    caret,
    noteTyped: (text) => {
      typed.current = text;
    },
  };
}
