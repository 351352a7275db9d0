import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { parseDuration } from '../../../src-shared/time/duration.ts';
import { Button } from '../../ui/button.tsx';
import { useList } from './list-context.ts';
import { shiftRows, shiftWords } from './list-edits.ts';
import { closeForm } from './list-state.ts';

type ShiftFormProps = { readonly ids: readonly string[] };

/** Moves events in time by a span: the clock of a machine was wrong. */
export function ShiftForm({ ids }: ShiftFormProps) {
  const parts = useList();
  const [words, setWords] = useState('+5 min');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const onClose = () => closeForm(parts.list, ids[0]);
  const by = parseDuration(words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (by === undefined) return input.current?.focus();
    shiftRows(parts, ids, by);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form
      className="selection-bar"
      aria-label="Shift events"
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <label>
        Shift {ids.length} events by{' '}
        <input
          ref={input}
          className="control small"
          value={words}
          aria-invalid={by === undefined}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <span className={by === undefined ? 'hint problem' : 'hint'} aria-live="polite">
        {by === undefined ? 'Write +5 min, -1 h 30 or 90 s' : shiftWords(by)}
      </span>
      <button type="submit" className="button usual small" disabled={by === undefined || by === 0}>
        Shift
      </button>
      <Button look="bare" className="small" onPress={onClose}>
        Cancel
      </Button>
    </form>
  );
}
