import './text.css';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { type FocusEvent, useId, useMemo, useState } from 'react';
import { FormatToolbar } from './format-toolbar.tsx';
import { HelpText } from './help-text.tsx';
import { ImageQuestion } from './image-question.tsx';
import { type Awakening, LiveText } from './live-text.tsx';
import { RestingField } from './resting-field.tsx';
import { SuggestionMenu } from './spelling/suggestion-menu.tsx';
import { useSpellCheck } from './spelling/use-spell-check.ts';
import { useImageTaking } from './use-image-taking.ts';
import { useImageUrl } from './use-image-url.ts';
import { useShownText } from './use-shown-text.ts';
import { type EditedText, useTextEdit } from './use-text-edit.ts';

type MarkdownEditorProps = EditedText & {
  /** The name of the text. */
  readonly label: string;
  /** The label is there for screen readers alone, because a heading above says the same. */
  readonly isLabelHidden?: boolean;
  /** The Markdown in the report. */
  readonly value: string;
  /** Shown while the text is empty; an example after the word *Example:* is set apart. */
  readonly help?: string;
  /** `field` has a frame; `bare` stands in a row or a cell and shows a frame only with the focus. */
  readonly look?: 'field' | 'bare';
  /** Keys and the like of the owner, which come before the editor's own. */
  readonly extensions?: Extension;
};

const noExtensions: Extension = [];

/**
 * Markdown to edit. At rest it is plain elements; with the focus it becomes a CodeMirror of the same
 * measures, so that nothing shifts. Undo is the document's, and finds its way back by the place.
 */
export function MarkdownEditor(props: MarkdownEditorProps) {
  const { label, isLabelHidden, value, help, look = 'field', place } = props;
  const id = useId();
  const { isReadOnly, take } = useTextEdit(props);
  const imageUrl = useImageUrl();
  const { takeImage, isAsking, answer } = useImageTaking(place);
  const [awakening, setAwakening] = useState<Awakening>();
  const [view, setView] = useState<EditorView>();
  const { checker, extension: spellCheck, asked, stopAsking } = useSpellCheck();
  const { shown, noteTyped, caret } = useShownText(value);
  const helpId = `${id}-help`;
  const isHelped = help !== undefined && value === '';
  const attributes = useMemo(
    () => ({
      'aria-label': label,
      'data-place': place,
      ...(help !== undefined && { 'aria-describedby': helpId }),
    }),
    [label, place, help, helpId],
  );

  const rest = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    // The window itself may have lost the focus; it comes back to the same place.
    const isLeft = relatedTarget !== null || document.hasFocus();
    if (view === undefined || !isLeft || currentTarget.contains(relatedTarget)) return;
    const { from, to } = view.state.selection.main;
    caret.current = { from, to };
    setAwakening(undefined);
  };

  return (
    <div className="field markdown-field">
      {isLabelHidden ? undefined : (
        <span className="label" aria-hidden="true">
          {label}
        </span>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus left what is in it */}
      <div className={look === 'bare' ? 'markdown-text bare' : 'markdown-text'} onBlur={rest}>
        {awakening === undefined ? (
          <RestingField
            attributes={attributes}
            text={shown}
            imageUrl={imageUrl}
            isReadOnly={isReadOnly}
            caret={caret.current}
            onWake={setAwakening}
          />
        ) : (
          <LiveText
            attributes={attributes}
            text={shown}
            value={value}
            awakening={awakening}
            isReadOnly={isReadOnly}
            imageUrl={imageUrl}
            takeImage={takeImage}
            extensions={[props.extensions ?? noExtensions, spellCheck]}
            onEditor={setView}
            onChange={(text, isTyping) => {
              noteTyped(text);
              take(text, isTyping);
            }}
          />
        )}
        {view === undefined || isReadOnly ? undefined : <FormatToolbar view={view} />}
        {asked !== undefined && checker !== undefined ? (
          <SuggestionMenu {...asked} checker={checker} onClose={stopAsking} />
        ) : undefined}
        {view !== undefined && isAsking ? (
          <ImageQuestion onAnswer={(words) => answer(view, words)} />
        ) : undefined}
      </div>
      {isHelped ? <HelpText id={helpId} help={help} /> : undefined}
    </div>
  );
}
