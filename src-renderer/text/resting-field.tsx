import { useRef } from 'react';
import type { TextRange } from '../../src-shared/text-edit/text-change.ts';
import { carriedBy } from './carried.ts';
import type { Awakening } from './live-text.tsx';
import { RestingText } from './resting-text.tsx';
import { placeAtPoint, selectionWithin } from './selection-within.ts';
import { useRestingMarks } from './spelling/use-resting-marks.ts';

type RestingFieldProps = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly imageUrl: (hash: string) => string | undefined;
  readonly isReadOnly: boolean;
  /** Where the caret was when the text was left. */
  readonly caret: TextRange;
  readonly onWake: (awakening: Awakening) => void;
};

/** A text without the focus: it looks as its editor does, and wakes when somebody comes. */
export function RestingField(props: RestingFieldProps) {
  const { attributes, text, imageUrl, isReadOnly, caret, onWake } = props;
  const field = useRef<HTMLDivElement>(null);
  useRestingMarks(field, text);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area can neither wrap like the editor nor be highlighted
    <div
      ref={field}
      {...attributes}
      className="resting-text"
      role="textbox"
      aria-multiline="true"
      aria-readonly={isReadOnly}
      tabIndex={0}
      // For what looks for places to type, such as screen readers; it never comes to typing here.
      contentEditable={!isReadOnly}
      suppressContentEditableWarning
      spellCheck={false}
      onFocus={({ currentTarget }) =>
        onWake({ selection: selectionWithin(currentTarget) ?? caret })
      }
      onMouseDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        onWake({ selection: caret, press: event.nativeEvent });
      }}
      onDrop={(event) => {
        const carried = carriedBy(event.dataTransfer);
        if (isReadOnly || (carried.image === undefined && carried.text === '')) return;
        event.preventDefault();
        const place = placeAtPoint(event.currentTarget, event.clientX, event.clientY);
        const at = place ?? text.length;
        onWake({ selection: { from: at, to: at }, carried });
      }}
    >
      <RestingText text={text} imageUrl={imageUrl} />
    </div>
  );
}
