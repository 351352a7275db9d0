import { describe, expect, it } from 'vitest';
import { actionsOf } from '../../../../src-shared/report/actions-of.ts';
import {
  addAction,
  editAction,
  moveAction,
  removeAction,
} from '../../../../src-shared/report/edit/edit-action.ts';
import type { Report } from '../../../../src-shared/report/report.ts';
import { action, actionsSection, buildReport, ids } from '../build-report.ts';

const report = buildReport({
  sections: [actionsSection('one'), actionsSection('two')],
  actions: [action('a'), action('x', { section: 'two' }), action('b'), action('c')],
});

function orders(edited: Report): string {
  return edited.sections.map((section) => ids(actionsOf(edited, section)).join('')).join(' ');
}

describe('the edits of an action item', () => {
  it('change it and empty parts of it', () => {
    const edited = editAction(report, 'a', { owner: 'Payments', due: '2024-05-30' });
    expect(edited.actions[0]).toEqual(action('a', { owner: 'Payments', due: '2024-05-30' }));
    expect(editAction(edited, 'a', { owner: undefined, due: undefined })).toEqual(report);
    expect(editAction(report, 'a', { text: 'a' })).toBe(report);
  });

  it('add and remove one', () => {
    expect(orders(addAction(report, action('y', { section: 'two' })))).toBe('abc xy');
    expect(orders(removeAction(report, 'b'))).toBe('ac x');
    expect(removeAction(report, 'gone')).toBe(report);
  });

  it.each([
    ['c', { index: 0 }, 'cab x'],
    ['a', { index: 1 }, 'bac x'],
    ['a', { index: 9 }, 'bca x'],
    ['b', { section: 'two', index: 0 }, 'ac bx'],
    ['b', { section: 'two', index: 1 }, 'ac xb'],
    ['x', { section: 'one', index: 1 }, 'axbc '],
  ])('move %s to %j', (id, place, expected) => {
    expect(orders(moveAction(report, id, place))).toBe(expected);
  });

  it('give the report itself where an item stays', () => {
    expect(moveAction(report, 'a', { index: 0 })).toBe(report);
    expect(moveAction(report, 'gone', { index: 0 })).toBe(report);
  });
});
