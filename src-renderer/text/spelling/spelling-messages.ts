/** What the worker with the dictionary is asked. */
export type SpellingQuestion =
  | { readonly kind: 'check'; readonly id: number; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly id: number; readonly word: string };

/** What it answers: the words that it does not know, or those that may have been meant. */
export type SpellingAnswer = { readonly id: number; readonly words: readonly string[] };
