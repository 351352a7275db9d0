import type { Token } from './time-tokens.ts';

/** How much a phrase looks like a time on its own. */
export type Certainty =
  /** No reader takes it for anything else: `14:05`, `2 PM`, `May 14`. */
  | 'certain'
  /** A time where something sets it off from what follows: `Day 2`, `14h`, `May 2024`. */
  | 'likely'
  /** A time only where numbers of this form are known to be times: `1625`, `08.42`. */
  | 'possible';

/** What a reading of some tokens gives: the value and the index of the token after it. */
export type Reading<Value> = {
  readonly value: Value;
  readonly next: number;
  readonly certainty: Certainty;
};

const afterLast: Token = { kind: 'end', text: '', word: {}, start: 0, end: 0, gap: false };

/** The token at an index; an `end` beyond the last. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? afterLast;
}

/** Tells whether the token is a sign that stands close to the token before it. */
export function isAttachedSign(token: Token, sign: string): boolean {
  return !token.gap && token.kind === 'sign' && token.text === sign;
}

/** Tells whether the token is a sign, close to the token before it or not. */
export function isSign(token: Token, sign: string): boolean {
  return token.kind === 'sign' && token.text === sign;
}

/** The number of a token of so many digits; undefined for any other token. */
export function numberOf(token: Token, fewest: number, most: number): number | undefined {
  if (token.kind !== 'number' || token.text.length < fewest || token.text.length > most) {
    return undefined;
  }
  return Number(token.text);
}

/** The same for a token close to the one before it. */
export function attachedNumberOf(token: Token, fewest: number, most: number): number | undefined {
  return token.gap ? undefined : numberOf(token, fewest, most);
}
