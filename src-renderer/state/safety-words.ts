import { type DocumentState, isUnsaved } from './document-store.ts';

/** Says in a few words how safe the work is; `now` in milliseconds. */
export function safetyWords(state: DocumentState, now: number): string {
  if (state.readOnly !== undefined) return 'Read only';
  if (!isUnsaved(state)) return state.name === undefined ? 'Not saved yet' : 'Saved';
  const { at, journaled } = state.safety;
  const words = state.name === undefined ? 'Not saved yet' : 'Unsaved changes';
  if (at === undefined || journaled <= 0) return words;
  return `${words} · journal ${ago(now - Date.parse(at))}`;
}

/** A span of milliseconds that ended now: `just now`, `8 s ago`, `3 min ago`, `2 h ago`, `5 days ago`. */
export function ago(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  if (seconds < 1) return 'just now';
  if (seconds < 60) return `${seconds} s ago`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} h ago`;
  const days = Math.floor(hours / 24);
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
