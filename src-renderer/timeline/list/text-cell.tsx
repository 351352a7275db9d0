import type { Extension } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap } from '@codemirror/view';
import { type FocusEvent, useEffect, useMemo, useRef } from 'react';
import {
  editDayHeading,
  editEvent,
  setPassageText,
} from '../../../src-shared/report/edit/edit-event.ts';
import type { Report, TimelineEntry } from '../../../src-shared/report/report.ts';
import { MarkdownEditor } from '../../text/markdown-editor.tsx';
import { MarkdownLine } from '../../text/markdown-line.tsx';
import { leaveCell } from './editing.ts';
import { GridCell } from './grid-cell.tsx';
import { CellBox } from './grid-parts.tsx';
import { type ListParts, useList } from './list-context.ts';
import { splitRow } from './list-edits.ts';
import { type Cell, placeOf } from './list-state.ts';
import type { CellState } from './row-state.ts';

type TextEditorProps = { readonly entry: TimelineEntry; readonly name: string };

type TextCellProps = TextEditorProps & { readonly state: CellState };

/** What happened, or the words of a heading or passage: at rest on a few lines, edited as Markdown. */
export function TextCell({ entry, name, state }: TextCellProps) {
  const { id, text } = entry;
  const cell = { id, field: 'text' } as const;
  if (state.editing === 'text') return <TextEditor entry={entry} name={name} />;
  return (
    <GridCell
      cell={cell}
      isStop={state.stop === 'text'}
      className="text-cell"
      {...(text === '' && { name: `${name}, empty` })}
    >
      {text === '' ? (
        <span className="nothing">What happened?</span>
      ) : (
        <span className="text-lines">
          <MarkdownLine text={text} />
        </span>
      )}
    </GridCell>
  );
}

function TextEditor({ entry, name }: TextEditorProps) {
  const parts = useList();
  const { id, kind } = entry;
  const frame = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: Escape goes back to the text of the beginning
  const extensions = useMemo(
    () => ownKeys(parts, { id, field: 'text' }, kind !== 'passage', entry.text),
    [parts, id, kind],
  );
  useEffect(() => {
    const text = frame.current?.querySelector('[data-place]');
    if (!(text instanceof HTMLElement)) return;
    // The caret goes to the end; in one step, for the editor takes over what it finds selected.
    text.ownerDocument.getSelection()?.collapse(text, text.childNodes.length);
    text.focus({ preventScroll: true });
  }, []);
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isWithin = currentTarget.contains(relatedTarget);
    if (isWithin || (relatedTarget === null && !document.hasFocus())) return;
    leaveCell(parts, { id, field: 'text' }, 'elsewhere');
  };
  return (
    <CellBox ref={frame} className="cell text-cell editing" onBlur={onBlur}>
      <MarkdownEditor
        label={name}
        isLabelHidden
        look="bare"
        value={entry.text}
        place={placeOf({ id, field: 'text' })}
        editLabel={kind === 'passage' ? 'Edit passage' : `Edit ${name.toLowerCase()}`}
        edit={(report, text) => withText(report, entry, text)}
        extensions={extensions}
      />
    </CellBox>
  );
}

function withText(report: Report, { kind, id }: TimelineEntry, text: string): Report {
  if (kind === 'passage') return setPassageText(report, id, text);
  return kind === 'day-heading'
    ? editDayHeading(report, id, { text })
    : editEvent(report, id, { text });
}

/** Enter adds below, Tab goes on, Escape goes back to the text as it was; a passage takes Enter for itself. */
function ownKeys(parts: ListParts, cell: Cell, isLine: boolean, before: string): Extension {
  const steps = parts.document.state.getState().history.undo.length;
  const leave = (leaving: Parameters<typeof leaveCell>[2]) => () => {
    leaveCell(parts, cell, leaving);
    return true;
  };
  const revert = () => {
    goBack(parts, cell, steps, before);
    leaveCell(parts, cell, 'escape');
    return true;
  };
  const keys: readonly KeyBinding[] = [
    { key: 'Escape', run: revert },
    { key: 'Tab', run: leave('next'), shift: leave('previous') },
    ...(isLine ? [{ key: 'Enter', run: leave('enter') }] : []),
    {
      key: 'Mod-Alt-Enter',
      run: ({ state }) => splitRow(parts, cell.id, state.selection.main.head),
    },
  ];
  return [keymap.of([...keys]), EditorView.domEventHandlers({ blur: keepCaret(parts, cell) })];
}

/** The menu of the row takes the focus away, and can split where the cursor stood. */
function keepCaret({ list }: ListParts, { id }: Cell) {
  return (_event: unknown, { state }: EditorView) => {
    if (list.getState().menu === id) list.setState({ caret: state.selection.main.head });
  };
}

/** Undoes what was typed since the cell was opened, so that redo still has it. */
function goBack(
  { document, timeline }: ListParts,
  cell: Cell,
  steps: number,
  before: string,
): void {
  const history = () => document.state.getState().history;
  const text = () =>
    history()
      .report.timelines.find(({ id }) => id === timeline)
      ?.entries.find(({ id }) => id === cell.id)?.text;
  while (history().undo.length > steps && text() !== before) document.undo();
  const now = text();
  if (now === undefined || now === before) return;
  document.edit((report) => withTextOf(report, timeline, cell.id, before), {
    label: 'Edit event',
    place: placeOf(cell),
  });
}

function withTextOf(report: Report, timeline: string, id: string, text: string): Report {
  const entries = report.timelines.find((each) => each.id === timeline)?.entries ?? [];
  const entry = entries.find((each) => each.id === id);
  return entry === undefined ? report : withText(report, entry, text);
}
