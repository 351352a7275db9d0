import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import type { Answers } from '../../src-shared/import/understand/answers.ts';
import type { EventKind } from '../../src-shared/report/event-kind.ts';
import { chosenEvents, matchesFilter } from './chosen-events.ts';
import type { Understood } from './understand-task.ts';

/** What the user says about the events, and what comes of it. */
export type Review = {
  readonly chosen: readonly PlannedEvent[];
  /** Those with the words of the filter. */
  readonly shown: readonly PlannedEvent[];
  readonly take: (key: string, isTaken: boolean, isRange: boolean) => void;
  readonly takeAll: (isTaken: boolean) => void;
  readonly setKind: (key: string, kind: EventKind) => void;
};

/** The answers so far, and a way to add to them. */
export type AnswerState = {
  readonly answers: Answers;
  readonly answer: (more: Answers) => void;
  readonly takeBack: (key: 'order' | 'zoneChoices') => void;
};

export function useAnswers(): AnswerState {
  const [answers, setAnswers] = useState<Answers>({});
  const answer = useCallback(
    (more: Answers) => setAnswers((last) => ({ ...last, ...more, ...withZones(last, more) })),
    [],
  );
  const takeBack = useCallback(
    (key: 'order' | 'zoneChoices') => setAnswers(({ [key]: _taken, ...rest }) => rest),
    [],
  );
  return { answers, answer, takeBack };
}

/** Each short form of a zone has an answer of its own. */
function withZones(last: Answers, more: Answers): Answers {
  if (more.zoneChoices === undefined) return {};
  return { zoneChoices: { ...last.zoneChoices, ...more.zoneChoices } };
}

const nothing: readonly PlannedEvent[] = [];

export function useReview(understood: Understood | undefined, state: AnswerState): Review {
  const { answers, answer } = state;
  const planned = understood?.planned ?? nothing;
  const { kinds, taken, filter: typed = '' } = answers;
  const filter = useDeferredValue(typed);
  const chosen = useMemo(
    () => chosenEvents(planned, { filter, ...(kinds && { kinds }), ...(taken && { taken }) }),
    [planned, kinds, taken, filter],
  );
  const wanted = filter.trim().toLowerCase();
  const shown = useMemo(
    () => (wanted === '' ? chosen : chosen.filter((one) => matchesFilter(one, wanted))),
    [chosen, wanted],
  );
  const latest = useRef({ shown, taken, kinds });
  latest.current = { shown, taken, kinds };
  const anchor = useRef<string>(undefined);
  const takeThem = useCallback(
    (keys: readonly string[], isTaken: boolean) => {
      const some = Object.fromEntries(keys.map((key) => [key, isTaken]));
      answer({ taken: { ...latest.current.taken, ...some } });
    },
    [answer],
  );
  return {
    chosen,
    shown,
    take: useCallback(
      (key, isTaken, isRange) => {
        takeThem(isRange ? between(latest.current.shown, anchor.current, key) : [key], isTaken);
        anchor.current = key;
      },
      [takeThem],
    ),
    takeAll: (isTaken) =>
      takeThem(
        shown.map(({ key }) => key),
        isTaken,
      ),
    setKind: useCallback(
      (key, kind) => answer({ kinds: { ...latest.current.kinds, [key]: kind } }),
      [answer],
    ),
  };
}

function between(
  events: readonly PlannedEvent[],
  from: string | undefined,
  to: string,
): readonly string[] {
  const keys = events.map(({ key }) => key);
  const ends = [keys.indexOf(from ?? to), keys.indexOf(to)].toSorted((one, other) => one - other);
  const [first = -1, last = -1] = ends;
  return first < 0 ? [to] : keys.slice(first, last + 1);
}
