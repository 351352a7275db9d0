import type { ClipboardEvent } from 'react';
import { openImport } from '../../state/view-store.ts';
import type { ListParts } from './list-context.ts';

/** Tells a text that is more than one event can be. */
export function hasLines(text: string): boolean {
  return /\S.*[\r\n]+\s*\S/s.test(text.slice(0, 10_000));
}

/** Shows what is understood of lines that are pasted onto the list or its last row; a text that is edited keeps them. */
export function pasteLines({ session, timeline }: ListParts, event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (event.defaultPrevented || !(target instanceof Element)) return;
  if (target.closest('.editing, .cm-editor') !== null) return;
  const text = clipboardData.getData('text/plain');
  if (!hasLines(text)) return;
  event.preventDefault();
  openImport(session.view, { target: { kind: 'timeline', timeline }, text });
}
