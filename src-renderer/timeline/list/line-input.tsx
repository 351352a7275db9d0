import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Leaving } from './editing.ts';

type LineInputProps = {
  readonly label: string;
  readonly value: string;
  readonly place: string;
  /** Takes what was typed and goes on, or says why it cannot. */
  readonly onTake: (words: string, leaving: Leaving) => string | undefined;
  /** Nothing was typed, or nothing that is to be kept. */
  readonly onLeave: (leaving: Leaving) => void;
  /** How the words would be read, while they are typed. */
  readonly reading?: (words: string) => string | undefined;
  /** The id of a list of suggestions. */
  readonly list?: string;
  readonly className?: string;
  readonly placeholder?: string;
};

/** One line of a cell, edited in place: Enter and Tab take it and go on, Escape leaves it as it was. */
export function LineInput(props: LineInputProps) {
  const { label, value, place, onTake, onLeave, reading, list, className, placeholder } = props;
  const [words, setWords] = useState(value);
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);
  const id = useId();

  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);

  const leave = (leaving: Leaving) => {
    if (isLeft.current) return;
    isLeft.current = true;
    if (leaving === 'escape' || words === value) return onLeave(leaving);
    const refusal = onTake(words, leaving);
    if (refusal === undefined) return;
    if (leaving === 'elsewhere') return onLeave(leaving);
    isLeft.current = false;
    setProblem(refusal);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const leaving = leavingBy(event);
    if (leaving === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    leave(leaving);
  };
  const said = problem ?? reading?.(words);
  return (
    <span className="line-input">
      <input
        ref={input}
        className={className}
        value={words}
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={said === undefined ? undefined : id}
        data-place={place}
        list={list}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setProblem(undefined);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => leave('elsewhere')}
      />
      {said === undefined ? undefined : (
        <span
          id={id}
          className={problem === undefined ? 'reading' : 'reading problem'}
          role={problem === undefined ? undefined : 'alert'}
        >
          {said}
        </span>
      )}
    </span>
  );
}

/** What a key means for the cell it was pressed in; undefined: nothing. */
function leavingBy(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Leaving | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? undefined : 'enter';
    case 'Tab':
      return event.shiftKey ? 'previous' : 'next';
    case 'Escape':
      return 'escape';
    default:
      return undefined;
  }
}
