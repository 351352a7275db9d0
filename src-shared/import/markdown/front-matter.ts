/** YAML front matter and the Markdown below it. */
export type SplitText = {
  /** Without its fences. */
  readonly frontMatter?: string;
  readonly body: readonly string[];
  /** The 1-based line of the input on which the body begins. */
  readonly first: number;
};

/** Parts a document from the YAML front matter it begins with. */
export function splitFrontMatter(lines: readonly string[]): SplitText {
  if (lines[0]?.trimEnd() !== '---') return { body: lines, first: 1 };
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0 || !looksLikeYaml(lines.slice(1, end))) return { body: lines, first: 1 };
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1),
    first: end + 2,
  };
}

/** A rule at the top of a document is not front matter: a key must come first. */
function looksLikeYaml(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first === undefined ? lines.length > 0 : /^[^\s:#][^:]*:(?:\s|$)/.test(first);
}

/** The lines of front matter that are ours, under `postlude:`, and the author's own. */
export function splitOwnFrontMatter(frontMatter: string): {
  readonly own: string;
  readonly others: string;
} {
  const lines = frontMatter.split('\n');
  const start = lines.findIndex((line) => /^postlude:\s*$/.test(line));
  if (start < 0) return { own: '', others: frontMatter };
  const next = lines.findIndex((line, index) => index > start && /^\S/.test(line));
  const end = next < 0 ? lines.length : next;
  return {
    own: lines.slice(start, end).join('\n'),
    others: [...lines.slice(0, start), ...lines.slice(end)].join('\n'),
  };
}

/** The title that front matter gives, read as a plain YAML scalar. */
export function titleIn(frontMatter: string): string | undefined {
  const value = /^title:[ \t]*(\S.*)$/m.exec(frontMatter)?.[1]?.trim();
  if (value === undefined) return undefined;
  const quoted = /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1]?.replaceAll("''", "'");
  return quoted ?? value;
}

/** The date that front matter gives, as an ISO date. */
export function dateIn(frontMatter: string): string | undefined {
  return /^date:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m.exec(frontMatter)?.[1];
}
