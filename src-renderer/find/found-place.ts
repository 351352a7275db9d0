import type { SearchedText } from '../../src-shared/find/searched-texts.ts';
import { rangeInLines } from '../ui/range-in-lines.ts';
import type { Found } from './use-matches.ts';

/** The control that shows a text, where it is on the page: undo finds it by the same name. */
export function controlOf(text: SearchedText): HTMLElement | undefined {
  const [kind = '', id = ''] = text.key.split(/:(.*)/s);
  const places: Readonly<Record<string, string>> = {
    title: 'header:title',
    entry: `event:${id}`,
  };
  const place = CSS.escape(places[kind] ?? text.key);
  const exact = document.querySelector(`[data-place="${place}"]`);
  const control = exact ?? document.querySelector(`[data-place^="${place}:text"]`);
  return control instanceof HTMLElement ? control : undefined;
}

/** The stretch of a Markdown text on the page that a match stands for; undefined: it is another control. */
export function rangeOf({ text, match }: Found): Range | undefined {
  const control = controlOf(text);
  return control === undefined ? undefined : rangeInLines(control, text.text, match);
}

/** Takes the focus into the text, with what was found selected. */
export function selectFound(found: Found): void {
  const control = controlOf(found.text);
  if (control === undefined) return;
  const range = rangeOf(found);
  if (range !== undefined) {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  control.focus();
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    control.setSelectionRange(found.match.from, found.match.to);
  }
}
