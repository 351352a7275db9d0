/** What a key does in the list while no cell is edited. */
export type ListKey =
  | { readonly kind: 'walk'; readonly by: number; readonly isExtending: boolean }
  | { readonly kind: 'aside'; readonly by: 1 | -1 }
  | { readonly kind: 'end'; readonly which: 'first' | 'last' }
  | { readonly kind: 'nudge'; readonly by: 1 | -1 }
  | { readonly kind: 'go-on'; readonly by: 1 | -1 }
  | {
      readonly kind:
        | 'edit'
        | 'pick-up'
        | 'toggle'
        | 'select-all'
        | 'select-nothing'
        | 'remove'
        | 'duplicate'
        | 'menu';
    };

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const plain: Readonly<Record<string, ListKey>> = {
  ArrowUp: { kind: 'walk', by: -1, isExtending: false },
  ArrowDown: { kind: 'walk', by: 1, isExtending: false },
  PageUp: { kind: 'walk', by: -15, isExtending: false },
  PageDown: { kind: 'walk', by: 15, isExtending: false },
  ArrowLeft: { kind: 'aside', by: -1 },
  ArrowRight: { kind: 'aside', by: 1 },
  Home: { kind: 'end', which: 'first' },
  End: { kind: 'end', which: 'last' },
  Enter: { kind: 'edit' },
  F2: { kind: 'edit' },
  ' ': { kind: 'pick-up' },
  Escape: { kind: 'select-nothing' },
  Delete: { kind: 'remove' },
  Backspace: { kind: 'remove' },
  ContextMenu: { kind: 'menu' },
  Tab: { kind: 'go-on', by: 1 },
};

const shifted: Readonly<Record<string, ListKey>> = {
  ArrowUp: { kind: 'walk', by: -1, isExtending: true },
  ArrowDown: { kind: 'walk', by: 1, isExtending: true },
  PageUp: { kind: 'walk', by: -15, isExtending: true },
  PageDown: { kind: 'walk', by: 15, isExtending: true },
  F10: { kind: 'menu' },
  Tab: { kind: 'go-on', by: -1 },
};

const controlled: Readonly<Record<string, ListKey>> = {
  a: { kind: 'select-all' },
  d: { kind: 'duplicate' },
  ' ': { kind: 'toggle' },
  Home: { kind: 'end', which: 'first' },
  End: { kind: 'end', which: 'last' },
};

/** The meaning of a key press; undefined: none here. */
export function listKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): ListKey | undefined {
  if (altKey) {
    if (ctrlKey || metaKey || shiftKey) return undefined;
    if (key === 'ArrowUp') return { kind: 'nudge', by: -1 };
    return key === 'ArrowDown' ? { kind: 'nudge', by: 1 } : undefined;
  }
  if (ctrlKey || metaKey)
    return shiftKey ? undefined : (controlled[key.toLowerCase()] ?? controlled[key]);
  return shiftKey ? shifted[key] : plain[key];
}
