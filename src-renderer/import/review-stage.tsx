import { useEffect, useMemo, useRef, useState } from 'react';
import type { ImportTarget } from '../state/import-dialog.ts';
import { useSession } from '../state/use-session.ts';
import { closeDialog } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { AcceptBar } from './accept-bar.tsx';
import { useLink } from './link.ts';
import { mayBeTable } from './may-be-table.ts';
import { titleOf } from './paste-stage.tsx';
import type { Kept } from './review-answers.ts';
import { linesOf, sourceText } from './source-lines.ts';
import { SourcePane } from './source-pane.tsx';
import type { Understood } from './understand-task.ts';
import { UnderstoodPane } from './understood-pane.tsx';
import { type Notes, useImportSource } from './use-import-source.ts';
import { type AnswerState, type Review, useAnswers, useReview } from './use-review.ts';
import { useUnderstanding } from './use-understanding.ts';

type ReviewStageProps = {
  readonly target: ImportTarget;
  readonly notes: Notes;
  readonly onBack: () => void;
};

/** The text beside what was understood of it: nothing changes before it is accepted. */
export function ReviewStage({ target, notes, onBack }: ReviewStageProps) {
  const { view } = useSession();
  const answers = useAnswers();
  const source = useImportSource(notes, target);
  const { result, isBusy } = useUnderstanding(source, answers.answers);
  const refused = result !== undefined && 'refused' in result ? result.refused : undefined;
  const understood = result === undefined || 'refused' in result ? undefined : result;
  const review = useReview(understood, answers);
  const [kept, setKept] = useState<Kept>({ rest: true, actions: true });
  const close = () => closeDialog(view);
  return (
    <Dialog
      title={titleOf(target)}
      isWide
      aside={understood && asideWords(understood)}
      onClose={close}
      footer={
        understood === undefined ? (
          <Button onPress={onBack}>Back</Button>
        ) : (
          <AcceptBar
            {...{ target, notes, understood, isBusy, kept, onBack }}
            leftTimelines={answers.answers.leftTimelines ?? []}
            chosen={review.chosen}
            onCancel={close}
          />
        )
      }
    >
      {understood === undefined ? (
        <p className="import-wait" role={refused === undefined ? 'status' : 'alert'}>
          {refused ?? 'Reading…'}
        </p>
      ) : (
        <Sides
          {...{ target, notes, understood, review, answers, isBusy, kept }}
          onKeep={setKept}
          isNoteOffered={offersNote(target, understood)}
        />
      )}
    </Dialog>
  );
}

/** A document that becomes a report keeps its prose anyway. */
function offersNote({ kind }: ImportTarget, { understanding }: Understood): boolean {
  return kind === 'timeline' || understanding.source.kind !== 'markdown';
}

type SidesProps = {
  readonly notes: Notes;
  readonly understood: Understood;
  readonly review: Review;
  readonly answers: AnswerState;
  readonly isBusy: boolean;
  readonly target: ImportTarget;
  readonly kept: Kept;
  readonly onKeep: (kept: Kept) => void;
  readonly isNoteOffered: boolean;
};

function Sides({ notes, understood, isBusy, ...rest }: SidesProps) {
  const { events, notUnderstood, source } = understood.understanding;
  const lines = useMemo(() => linesOf(notes.text), [notes]);
  const text = useMemo(
    () => sourceText(lines, events, notUnderstood, source.kind === 'markdown'),
    [lines, events, notUnderstood, source],
  );
  const isTableOffered = source.kind !== 'json' && mayBeTable(lines);
  const control = useLink();
  const [wanted, setWanted] = useState<{ readonly line: number; readonly count: number }>();
  const sides = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever a question is gone, the focus may be too.
  useEffect(() => {
    // Rows are there a moment after their pane.
    const frame = requestAnimationFrame(() => focusFirst(sides.current));
    return () => cancelAnimationFrame(frame);
  }, [understood]);
  return (
    <div ref={sides} className="import-review" aria-busy={isBusy}>
      <SourcePane text={text} control={control} wanted={wanted} />
      <UnderstoodPane
        understood={understood}
        control={control}
        mayBeTable={isTableOffered}
        onShowLine={(line) => setWanted((last) => ({ line, count: (last?.count ?? 0) + 1 }))}
        {...rest}
      />
    </div>
  );
}

/** Goes to what is to be done first, unless the focus is on something already. */
function focusFirst(sides: HTMLElement | null): void {
  const focused = document.activeElement;
  const isNowhere = focused === document.body || focused?.tagName === 'DIALOG';
  const first = sides?.querySelector('.answers button, .import-events [tabindex="0"]');
  if (isNowhere && first instanceof HTMLElement) first.focus();
}

function asideWords({ understanding: { source, lines } }: Understood): string {
  return `${source.name} · ${lines === 1 ? '1 line' : `${lines} lines`}`;
}
