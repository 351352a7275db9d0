/** An IRC log that was made into Markdown: `**\\<ana>** it is down`, `**\\* ana** looks`. */
const bold = /^\*\*\\?(?:<([^\s<>\\]{1,40})\\?>|\* ([^\s*]{1,40}))\*\*\s(.*)$/;

/** The lines of such a log as IRC writes them, its headings left empty; undefined where most are of another kind. */
export function plainIrc(lines: readonly string[]): readonly string[] | undefined {
  const plain = lines.map(plainLine);
  const filled = lines.filter((line) => line.trim() !== '' && !isHeading(line)).length;
  const found = plain.filter((line) => line !== undefined).length;
  if (found < fewest || found * 5 < filled * 4) return undefined;
  return plain.map((line, at) => line ?? (isHeading(lines[at] ?? '') ? '' : (lines[at] ?? '')));
}

const fewest = 2;

function plainLine(line: string): string | undefined {
  const [, nick, actor, words = ''] = bold.exec(line) ?? [];
  const said = words.trimEnd();
  if (nick !== undefined) return `<${nick}> ${said}`;
  return actor === undefined ? undefined : `* ${actor} ${said}`;
}

function isHeading(line: string): boolean {
  return /^#{1,6} /.test(line);
}
