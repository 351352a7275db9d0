/** A size of paper. */
export type Paper = 'a4' | 'letter';

/** The rules that a stylesheet cannot know: the paper, and the title at the foot of every page but the first. */
export function pageStyle(title: string, paper: Paper): string {
  const size = { a4: 'A4', letter: 'letter' }[paper];
  const foot = `content: ${cssString(shorten(title))}`;
  return `@page { size: ${size}; @bottom-left { ${foot}; } }`;
}

const longestTitle = 80;

function shorten(title: string): string {
  const characters = [...title.replaceAll(/\s+/g, ' ').trim()];
  if (characters.length <= longestTitle) return characters.join('');
  return `${characters.slice(0, longestTitle).join('').trimEnd()}…`;
}

/** Everything but letters of ASCII, digits and spaces is escaped, so no text can end the string or the style. */
function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^a-z0-9 ]/giu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
