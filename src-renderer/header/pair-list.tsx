import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { moved } from '../../src-shared/report/edit/with-changes.ts';
import { Button } from '../ui/button.tsx';

type Pair = readonly [string, string];

type PairListProps = {
  readonly label: string;
  /** One of them. */
  readonly noun: string;
  /** What the two parts of a pair are called. */
  readonly parts: Pair;
  readonly suggestions?: readonly string[];
  readonly pairs: readonly Pair[];
  readonly place: string;
  readonly isReadOnly: boolean;
  readonly onChange: (pairs: readonly Pair[]) => void;
};

/** Pairs of words in an order: added, removed, and moved with buttons or Alt and the arrows. */
export function PairList(props: PairListProps) {
  const { label, noun, parts, suggestions, pairs, place, isReadOnly, onChange } = props;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number) => {
    // The row is there after the edit.
    requestAnimationFrame(() => {
      const input = list.current?.children.item(index)?.querySelector('input');
      input?.focus();
    });
  };
  const change = (index: number, pair: Pair) => onChange(pairs.with(index, pair));
  const move = (from: number, to: number) => {
    if (to < 0 || to >= pairs.length) return;
    onChange(moved(pairs, from, to));
    focus(to);
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out in a way of its own.
    <div className="field wide pairs" role="group" aria-labelledby={`${id}-label`}>
      <span className="label" id={`${id}-label`}>
        {label}
      </span>
      <ul ref={list}>
        {pairs.map((pair, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: people have no identity beyond their place.
          <li key={index}>
            {([0, 1] as const).map((part) => (
              <input
                key={part}
                className="control"
                aria-label={`${parts[part]} of ${noun} ${index + 1}`}
                placeholder={parts[part]}
                list={part === 0 && suggestions !== undefined ? `${id}-list` : undefined}
                autoComplete="off"
                value={pair[part]}
                readOnly={isReadOnly}
                data-place={index === 0 && part === 0 ? place : undefined}
                onKeyDown={onKeyDown(index)}
                onChange={({ currentTarget: { value } }) =>
                  change(index, part === 0 ? [value, pair[1]] : [pair[0], value])
                }
              />
            ))}
            {isReadOnly ? undefined : (
              <span className="pair-buttons">
                <Button
                  look="bare"
                  name={`Move ${noun} ${index + 1} up`}
                  hint="Move up (Alt+↑)"
                  isEnabled={index > 0}
                  onPress={() => move(index, index - 1)}
                >
                  <ArrowUp size={14} aria-hidden />
                </Button>
                <Button
                  look="bare"
                  name={`Move ${noun} ${index + 1} down`}
                  hint="Move down (Alt+↓)"
                  isEnabled={index < pairs.length - 1}
                  onPress={() => move(index, index + 1)}
                >
                  <ArrowDown size={14} aria-hidden />
                </Button>
                <Button
                  look="bare"
                  name={`Remove ${noun} ${index + 1}`}
                  hint={`Remove this ${noun}`}
                  onPress={() => {
                    onChange(pairs.toSpliced(index, 1));
                    focus(Math.max(0, index - 1));
                  }}
                >
                  <X size={14} aria-hidden />
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {suggestions === undefined ? undefined : (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {isReadOnly ? undefined : (
        <button
          type="button"
          className="add-pair"
          data-place={pairs.length === 0 ? place : undefined}
          onClick={() => {
            onChange([...pairs, ['', '']]);
            focus(pairs.length);
          }}
        >
          <Plus size={14} aria-hidden /> Add {noun}
        </button>
      )}
    </div>
  );
}
