import { markdownLanguage } from '@codemirror/lang-markdown';
import { LanguageSupport } from '@codemirror/language';
import { EditorView } from '@codemirror/view';

/** CodeMirror with nothing around it, for what a keystroke costs at the least. */
const view = new EditorView({
  parent: document.body,
  doc: 'The queue filled up.',
  extensions: [new LanguageSupport(markdownLanguage), EditorView.lineWrapping],
});
view.focus();
view.dispatch({ selection: { anchor: view.state.doc.length } });
