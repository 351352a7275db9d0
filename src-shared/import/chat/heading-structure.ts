import { atxHeading } from '../../markdown/line-starts.ts';
import { roleOfHeading } from '../section-names.ts';

const mostShare = 0.02;
const mostAnyway = 3;

/**
 * Tells a document from raw notes: front matter, a title in its first line, a heading that names the part of
 * a report, or more headings than a chat of several channels has.
 */
export function hasHeadingStructure(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const [first = ''] = filled;
  if (first === '---' && filled.indexOf('---', 1) > 1) return true;
  if (filled.some((line, at) => /^(?:-{3,}|={3,})\s*$/.test(line) && namesPart(filled[at - 1])))
    return true;
  const headings = filled.flatMap((line) => atxHeading(line) ?? []);
  if (atxHeading(first)?.level === 1) return true;
  if (headings.some(({ text }) => roleOfHeading(text) !== undefined)) return true;
  return headings.length > Math.max(mostAnyway, filled.length * mostShare);
}

/** The words above an underline. */
function namesPart(line = ''): boolean {
  return line.length < longestName && roleOfHeading(line) !== undefined;
}

const longestName = 100;
