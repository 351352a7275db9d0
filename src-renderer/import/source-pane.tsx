import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type LinkControl, lit } from './link.ts';
import type { SourceText } from './source-lines.ts';
import { useFixedRows } from './use-fixed-rows.ts';

type SourcePaneProps = {
  readonly text: SourceText;
  readonly control: LinkControl;
  /** The line that a question or a remark is about; `count` tells two wishes apart. */
  readonly wanted: { readonly line: number; readonly count: number } | undefined;
};

const lineHeight = 22;

/** The text as it was given; the lines of an event light up with it. */
export function SourcePane({ text, control, wanted }: SourcePaneProps) {
  const { lines, owners, starts, notUnderstood, width } = text;
  const { link, hover, point } = control;
  const id = useId();
  const pane = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const rows = useFixedRows({ pane, count: lines.length, height: lineHeight, kept: active });
  const shown = lit(link);

  const line = wanted?.line;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same line may be wanted twice.
  useEffect(() => {
    if (line === undefined) return;
    setActive(line - 1);
    rows.scrollToIndex(line - 1, { align: 'center' });
    pane.current?.focus();
  }, [line, wanted?.count]);
  const { move, current } = link;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a move of the other side brings lines into view.
  useEffect(() => {
    if (move.from === 'source' || current === undefined) return;
    const first = Number.parseInt(current, 10) - 1;
    if (first < 0) return;
    setActive(first);
    rows.scrollToIndex(first, { align: 'auto' });
  }, [move.count]);

  const goTo = (index: number) => {
    const next = Math.min(lines.length - 1, Math.max(0, index));
    setActive(next);
    rows.scrollToIndex(next, { align: 'auto' });
    point(owners.get(next + 1), 'source');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const owner = owners.get(active + 1);
    if (event.key === 'Enter' && owner !== undefined) point(owner, 'source', true);
    else {
      const next = nextLine(event.key, active, lines.length);
      if (next === undefined) return;
      goTo(next);
    }
    event.preventDefault();
  };
  return (
    <div
      ref={pane}
      className="import-source"
      // Where nearly every line begins an event, a band would tell nothing.
      data-banded={starts.size * 3 < lines.length * 2 || undefined}
      role="listbox"
      tabIndex={0}
      aria-label="The text, line by line"
      aria-activedescendant={lines.length > 0 ? `${id}-${active + 1}` : undefined}
      onKeyDown={onKeyDown}
      onPointerLeave={() => hover(undefined)}
    >
      <div
        className="import-canvas"
        role="presentation"
        style={{ height: rows.getTotalSize(), minWidth: `${width + 8}ch` }}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const number = index + 1;
          const owner = owners.get(number);
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and tells its line
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
            <div
              key={number}
              id={`${id}-${number}`}
              className="source-line"
              role="option"
              aria-selected={owner !== undefined && owner === shown}
              aria-setsize={lines.length}
              aria-posinset={number}
              data-active={index === active || undefined}
              data-start={starts.has(number) || undefined}
              data-unread={notUnderstood.has(number) || undefined}
              style={{ transform: `translateY(${start}px)` }}
              onPointerEnter={() => hover(owner)}
              onClick={() => goTo(index)}
            >
              <span className="line-number">{number}</span>
              <span className="line-words">{lines[index]}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const page = 12;

function nextLine(key: string, active: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + page;
    case 'PageUp':
      return active - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
