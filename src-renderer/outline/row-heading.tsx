import { useEffect, useRef } from 'react';

type RowHeadingProps = {
  readonly heading: string;
  /** With the new heading; without one, where the user gave up or left it empty. */
  readonly onDone: (heading: string | undefined) => void;
};

/** A heading being renamed in its place in the outline. */
export function RowHeading({ heading, onDone }: RowHeadingProps) {
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => input.current?.select(), []);
  const finish = (words: string | undefined) => {
    if (isDone.current) return;
    isDone.current = true;
    const typed = words?.trim();
    onDone(typed === '' || typed === heading ? undefined : typed);
  };
  return (
    <input
      ref={input}
      className="row-input"
      aria-label={`New name of ${heading}`}
      defaultValue={heading}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(undefined);
      }}
    />
  );
}
