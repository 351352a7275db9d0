import { useState } from 'react';
import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import type { ImportTarget } from '../state/import-dialog.ts';
import { useSession } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';
import { addToTimeline, makeReport } from './accept-import.ts';
import { acceptWords, summaryWords } from './import-words.ts';
import type { Kept } from './review-answers.ts';
import { shapeOf, TemplateField } from './template-field.tsx';
import type { Understood } from './understand-task.ts';
import type { Notes } from './use-import-source.ts';

type AcceptBarProps = {
  readonly target: ImportTarget;
  readonly notes: Notes;
  readonly understood: Understood;
  readonly chosen: readonly PlannedEvent[];
  readonly kept: Kept;
  readonly leftTimelines: readonly number[];
  /** What is shown is not yet what the last answer makes of it. */
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onCancel: () => void;
};

/** What accepting would do, and the button that does it. */
export function AcceptBar(props: AcceptBarProps) {
  const { target, notes, understood, chosen, kept, leftTimelines, isBusy } = props;
  const { understanding } = understood;
  const session = useSession();
  const [template, setTemplate] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const shape = shapeOf(template, understanding);
  const taken = chosen.filter(({ isTaken }) => isTaken).length;
  const hasNote = kept.rest && understanding.rest.length > 0;
  const hasMore = hasNote || (kept.actions && understanding.actions.length > 0);
  const isReport = target.kind === 'report';
  const accept = async () => {
    const accepted = { understanding, chosen, kept, leftTimelines };
    if (target.kind === 'timeline') addToTimeline(session, target.timeline, accepted);
    else setProblem(await makeReport(session, notes, shape, accepted));
  };
  return (
    <>
      <p className={problem === undefined ? 'summary' : 'summary problem'} role="status">
        {problem ?? summaryWords(chosen, target)}
      </p>
      {isReport ? <TemplateField value={shape} onChange={setTemplate} /> : undefined}
      <Button onPress={props.onBack}>Back</Button>
      <Button onPress={props.onCancel}>Cancel</Button>
      <Button
        look="primary"
        isEnabled={!isBusy && (isReport || taken > 0 || hasMore)}
        onPress={() => void accept()}
      >
        {acceptWords(taken, hasNote, target)}
      </Button>
    </>
  );
}
