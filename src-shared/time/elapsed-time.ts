const elapsed =
  /T(?:0(?![\d:])| ?[+−–-] ?\d{1,4}(?:(?::\d{2}){1,2}| ?(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)(?: ?\d{1,2} ?(?:m|mins?|s|secs?))?)?)(?![\p{L}\p{N}])/uy;

/**
 * The length of a time that counts from the start of an incident, `T+15m`, `T-00:10`, at an offset of a text; 0
 * where there is none. It tells an order, and no clock.
 */
export function elapsedLengthAt(text: string, offset: number): number {
  if (text.charAt(offset) !== 'T') return 0;
  elapsed.lastIndex = offset;
  return elapsed.exec(text)?.[0].length ?? 0;
}
