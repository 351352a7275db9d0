import { markdownLanguage } from '@codemirror/lang-markdown';
import { LanguageSupport, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorSelection, EditorState, type Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { changeBetween, type TextRange } from '../../src-shared/text-edit/text-change.ts';
import { editorKeys } from './editor-keys.ts';
import { imageWidgets } from './image-widgets.ts';
import { markdownClasses } from './markdown-classes.ts';
import { pageNonce } from './page-nonce.ts';
import { typeOverSelection } from './type-over-selection.ts';

/** What an editor is made with. */
export type EditorParts = {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly selection: TextRange;
  readonly isReadOnly: boolean;
  /** Of the element that has the focus: name, description, place. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly imageUrl: (hash: string) => string | undefined;
  /** `isTyping`: several of such changes in a row are one step of undo. */
  readonly onChange: (text: string, isTyping: boolean) => void;
  readonly extensions: Extension;
};

/** Marks what was changed elsewhere: by undo, by replacing, by another version. */
const fromOutside = Annotation.define<true>();

/** An editor for Markdown. It has no history of its own, for undo is the document's. */
export function createEditor(parts: EditorParts): EditorView {
  const { parent, text, selection, isReadOnly, attributes, imageUrl, onChange, extensions } = parts;
  const nonce = pageNonce();
  const tell = ({ docChanged, transactions, state }: ViewUpdate) => {
    if (!docChanged || transactions.some((each) => each.annotation(fromOutside))) return;
    onChange(
      state.doc.toString(),
      transactions.every(
        (each) => !each.docChanged || each.isUserEvent('input.type') || each.isUserEvent('delete'),
      ),
    );
  };
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      selection: within(text.length, selection),
      extensions: [
        // What the owner asks for comes before what an editor does anyway.
        extensions,
        editorKeys(),
        typeOverSelection,
        new LanguageSupport(markdownLanguage),
        syntaxHighlighting(markdownClasses),
        imageWidgets(imageUrl),
        EditorView.lineWrapping,
        EditorState.readOnly.of(isReadOnly),
        EditorView.contentAttributes.of({
          ...attributes,
          'aria-multiline': 'true',
          'aria-readonly': String(isReadOnly),
        }),
        EditorView.updateListener.of(tell),
        nonce === undefined ? [] : EditorView.cspNonce.of(nonce),
      ],
    }),
  });
}

/** Shows a text that came from elsewhere, with the caret behind what differs. */
export function showText(view: EditorView, text: string): void {
  const change = changeBetween(view.state.doc.toString(), text);
  if (change === undefined) return;
  view.dispatch({
    changes: change,
    selection: { anchor: change.from + change.insert.length },
    annotations: fromOutside.of(true),
    scrollIntoView: view.hasFocus,
  });
}

function within(length: number, { from, to }: TextRange): EditorSelection {
  return EditorSelection.single(Math.min(from, length), Math.min(to, length));
}
