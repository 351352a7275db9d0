import { type RefObject, useEffect } from 'react';
import { rangeInLines } from '../../ui/range-in-lines.ts';
import { watchView } from '../../ui/watch-view.ts';
import { type Checker, useChecker } from './use-checker.ts';
import { wordsOfText } from './words-to-check.ts';

/** Underlines misspelled words of a text at rest while it is in view, without touching its elements. */
export function useRestingMarks(element: RefObject<HTMLElement | null>, text: string): void {
  const checker = useChecker();
  useEffect(() => {
    const { current } = element;
    if (current === null || checker === undefined || !('highlights' in CSS)) return;
    let marks: readonly Range[] = [];
    const unmark = () => {
      for (const range of marks) highlight().delete(range);
      marks = [];
    };
    let isInView = false;
    const check = async () => {
      const found = await rangesIn(current, text, checker);
      unmark();
      if (!isInView) return;
      marks = found;
      for (const range of marks) highlight().add(range);
    };
    const leaveView = watchView(current, (isSeen) => {
      isInView = isSeen;
      if (isInView) void check();
      else unmark();
    });
    const leave = checker.onLearned(() => {
      if (isInView) void check();
    });
    return () => {
      isInView = false;
      leave();
      leaveView();
      unmark();
    };
  }, [element, text, checker]);
}

async function rangesIn(
  element: HTMLElement,
  text: string,
  checker: Checker,
): Promise<readonly Range[]> {
  const wrong = await checker.misspelled(wordsOfText(text));
  return wrong
    .map((word) => rangeInLines(element, text, word))
    .filter((range) => range !== undefined);
}

function highlight(): Highlight {
  const known = CSS.highlights.get('misspelled');
  if (known !== undefined) return known;
  const made = new Highlight();
  CSS.highlights.set('misspelled', made);
  return made;
}
