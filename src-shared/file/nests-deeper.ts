/**
 * Tells whether the brackets of a JSON text stand within each other more than so many levels deep. Reads
 * the text alone, and only as far as it has to: what is parsed first has taken the memory already.
 */
export function nestsDeeper(json: string, deepest: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (isInString && code === backslash) at += 1;
    else if (code === quote) isInString = !isInString;
    else if (!isInString) depth += step(code);
    if (depth > deepest) return true;
  }
  return false;
}

const quote = 0x22;
const backslash = 0x5c;

function step(code: number): number {
  if (code === 0x5b || code === 0x7b) return 1;
  return code === 0x5d || code === 0x7d ? -1 : 0;
}
