import { describe, expect, it } from 'vitest';
import { keyGroups } from '../../src-renderer/key-groups.ts';
import { outlineKey } from '../../src-renderer/outline/outline-key.ts';
import { listKey } from '../../src-renderer/timeline/list/list-key.ts';

const names: Readonly<Record<string, string>> = {
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  Space: ' ',
  Del: 'Delete',
  Esc: 'Escape',
};

/** The presses that the list of shortcuts names for a part of the window. */
function pressesOf(group: (typeof keyGroups)[number]['name']) {
  const { keys } = keyGroups.find(({ name }) => name === group) ?? { keys: [] };
  return keys
    .flatMap(([, accelerators]) => accelerators.split(', '))
    .flatMap((accelerator) => {
      const parts = accelerator.split('+');
      return (parts.pop() ?? '').split(' ').map((key) => ({
        key: names[key] ?? key,
        altKey: parts.includes('Alt'),
        shiftKey: parts.includes('Shift'),
        ctrlKey: parts.includes('CmdOrCtrl'),
        metaKey: false,
      }));
    });
}

const nothing = () => undefined;
const deeds = {
  ...{ isCarrying: false, isReadOnly: false, walk: nothing, end: nothing, choose: nothing },
  ...{ rename: nothing, openMenu: nothing, remove: nothing, pickUp: nothing, moveBy: nothing },
  ...{ drop: nothing, cancel: nothing, nudge: nothing },
};

describe('the list of shortcuts', () => {
  it('names keys for the timeline that its list hears', () => {
    const presses = pressesOf('Timeline as a list');
    expect(presses.length).toBeGreaterThan(12);
    expect(presses.filter((press) => listKey(press) === undefined)).toEqual([]);
  });

  it('names keys for the outline that it hears', () => {
    const presses = pressesOf('Outline');
    expect(presses.length).toBeGreaterThan(8);
    expect(presses.filter((press) => !outlineKey(press, deeds))).toEqual([]);
  });
});
