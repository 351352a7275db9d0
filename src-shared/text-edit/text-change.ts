/** A stretch of a text by its offsets; `from` is never behind `to`, and both are equal at a caret. */
export type TextRange = { readonly from: number; readonly to: number };

/** Words put in the place of a stretch of text. */
export type TextChange = TextRange & { readonly insert: string };

/** What a formatting key does: changes in ascending order, and the selection in the text after them. */
export type TextEdit = {
  readonly changes: readonly TextChange[];
  readonly selection: TextRange;
};

/** The text after changes that are in ascending order and do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, insert } of changes) {
    result += text.slice(done, from) + insert;
    done = to;
  }
  return result + text.slice(done);
}

/** The one change that makes `after` of `before`, as short as its two ends allow; undefined: they are the same. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end += 1;
  }
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/** Where a place of the text is after the changes; at an insertion it goes behind what was inserted. */
export function mapPlace(place: number, changes: readonly TextChange[]): number {
  let shift = 0;
  for (const { from, to, insert } of changes) {
    if (from > place) break;
    if (to > place) return from + shift + insert.length;
    shift += insert.length - (to - from);
  }
  return place + shift;
}
