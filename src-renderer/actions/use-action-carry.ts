import { useState } from 'react';
import type { ActionItem } from '../../src-shared/report/report.ts';
import { useSession } from '../state/use-session.ts';

/** An action item between being picked up and put down, and the place where it would stand. */
export type ActionCarry = {
  readonly id: string | undefined;
  /** Its place in the list without it. */
  readonly index: number;
  readonly pickUp: (id: string) => void;
  readonly moveTo: (index: number) => void;
  readonly moveBy: (by: number) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
};

export function useActionCarry(
  items: readonly ActionItem[],
  move: (id: string, index: number) => void,
): ActionCarry {
  const { announce } = useSession();
  const [carried, setCarried] = useState<{ readonly id: string; readonly index: number }>();
  const moveTo = (index: number) => {
    if (carried === undefined) return;
    const next = Math.min(items.length - 1, Math.max(0, index));
    if (next === carried.index) return;
    setCarried({ ...carried, index: next });
    announce(`Place ${next + 1} of ${items.length}`);
  };
  return {
    id: carried?.id,
    index: carried?.index ?? 0,
    pickUp: (id) => {
      setCarried({ id, index: items.findIndex((item) => item.id === id) });
      announce('Action item picked up. Arrows move it, Space puts it down, Escape cancels.');
    },
    moveTo,
    moveBy: (by) => {
      if (carried !== undefined) moveTo(carried.index + by);
    },
    drop: () => {
      setCarried(undefined);
      if (carried !== undefined) move(carried.id, carried.index);
    },
    cancel: () => {
      if (carried !== undefined) announce('The action item stays where it was');
      setCarried(undefined);
    },
  };
}
