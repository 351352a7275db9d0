import { describe, expect, it } from 'vitest';
import {
  carryFrom,
  carryTo,
  placeOfCarry,
  rowsBelow,
  sectionRows,
} from '../../../src-renderer/outline/section-rows.ts';
import { moveSectionRun } from '../../../src-shared/report/edit/section-run.ts';
import type { Section } from '../../../src-shared/report/report.ts';
import { buildReport, prose } from '../../unit/report/build-report.ts';

const report = buildReport({
  sections: [
    prose('one'),
    { ...prose('one, on'), heading: '' },
    prose('two', '', [prose('inside')]),
    prose('three'),
  ],
});
const rows = sectionRows(report.sections);

/** Each section's heading behind as many points as it is deep. */
function outlined(sections: readonly Section[], depth = 0): readonly string[] {
  return sections.flatMap((section) => [
    `${'.'.repeat(depth)}${section.id}`,
    ...outlined(section.children, depth + 1),
  ]);
}

function dropped(id: string, gap: number, depth: number): readonly string[] {
  const carry = carryTo(rows, { id, gap, depth });
  const place = placeOfCarry(report.sections, rows, carry);
  return outlined(moveSectionRun(report, id, place).sections);
}

describe('sectionRows', () => {
  it('leaves out what goes on from the section before', () => {
    expect(rows.map(({ id, depth }) => [id, depth])).toEqual([
      ['one', 0],
      ['two', 0],
      ['inside', 1],
      ['three', 0],
    ]);
  });

  it('knows what is nested in a section', () => {
    expect(rowsBelow(rows, 'two').map(({ id }) => id)).toEqual(['two', 'inside']);
  });
});

describe('a carried section', () => {
  it('begins where it is', () => {
    expect(carryFrom(rows, 'inside')).toEqual({ id: 'inside', gap: 2, depth: 1 });
  });

  it('stands no deeper than below the row before it, and no higher than the row behind it', () => {
    expect(carryTo(rows, { id: 'three', gap: 0, depth: 3 })).toEqual({
      id: 'three',
      gap: 0,
      depth: 0,
    });
    expect(carryTo(rows, { id: 'three', gap: 2, depth: 0 })).toMatchObject({ depth: 1 });
    expect(carryTo(rows, { id: 'three', gap: 9, depth: 9 })).toMatchObject({ gap: 3, depth: 2 });
  });

  it('is put down between the others, behind what goes on from them', () => {
    expect(dropped('three', 1, 0)).toEqual(['one', 'one, on', 'three', 'two', '.inside']);
    expect(dropped('three', 0, 0)).toEqual(['three', 'one', 'one, on', 'two', '.inside']);
  });

  it('takes along what is nested in it and what goes on from it', () => {
    expect(dropped('two', 0, 0)).toEqual(['two', '.inside', 'one', 'one, on', 'three']);
    expect(dropped('one', 3, 0)).toEqual(['two', '.inside', 'three', 'one', 'one, on']);
  });

  it('goes into a section and out of it by its depth alone', () => {
    expect(dropped('three', 3, 1)).toEqual(['one', 'one, on', 'two', '.inside', '.three']);
    expect(dropped('inside', 2, 0)).toEqual(['one', 'one, on', 'two', 'inside', 'three']);
  });
});
