import { useState } from 'react';

/** Which rows of a list are selected. */
export type Selection = {
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  /** With `isRange` all rows between the last one and this one too. */
  readonly toggle: (id: string, isRange: boolean) => void;
  readonly clear: () => void;
};

/** The selected rows among those that there are, in their order. */
export function useSelection(all: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string>();
  const ids = all.filter((id) => chosen.has(id));
  return {
    ids,
    has: (id) => chosen.has(id),
    toggle: (id, isRange) => {
      const isOn = !chosen.has(id);
      const next = new Set(ids);
      for (const each of isRange ? between(all, last, id) : [id]) {
        if (isOn) next.add(each);
        else next.delete(each);
      }
      setChosen(next);
      setLast(id);
    },
    clear: () => setChosen(new Set()),
  };
}

function between(
  all: readonly string[],
  one: string | undefined,
  other: string,
): readonly string[] {
  const from = one === undefined ? -1 : all.indexOf(one);
  if (from === -1) return [other];
  const to = all.indexOf(other);
  return all.slice(Math.min(from, to), Math.max(from, to) + 1);
}
