import { Plus } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { addEvent } from '../../../src-shared/report/edit/add-event.ts';
import { insertEntry } from '../../../src-shared/report/edit/move-entries.ts';
import type { Report, Timeline } from '../../../src-shared/report/report.ts';
import { quickAddContext } from '../../../src-shared/timeline/list/quick-add-context.ts';
import {
  type NewEvent,
  type QuickAdd,
  readQuickAdd,
} from '../../../src-shared/timeline/list/read-quick-add.ts';
import { selectEvents } from '../../state/timeline-view.ts';
import { useReport } from '../../state/use-session.ts';
import { ChoiceQuestion } from './choice-question.tsx';
import { quickAddPlace } from './editing.ts';
import { useList, useListView } from './list-context.ts';
import { applyEdit } from './list-edits.ts';
import { type Cell, wishFor } from './list-state.ts';
import { todayIn } from './today-in.ts';

type QuickAddProps = { readonly timeline: Timeline; readonly isReadOnly: boolean };

/** The line below the events: what is typed there becomes one, and how it is read is said meanwhile. */
export function QuickAddRow({ timeline, isReadOnly }: QuickAddProps) {
  const parts = useList();
  const [words, setWords] = useState('');
  const [question, setQuestion] = useState<Extract<QuickAdd, { kind: 'question' }>>();
  const input = useRef<HTMLInputElement>(null);
  const read = useReading(timeline, words !== '');
  const reading = read(words);

  const take = (chosen: QuickAdd) => {
    if (chosen.kind === 'question') return setQuestion(chosen);
    setQuestion(undefined);
    input.current?.focus();
    if (chosen.kind !== 'event') return;
    add(chosen.event, chosen.words);
  };
  const add = (event: NewEvent, said: string) => {
    const id = parts.session.newId();
    const place = quickAddPlace(parts.timeline);
    const edit = (report: Report) => withEvent(report, parts.timeline, { ...event, id });
    applyEdit(parts, edit, { label: 'Add event', place });
    parts.session.announce(`Added ${said}`);
    selectEvents(parts.view, []);
    setWords('');
    input.current?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take(reading);
    else if (event.key === 'Escape' && words !== '') setWords('');
    else if (event.key === 'ArrowUp' && words === '') goUp(parts, timeline);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="quick-add">
      <Plus size={14} aria-hidden />
      <input
        ref={input}
        className="add-line"
        value={words}
        readOnly={isReadOnly}
        aria-label="Add an event"
        aria-describedby={`${parts.timeline}-reading`}
        data-place={quickAddPlace(parts.timeline)}
        placeholder="14:05 paged on-call, +10m rolled back, yesterday 23:50 deploy"
        autoComplete="off"
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setQuestion(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <span
        id={`${parts.timeline}-reading`}
        className={reading.kind === 'event' ? 'reading' : 'reading problem'}
        aria-live="polite"
      >
        {readingWords(reading)}
      </span>
      {question === undefined ? undefined : (
        <ChoiceQuestion
          message={question.message}
          choices={question.choices}
          onChoose={(choice) => take(choice.reading)}
          onCancel={() => {
            setQuestion(undefined);
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** A reader of lines; what it needs of the report is gathered only while something is typed. */
function useReading(timeline: Timeline, isTyping: boolean): (words: string) => QuickAdd {
  const { session } = useList();
  const selected = useListView(({ selection, focused }) =>
    focused !== undefined && selection.has(focused) ? focused : undefined,
  );
  const report = useReport((present) => present);
  const context = useMemo(
    () =>
      isTyping
        ? quickAddContext(report, timeline, selected, todayIn(report.zone, session.now()))
        : undefined,
    [isTyping, report, timeline, selected, session],
  );
  return (words) => (context === undefined ? { kind: 'empty' } : readQuickAdd(words, context));
}

function withEvent(
  report: Report,
  timeline: string,
  event: Parameters<typeof addEvent>[2],
): Report {
  const isKnown = Object.keys(event.time).length > 0;
  if (isKnown) return addEvent(report, timeline, event);
  const entries = report.timelines.find(({ id }) => id === timeline)?.entries ?? [];
  return insertEntry(report, event, { timeline, index: entries.length });
}

function readingWords(reading: QuickAdd): string {
  switch (reading.kind) {
    case 'empty':
      return '';
    case 'event':
      return reading.words;
    case 'question':
    case 'refused':
      return reading.message;
  }
}

function goUp({ list }: ReturnType<typeof useList>, { entries }: Timeline): void {
  const last = entries.at(-1);
  if (last !== undefined) wishFor(list, { id: last.id, field: 'text' } satisfies Cell);
}
