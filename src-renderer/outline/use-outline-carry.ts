import { useState } from 'react';
import { useDocument, useSession } from '../state/use-session.ts';
import {
  type Carry,
  carryFrom,
  carryTo,
  placeOfCarry,
  rowsWithout,
  type SectionRow,
} from './section-rows.ts';
import type { OutlineEdits } from './use-outline-edits.ts';

/** A section between being picked up and put down, by pointer or keys. */
export type OutlineCarry = {
  readonly carry: Carry | undefined;
  readonly pickUp: (row: SectionRow) => void;
  /** To the place nearest to the wished one. */
  readonly moveTo: (wished: Pick<Carry, 'gap' | 'depth'>) => void;
  readonly moveBy: (rows: number, levels: number) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
  /** At once, without picking up. */
  readonly nudge: (row: SectionRow, rows: number, levels: number) => void;
};

export function useOutlineCarry(rows: readonly SectionRow[], edits: OutlineEdits): OutlineCarry {
  const { announce } = useSession();
  const { state } = useDocument();
  const [carry, setCarry] = useState<Carry>();
  const heading = (id: string) => rows.find((row) => row.id === id)?.heading ?? '';

  const tell = (next: Carry) => announce(`${heading(next.id)}, ${carryWords(rows, next)}`);
  const put = (next: Carry, row: SectionRow) => {
    const { sections } = state.getState().history.report;
    edits.move(row, placeOfCarry(sections, rows, next));
    announce(`${row.heading} moved, ${carryWords(rows, next)}`);
  };
  const moveTo: OutlineCarry['moveTo'] = (wished) => {
    if (carry === undefined) return;
    const next = carryTo(rows, { ...carry, ...wished });
    if (next.gap === carry.gap && next.depth === carry.depth) return;
    setCarry(next);
    tell(next);
  };
  return {
    carry,
    pickUp: (row) => {
      setCarry(carryFrom(rows, row.id));
      announce(
        `${row.heading} picked up. Arrows move it, Space puts it down, Escape leaves it where it was.`,
      );
    },
    moveTo,
    moveBy: (by, levels) => {
      if (carry !== undefined) moveTo({ gap: carry.gap + by, depth: carry.depth + levels });
    },
    drop: () => {
      const row = rows.find(({ id }) => id === carry?.id);
      setCarry(undefined);
      if (carry !== undefined && row !== undefined) put(carry, row);
    },
    cancel: () => {
      if (carry !== undefined) announce(`${heading(carry.id)} stays where it was`);
      setCarry(undefined);
    },
    nudge: (row, by, levels) => {
      const from = carryFrom(rows, row.id);
      const next = carryTo(rows, { ...from, gap: from.gap + by, depth: from.depth + levels });
      if (next.gap !== from.gap || next.depth !== from.depth) put(next, row);
    },
  };
}

/** `after Impact, level 2`. */
function carryWords(rows: readonly SectionRow[], { id, gap, depth }: Carry): string {
  const before = rowsWithout(rows, id)[gap - 1];
  const where = before === undefined ? 'at the beginning' : `after ${before.heading}`;
  return `${where}, level ${depth + 1}`;
}
