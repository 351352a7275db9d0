/** What the keys of a row in the outline can do. */
export type OutlineKeyDeeds = {
  readonly isCarrying: boolean;
  readonly isReadOnly: boolean;
  readonly walk: (by: number) => void;
  readonly end: (which: 0 | -1) => void;
  readonly choose: () => void;
  readonly rename: () => void;
  readonly openMenu: () => void;
  readonly remove: () => void;
  readonly pickUp: () => void;
  readonly moveBy: (rows: number, levels: number) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
  readonly nudge: (rows: number, levels: number) => void;
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Does what a key stands for; false, where it stands for nothing here. */
export function outlineKey(press: KeyPress, deeds: OutlineKeyDeeds): boolean {
  if (press.ctrlKey || press.metaKey) return false;
  const deed = deeds.isCarrying ? carryingDeed(press, deeds) : usualDeed(press, deeds);
  deed?.();
  return deed !== undefined;
}

function carryingDeed({ key }: KeyPress, deeds: OutlineKeyDeeds): (() => void) | undefined {
  const arrow = arrows[key];
  if (arrow !== undefined) return () => deeds.moveBy(...arrow);
  switch (key) {
    case ' ':
    case 'Enter':
      return deeds.drop;
    case 'Escape':
      return deeds.cancel;
    // Leaving the row puts nothing down.
    case 'Tab':
      return deeds.cancel;
    default:
      return undefined;
  }
}

function usualDeed(press: KeyPress, deeds: OutlineKeyDeeds): (() => void) | undefined {
  return walkingDeed(press, deeds) ?? (deeds.isReadOnly ? undefined : editingDeed(press, deeds));
}

function walkingDeed({ key, altKey }: KeyPress, deeds: OutlineKeyDeeds): (() => void) | undefined {
  if (altKey) return undefined;
  switch (key) {
    case 'ArrowUp':
      return () => deeds.walk(-1);
    case 'ArrowDown':
      return () => deeds.walk(1);
    case 'Home':
      return () => deeds.end(0);
    case 'End':
      return () => deeds.end(-1);
    case 'Enter':
      return deeds.choose;
    default:
      return undefined;
  }
}

function editingDeed(press: KeyPress, deeds: OutlineKeyDeeds): (() => void) | undefined {
  const { key, altKey, shiftKey } = press;
  const arrow = arrows[key];
  if (altKey) return arrow === undefined ? undefined : () => deeds.nudge(...arrow);
  switch (key) {
    case 'F2':
      return deeds.rename;
    case 'F10':
      return shiftKey ? deeds.openMenu : undefined;
    case 'ContextMenu':
      return deeds.openMenu;
    case 'Delete':
      return deeds.remove;
    case ' ':
      return deeds.pickUp;
    default:
      return undefined;
  }
}
