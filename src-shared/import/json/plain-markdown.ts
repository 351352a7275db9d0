import { escapedStructure, tagOrEntity } from '../escape-markdown.ts';

/**
 * Plain text as Markdown that shows the same words: what would be read as emphasis, code, a tag, a link or a
 * heading is escaped; addresses and lists stay as they are.
 */
export function plainMarkdown(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').split('\n').map(escapedLine).join('\n').trim();
}

const address = /(https?:\/\/[^\s<>\\]+)/;

function escapedLine(line: string): string {
  const flat = line.replace(/^\s{4,}/, '   ').trimEnd();
  const pieces = flat.split(address);
  const escaped = pieces
    .map((piece, index) => (index % 2 === 0 ? piece.replaceAll(mark, '\\$&') : piece))
    .join('');
  return escapedStructure(escaped);
}

/** Characters that mark up where they stand; a lone `_` within a word does not. */
const ownMark =
  /[*`]|\\(?=[!-/:-@[-`{-~])|(?<=\])[([]|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
const mark = new RegExp(`${ownMark.source}|${tagOrEntity.source}`, 'gu');
