/**
 * Text from a file or a file's name on its way to a terminal: what would steer the terminal or break
 * the line stands as an escape.
 */
export function printable(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
}
