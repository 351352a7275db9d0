/** Characters that begin a tag or an entity. */
export const tagOrEntity = /<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]{1,31};)/g;

const structure =
  /^(\s*)(#{1,6}(?:\s|$)|={1,}$|-{1,}$|(?:\*\s*){3,}$|(?:_\s*){3,}$|(?:-\s*){3,}$|~{3,}|\[[^\]]*\]:)/;

/** Escapes what begins a line and would be read as a heading, a rule, a fence or a definition. */
export function escapedStructure(line: string): string {
  return escapedStart(line, structure);
}

const longestStart = 1000;

/** Escapes the mark that a pattern finds behind the white space of its first group; of a number its sign. */
export function escapedStart(line: string, start: RegExp): string {
  const match = start.exec(line.slice(0, longestStart));
  if (!match) return line;
  const [, indent = '', mark = ''] = match;
  const digits = /^\d+/.exec(mark)?.[0].length ?? 0;
  const at = indent.length + digits;
  return `${line.slice(0, at)}\\${line.slice(at)}`;
}
