import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import type { EventKind } from '../../src-shared/report/event-kind.ts';
import { chosenEvents, matchesFilter } from './chosen-events.ts';
import type { EventEdit, ReviewAnswers } from './review-answers.ts';
import type { Understood } from './understand-task.ts';

/** What the user says about the events, and what comes of it. */
export type Review = {
  readonly chosen: readonly PlannedEvent[];
  /** Those with the words of the filter, of the timelines that come. */
  readonly shown: readonly PlannedEvent[];
  readonly take: (key: string, isTaken: boolean, isRange: boolean) => void;
  readonly takeAll: (isTaken: boolean) => void;
  readonly setKind: (key: string, kind: EventKind) => void;
  readonly edit: (key: string, edit: EventEdit) => void;
};

/** The answers so far, and a way to add to them. */
export type AnswerState = {
  readonly answers: ReviewAnswers;
  readonly answer: (more: ReviewAnswers) => void;
  readonly takeBack: (key: 'order' | 'zoneChoices' | 'table') => void;
};

export function useAnswers(): AnswerState {
  const [answers, setAnswers] = useState<ReviewAnswers>({});
  const answer = useCallback(
    (more: ReviewAnswers) => setAnswers((last) => ({ ...last, ...more, ...withZones(last, more) })),
    [],
  );
  const takeBack = useCallback(
    (key: 'order' | 'zoneChoices' | 'table') => setAnswers(({ [key]: _taken, ...rest }) => rest),
    [],
  );
  return { answers, answer, takeBack };
}

/** Each short form of a zone has an answer of its own. */
function withZones(last: ReviewAnswers, more: ReviewAnswers): ReviewAnswers {
  if (more.zoneChoices === undefined) return {};
  return { zoneChoices: { ...last.zoneChoices, ...more.zoneChoices } };
}

const nothing: readonly PlannedEvent[] = [];

export function useReview(understood: Understood | undefined, state: AnswerState): Review {
  const { answers, answer } = state;
  const planned = understood?.planned ?? nothing;
  const { kinds, taken, edits, leftTimelines, filter: typed = '' } = answers;
  const filter = useDeferredValue(typed);
  const chosen = useMemo(
    () =>
      chosenEvents(planned, {
        filter,
        ...(kinds && { kinds }),
        ...(taken && { taken }),
        ...(edits && { edits }),
        ...(leftTimelines && { leftTimelines }),
      }),
    [planned, kinds, taken, edits, leftTimelines, filter],
  );
  const wanted = filter.trim().toLowerCase();
  const shown = useMemo(
    () =>
      chosen.filter(
        (one) =>
          !leftTimelines?.includes(one.timeline) && (wanted === '' || matchesFilter(one, wanted)),
      ),
    [chosen, wanted, leftTimelines],
  );
  const latest = useRef({ shown, taken, kinds, edits });
  latest.current = { shown, taken, kinds, edits };
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
    edit: useCallback(
      (key, more) => {
        const { edits: last } = latest.current;
        answer({ edits: { ...last, [key]: { ...last?.[key], ...more } } });
      },
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
