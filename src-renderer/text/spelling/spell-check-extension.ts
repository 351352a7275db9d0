import { syntaxTree } from '@codemirror/language';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  type PluginValue,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { Checker } from './use-checker.ts';
import { type Word, wordsToCheck } from './words-to-check.ts';

/** Asks what may be done about a misspelled word. */
type AskFor = (view: EditorView, word: Word) => void;

/** Milliseconds without a change after which the words in view are checked. */
const settleAfter = 250;

const marked = Decoration.mark({ class: 'misspelled' });
const setMarks = StateEffect.define<DecorationSet>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (present, { changes, effects }) =>
    effects.reduce(
      (set, effect) => (effect.is(setMarks) ? effect.value : set),
      present.map(changes),
    ),
  provide: (field) => EditorView.decorations.from(field),
});

/** Underlines misspelled words in view, and offers what may have been meant by menu or with Mod-. */
export function spellCheckExtension(checker: Checker, askFor: AskFor): Extension {
  return [
    marks,
    ViewPlugin.define((view) => new SpellChecking(view, checker)),
    keymap.of([
      { key: 'Mod-.', run: (view) => askAt(view, view.state.selection.main.head, askFor) },
    ]),
    EditorView.domEventHandlers({
      contextmenu: ({ clientX, clientY }, view) => {
        const place = view.posAtCoords({ x: clientX, y: clientY });
        return place !== null && askAt(view, place, askFor);
      },
    }),
  ];
}

/** The word at a place, or else the next one that is marked. */
function askAt(view: EditorView, place: number, askFor: AskFor): boolean {
  let found: Word | undefined;
  view.state.field(marks).between(place, place, (from, to) => {
    found = { from, to, word: view.state.sliceDoc(from, to) };
    return false;
  });
  if (found === undefined) return false;
  askFor(view, found);
  return true;
}

class SpellChecking implements PluginValue {
  readonly #view: EditorView;
  readonly #checker: Checker;
  readonly #leave: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The word at the caret is still being written. */
  #isTyping = false;

  constructor(view: EditorView, checker: Checker) {
    this.#view = view;
    this.#checker = checker;
    this.#leave = checker.onLearned(() => this.#plan(0));
    this.#plan(0);
  }

  update({ docChanged, viewportChanged, selectionSet }: ViewUpdate): void {
    if (docChanged) this.#isTyping = true;
    else if (selectionSet) this.#isTyping = false;
    if (docChanged || viewportChanged || selectionSet) this.#plan(settleAfter);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#leave();
  }

  #plan(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), milliseconds);
  }

  async #check(): Promise<void> {
    const { state, visibleRanges } = this.#view;
    const text = state.doc.toString();
    const tree = syntaxTree(state);
    const words = visibleRanges.flatMap((range) => wordsToCheck(text, tree, range));
    const { head } = state.selection.main;
    const finished = words.filter(({ from, to }) => !this.#isTyping || head < from || head > to);
    const wrong = await this.#checker.misspelled(finished);
    // Another check is planned where the text has changed meanwhile.
    if (this.#view.state.doc !== state.doc) return;
    const set = Decoration.set(wrong.map(({ from, to }) => marked.range(from, to)));
    this.#view.dispatch({ effects: setMarks.of(set) });
  }
}
