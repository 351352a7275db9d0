/** What somebody looks for. */
export type FindQuery = {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** The words are a regular expression, as JavaScript knows them. */
  readonly isPattern: boolean;
};

/** The pattern of a query, or a sentence that says what is wrong with it. */
export type CompiledQuery =
  | { readonly ok: true; readonly pattern: RegExp }
  | { readonly ok: false; readonly message: string };

/** Makes a pattern of a query; letters and digits of any script make words. */
export function compileQuery({ words, matchCase, wholeWord, isPattern }: FindQuery): CompiledQuery {
  const source = isPattern ? words : words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const whole = wholeWord ? String.raw`(?<![\p{L}\p{N}_])(?:${source})(?![\p{L}\p{N}_])` : source;
  try {
    return { ok: true, pattern: new RegExp(whole, matchCase ? 'gmu' : 'gimu') };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*:\s*/, '') : '';
    return {
      ok: false,
      message: `This is no regular expression: ${reason || 'it cannot be read'}.`,
    };
  }
}
