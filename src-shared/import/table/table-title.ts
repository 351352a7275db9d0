import { plainMarkdown } from '../json/plain-markdown.ts';
import type { NotesReading } from '../notes-reading.ts';
import type { TableRow } from './parse-table.ts';

/** What stands above the names of the columns: the title of the report where a row is one cell, the rest as notes. */
export function tableTitle(
  rows: readonly TableRow[],
): Pick<NotesReading, 'leftOut' | 'messages' | 'title'> {
  const [first, ...others] = rows.map(({ line, cells }) => ({ line, cells: filled(cells) }));
  const title = first?.cells.length === 1 ? first.cells[0] : undefined;
  const isTitle = title !== undefined && title.length <= longestTitle && !title.includes('\n');
  const notes = first === undefined || isTitle ? others : [first, ...others];
  const [note] = notes;
  return {
    ...(isTitle && { title }),
    leftOut: notes.map(({ cells }) =>
      cells.map(plainMarkdown).join(cells.length === 2 ? ': ' : ', '),
    ),
    messages: note === undefined ? [] : [{ line: note.line, message: noteMessage }],
  };
}

const longestTitle = 120;
const noteMessage =
  'What stands above the names of the columns is no event; it is kept as a note below the timeline.';

function filled(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
