import type { EditorView } from '@codemirror/view';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Checker } from './use-checker.ts';
import type { Word } from './words-to-check.ts';

type SuggestionMenuProps = {
  readonly view: EditorView;
  readonly word: Word;
  readonly checker: Checker;
  readonly onClose: () => void;
};

/** So many suggestions are shown. */
const most = 6;

/** What may have been meant by a word, and that the word is right. */
export function SuggestionMenu({ view, word, checker, onClose }: SuggestionMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [suggestions, setSuggestions] = useState<readonly string[]>();
  useEffect(() => {
    void checker.suggest(word.word).then((all) => setSuggestions(all.slice(0, most)));
  }, [checker, word]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to the first item as soon as there are items
  useEffect(() => menu.current?.querySelector('button')?.focus(), [suggestions]);
  const finish = (act: () => void) => () => {
    act();
    onClose();
    view.focus();
  };
  const place = view.coordsAtPos(word.from);
  if (suggestions === undefined) return null;
  return (
    <div
      ref={menu}
      className="menu suggestion-menu"
      role="menu"
      aria-label={`Spelling of “${word.word}”`}
      tabIndex={-1}
      style={{ left: place?.left ?? 0, top: (place?.bottom ?? 0) + 4 }}
      onKeyDown={(event) =>
        moveInMenu(
          event,
          finish(() => undefined),
        )
      }
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      {suggestions.length === 0 ? <p className="hint">No suggestion</p> : undefined}
      {suggestions.map((suggestion) => (
        <button
          key={suggestion}
          type="button"
          role="menuitem"
          className="menu-item"
          tabIndex={-1}
          onClick={finish(() => replaceWord(view, word, suggestion))}
        >
          {suggestion}
        </button>
      ))}
      <hr className="menu-line" />
      <button
        type="button"
        role="menuitem"
        className="menu-item"
        tabIndex={-1}
        onClick={finish(() => void checker.learn(word.word.replaceAll('’', "'")))}
      >
        Add “{word.word}” to the dictionary
      </button>
    </div>
  );
}

function replaceWord(view: EditorView, { from, to }: Word, insert: string): void {
  if (view.state.readOnly) return;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'spelling',
  });
}

function moveInMenu(event: KeyboardEvent, close: () => void): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const now = items.findIndex((item) => item.matches(':focus'));
  const { length } = items;
  if (event.key === 'ArrowDown') items[(now + 1) % length]?.focus();
  else if (event.key === 'ArrowUp') items[(now + length - 1) % length]?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
