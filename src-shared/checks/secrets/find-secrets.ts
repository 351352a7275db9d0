import { secretPatterns } from './secret-patterns.ts';

/** Where something that looks like a secret stands in a text. */
export type SecretSpan = {
  readonly start: number;
  readonly end: number;
  /** With its article, such as `a GitHub token`. */
  readonly name: string;
  /** It leads into a network or to a person, and opens nothing by itself. */
  readonly isAddress: boolean;
};

/**
 * Finds tokens, keys, passwords, private hosts and people's addresses in a text, in order and without
 * overlap. Our own patterns, since secretlint's need Node; the main process asks those besides.
 */
export function findSecrets(text: string): readonly SecretSpan[] {
  if (text.length < shortest) return [];
  const spans: SecretSpan[] = [];
  for (const { name, pattern, isSecret, isAddress = false } of secretPatterns) {
    for (const match of text.matchAll(pattern)) {
      const secret = secretOf(match);
      if (isSecret !== undefined && !isSecret(secret)) continue;
      const start = match.index + match[0].lastIndexOf(secret);
      const span = { start, end: start + secret.length, name, isAddress };
      if (!spans.some((other) => other.start < span.end && span.start < other.end)) {
        spans.push(span);
      }
    }
  }
  return spans.sort((left, right) => left.start - right.start);
}

/** No pattern matches less. */
const shortest = 6;

function secretOf({ 0: whole, groups = {} }: RegExpMatchArray): string {
  const { secret, quoted, single, code, bare } = groups;
  return secret ?? quoted ?? single ?? code ?? bare ?? whole;
}

/** A text with words in the place of each secret but those kept, such as `[removed: a GitHub token]`. */
export function withoutSecrets(
  text: string,
  isKept: (secret: string) => boolean = () => false,
): string {
  // What stood before a secret may look like another, once that is gone.
  let before = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const after = withoutFound(before, isKept);
    if (after === before) break;
    before = after;
  }
  return before;
}

const mostRounds = 4;

function withoutFound(text: string, isKept: (secret: string) => boolean): string {
  let at = 0;
  let result = '';
  for (const { start, end, name } of findSecrets(text)) {
    if (isKept(text.slice(start, end))) continue;
    result += `${text.slice(at, start)}[removed: ${name}]`;
    at = end;
  }
  return result + text.slice(at);
}
