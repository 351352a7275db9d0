import { startTransition, useEffect, useState } from 'react';

/** So many are shown at once: as many as a screen has. */
const atOnce = 12;

/**
 * How many of many parts are shown by now. The first are there at once, so that a long report opens
 * quickly; the others follow while nothing more urgent is to be done. `isWanted`: somebody goes to one of
 * them, so all are shown now.
 */
export function useGrowing(all: number, isWanted: boolean): number {
  const [shown, setShown] = useState(atOnce);
  const isDone = shown >= all;
  if (isWanted && !isDone) setShown(all);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step asks for the next one
  useEffect(() => {
    if (isDone) return;
    const timer = setTimeout(() => startTransition(() => setShown((count) => count + atOnce)), 30);
    return () => clearTimeout(timer);
  }, [isDone, shown]);
  return isDone ? all : shown;
}
