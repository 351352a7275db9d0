/** More levels of quotes and lists than anybody writes; a parser and printers recurse once a level. */
export const deepestNesting = 100;

/** A level of a list takes at least two columns. */
const widestIndent = deepestNesting * 2;

/**
 * Makes a text safe to parse: the markers of quotes and lists nested deeper than any author nests them are
 * escaped, so that hostile input cannot exhaust the stack. Every word stays.
 */
export function cappedNesting(text: string): string {
  return text.split('\n').map(cappedLine).join('\n');
}

function cappedLine(line: string): string {
  let markers = 0;
  let at = 0;
  while (at < line.length && markers < deepestNesting && at < widestIndent) {
    const width = markerWidth(line, at);
    if (width === 0) return line;
    if (!/\s/.test(line[at] ?? '')) markers += 1;
    at += width;
  }
  return (
    line.slice(0, at) +
    line
      .slice(at)
      .trimStart()
      .replace(/^[>*+-][\s>*+-]*/, escapedMarkers)
  );
}

function escapedMarkers(markers: string): string {
  return markers.replaceAll(/[>*+-]/g, String.raw`\$&`);
}

/** The characters of white space or of a marker at a place in a line; 0: text begins. */
function markerWidth(line: string, at: number): number {
  const character = line[at] ?? '';
  if (character === ' ' || character === '\t' || character === '>') return 1;
  return '-+*'.includes(character) && /[ \t]/.test(line[at + 1] ?? '') ? 2 : 0;
}
