import './text.css';
import { markdownLanguage } from '@codemirror/lang-markdown';
import { Image as Picture } from 'lucide-react';
import { memo, type ReactNode } from 'react';

type SyntaxNode = ReturnType<typeof markdownLanguage.parser.parse>['topNode'];

/** Markdown on one line to look at, without its signs: for rows that are edited elsewhere or later. */
export const MarkdownLine = memo(function MarkdownLine({ text }: { readonly text: string }) {
  if (!/[\\`*_~[\]<>#&\n|-]/.test(text)) return text;
  return childrenOf(markdownLanguage.parser.parse(text).topNode, text);
});

/** What stands between the parts of a node counts as its words, with breaks of lines as blanks. */
function childrenOf(node: SyntaxNode, text: string, end = node.to): ReactNode[] {
  const parts: ReactNode[] = [];
  let done = node.from;
  const addWords = (to: number) => {
    if (to > done) parts.push(text.slice(done, to).replaceAll(/\s+/g, ' '));
  };
  for (let child = node.firstChild; child !== null && child.from < end; ) {
    addWords(child.from);
    parts.push(<Part key={child.from} node={child} text={text} />);
    done = child.to;
    child = child.nextSibling;
  }
  addWords(end);
  return parts;
}

type PartProps = { readonly node: SyntaxNode; readonly text: string };

function Part({ node, text }: PartProps): ReactNode {
  switch (node.name) {
    case 'StrongEmphasis':
      return <strong>{childrenOf(node, text)}</strong>;
    case 'Emphasis':
      return <em>{childrenOf(node, text)}</em>;
    case 'Strikethrough':
      return <del>{childrenOf(node, text)}</del>;
    case 'InlineCode':
      return <code className="md-code">{childrenOf(node, text)}</code>;
    case 'Link':
      return <span className="md-link">{childrenOf(node, text, endOfWords(node))}</span>;
    case 'Image':
      return <ImageMark alternative={wordsOf(node, text)} />;
    case 'Escape':
      return text.slice(node.from + 1, node.to);
    default:
      return signs.has(node.name) ? '' : childrenOf(node, text);
  }
}

const signs: ReadonlySet<string> = new Set([
  ...['EmphasisMark', 'StrikethroughMark', 'CodeMark', 'LinkMark', 'HeaderMark', 'QuoteMark'],
  ...['ListMark', 'TaskMarker', 'HTMLTag', 'Comment', 'CodeInfo', 'TableDelimiter'],
]);

/** Behind its words a link has its target, between signs of its own. */
function endOfWords(link: SyntaxNode): number {
  return link.getChildren('LinkMark')[1]?.from ?? link.to;
}

function wordsOf(image: SyntaxNode, text: string): string {
  return /^!\[((?:[^\\\]]|\\.)*)\]/.exec(text.slice(image.from, image.to))?.[1] ?? '';
}

function ImageMark({ alternative }: { readonly alternative: string }) {
  return (
    <span className="image-mark">
      <Picture size={13} role="img" aria-label="Image" /> {alternative}
    </span>
  );
}
