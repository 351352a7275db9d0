import { useEffect, useMemo, useState } from 'react';
import type { Refusal } from '../../src-shared/import/notes-reading.ts';
import type { Answers } from '../../src-shared/import/understand/answers.ts';
import { useSession } from '../state/use-session.ts';
import { startUnderstanding, type Understander } from './start-understanding.ts';
import type { ImportSource, ReadingAnswers, Understood } from './understand-task.ts';

type State = { readonly result?: Understood | Refusal; readonly isBusy: boolean };

/** What is understood of a text with the answers so far; the last result stays while it is read again. */
export function useUnderstanding(source: ImportSource | undefined, answers: Answers): State {
  const { newId } = useSession();
  const [reader, setReader] = useState<Understander>();
  const [state, setState] = useState<State>({ isBusy: true });
  const { date, zone, order, zoneChoices, skew, keepRepeats, table, automatic } = answers;
  const asked = useMemo(
    (): ReadingAnswers => ({
      ...(date !== undefined && { date }),
      ...(zone !== undefined && { zone }),
      ...(order !== undefined && { order }),
      ...(zoneChoices && { zoneChoices }),
      ...(skew !== undefined && { skew }),
      ...(keepRepeats !== undefined && { keepRepeats }),
      ...(table && { table }),
      ...(automatic && { automatic }),
    }),
    [date, zone, order, zoneChoices, skew, keepRepeats, table, automatic],
  );
  useEffect(() => {
    if (source === undefined) return;
    const started = startUnderstanding(source, newId);
    setReader(started);
    return started.end;
  }, [source, newId]);
  useEffect(() => {
    if (reader === undefined) return;
    setState((last) => ({ ...last, isBusy: true }));
    let isOver = false;
    reader.read(asked, (result) => {
      if (!isOver) setState({ result, isBusy: false });
    });
    return () => {
      isOver = true;
    };
  }, [reader, asked]);
  return state;
}
