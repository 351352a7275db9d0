import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

type SplitterProps = {
  readonly label: string;
  /** Pixels of the pane that it belongs to. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly usual: number;
  /** On which side of the splitter its pane stands. */
  readonly pane: 'before' | 'behind';
  readonly onChange: (value: number) => void;
};

const step = 16;

/** The edge of a pane: dragged with the pointer, moved with the arrows, set back with a double click. */
export function Splitter(props: SplitterProps) {
  const { label, value, least, most, usual, pane, onChange } = props;
  const start = useRef<{ readonly x: number; readonly value: number }>(undefined);
  const sign = pane === 'before' ? 1 : -1;
  const change = (next: number) => onChange(Math.round(Math.min(most, Math.max(least, next))));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = wanted(event.key, props);
    if (next === undefined) return;
    event.preventDefault();
    change(next);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current !== undefined) {
      change(start.current.value + sign * (event.clientX - start.current.x));
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between two parts is no window splitter.
    <div
      role="separator"
      className="splitter"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      data-hint={`${label}: drag, or press the arrow keys; double click for its usual width`}
      onKeyDown={onKeyDown}
      onDoubleClick={() => change(usual)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, value };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = undefined;
      }}
      onLostPointerCapture={() => {
        start.current = undefined;
      }}
    />
  );
}

function wanted(key: string, { value, least, most, pane }: SplitterProps): number | undefined {
  const sign = pane === 'before' ? 1 : -1;
  switch (key) {
    case 'ArrowRight':
      return value + sign * step;
    case 'ArrowLeft':
      return value - sign * step;
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return undefined;
  }
}
