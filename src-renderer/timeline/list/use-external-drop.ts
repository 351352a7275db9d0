import type { DragEvent, DragEventHandler } from 'react';
import { useMemo, useState } from 'react';
import { attachImage, imageMarkdown } from '../../../src-shared/report/edit/edit-images.ts';
import { insertEntry } from '../../../src-shared/report/edit/move-entries.ts';
import { updateEvent } from '../../../src-shared/report/edit/update-timeline.ts';
import { withChanges } from '../../../src-shared/report/edit/with-changes.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { addLine } from '../../../src-shared/timeline/list/add-line.ts';
import { readTextFile } from '../../state/read-text-file.ts';
import { openImport } from '../../state/view-store.ts';
import { readImage } from '../../text/read-image.ts';
import type { ListParts } from './list-context.ts';
import { applyEdit, eventOf, reportOf, timelineOf } from './list-edits.ts';
import { placeOf } from './list-state.ts';
import { hasLines } from './paste-lines.ts';
import { todayIn } from './today-in.ts';

type ExternalDrop = {
  readonly isOver: boolean;
  readonly handlers: Readonly<
    Record<'onDragOver' | 'onDragLeave' | 'onDrop', DragEventHandler<HTMLElement>>
  >;
};

/**
 * Takes what is dragged here from elsewhere: a line becomes an event, images stand in one, and of longer
 * texts and files is shown first what is understood.
 */
export function useExternalDrop(parts: ListParts, isReadOnly: boolean): ExternalDrop {
  const [isOver, setOver] = useState(false);
  const handlers = useMemo(
    () => ({
      onDragOver: (event: DragEvent) => {
        if (isReadOnly || !isForList(event)) return;
        event.preventDefault();
        event.stopPropagation();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
        const isWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isWithin) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (isReadOnly || !isForList(event)) return;
        event.preventDefault();
        event.stopPropagation();
        void take(parts, event.dataTransfer, rowAt(event));
      },
    }),
    [parts, isReadOnly],
  );
  return { isOver, handlers };
}

/** A whole report is not; it is opened by the window. Neither is what a text that is edited takes itself. */
function isForList({ dataTransfer, target }: DragEvent): boolean {
  if (target instanceof Element && target.closest('.editing, .quick-add') !== null) return false;
  const files = [...dataTransfer.items].filter(({ kind }) => kind === 'file');
  if (files.length > 0) return files.every(({ type }) => isTaken(type));
  return dataTransfer.types.includes('text/plain');
}

const textTypes: ReadonlySet<string> = new Set([
  'text/plain',
  'text/x-log',
  'text/csv',
  'text/tab-separated-values',
  'application/json',
]);

function isTaken(type: string): boolean {
  return type.startsWith('image/') || textTypes.has(type);
}

function rowAt({ target }: DragEvent): string | undefined {
  const row = target instanceof Element ? target.closest('[data-entry]') : null;
  return row?.getAttribute('data-entry') ?? undefined;
}

async function take(parts: ListParts, data: DataTransfer, row: string | undefined): Promise<void> {
  // The data of a drag is gone a moment later.
  const words = data.getData('text/plain');
  const files = [...data.files];
  if (files.length === 0) takeText(parts, words, row);
  for (const file of files) {
    if (file.type.startsWith('image/')) await takeImage(parts, file, row);
    else await takeFile(parts, file);
  }
}

async function takeFile({ session, timeline }: ListParts, file: File): Promise<void> {
  const outcome = await readTextFile(file);
  if (!outcome.ok) {
    session.tell({ kind: 'problem', text: outcome.message });
    return;
  }
  openImport(session.view, { target: { kind: 'timeline', timeline }, ...outcome.value });
}

function takeText(parts: ListParts, text: string, row: string | undefined): void {
  const { session, timeline } = parts;
  if (hasLines(text)) {
    openImport(session.view, { target: { kind: 'timeline', timeline }, text });
    return;
  }
  const today = todayIn(reportOf(parts).zone, session.now());
  const id = session.newId();
  const edit = (report: Report) => addLine(report, text, { timeline, before: row, today, id });
  const place = placeOf({ id: row ?? id, field: 'text' });
  applyEdit(parts, edit, { label: 'Add dropped text', place, told: 'An event was added.' });
}

async function takeImage(parts: ListParts, file: File, row: string | undefined): Promise<void> {
  const { session, timeline } = parts;
  const outcome = await readImage(file);
  if (!outcome.ok) {
    session.tell({ kind: 'problem', text: outcome.message });
    return;
  }
  const { hash, image } = outcome.value;
  const text = imageMarkdown(hash, image.name?.replace(/\.[^.]*$/, '') ?? '');
  const holder = row === undefined ? undefined : eventOf(parts, row)?.id;
  const id = session.newId();
  const edit = (report: Report) => {
    const attached = attachImage(report, hash, image);
    if (holder !== undefined) return withImage(attached, holder, text);
    const { length } = timelineOf(parts).entries;
    const event = { kind: 'note', id, time: {}, text } as const;
    return insertEntry(attached, event, { timeline, index: length });
  };
  const place = placeOf({ id: holder ?? id, field: 'text' });
  const told =
    holder === undefined ? 'An event with the image was added.' : 'The image was attached.';
  applyEdit(parts, edit, { label: 'Attach image', place, told });
}

function withImage(report: Report, id: string, text: string): Report {
  return updateEvent(report, id, (event) =>
    withChanges(event, { text: [event.text, text].filter(Boolean).join('\n\n') }),
  );
}
