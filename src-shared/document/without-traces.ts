import { scanBlocks } from '../markdown/scan-blocks.ts';
import { mapMarkdown } from '../report/edit/map-markdown.ts';
import { mapSections } from '../report/edit/update-section.ts';
import { withChanges } from '../report/edit/with-changes.ts';
import type { Report, Section } from '../report/report.ts';

/**
 * The report without what no reader of a printed page sees, and what may tell of parts that were left
 * out: comments in the Markdown, help, images that nothing shows.
 */
export function withoutTraces(report: Report): Report {
  const bare = mapMarkdown(report, withoutComments);
  const sections = mapSections(bare.sections, withoutHelp);
  const chosen = report.timelines.some(({ id }) => id === report.metricsTimeline);
  return withChanges(bare, {
    sections,
    images: shownImages({ ...bare, sections }),
    ...(!chosen && { metricsTimeline: undefined }),
  });
}

function withoutHelp(section: Section): Section {
  const bare = withChanges(section, { help: undefined });
  if (bare.kind !== 'fields') return bare;
  return withChanges(bare, {
    fields: bare.fields.map((field) => withChanges(field, { help: undefined })),
  });
}

function shownImages(report: Report): Report['images'] {
  const shown = new Set<string>();
  mapMarkdown(report, (text) => {
    for (const [, sha = ''] of text.matchAll(/image:([0-9a-f]{64})/g)) shown.add(sha);
    return text;
  });
  return Object.fromEntries(Object.entries(report.images).filter(([sha]) => shown.has(sha)));
}

/** Takes HTML comments out of Markdown, and leaves code as it is. */
function withoutComments(markdown: string): string {
  if (!markdown.includes('<!--')) return markdown;
  const lines = markdown.split('\n');
  const code = scanBlocks(lines).filter(({ kind }) => kind === 'code');
  let at = 0;
  const pieces = code.flatMap(({ start, end }) => {
    const piece = [strip(lines.slice(at, start).join('\n')), lines.slice(start, end).join('\n')];
    at = end;
    return piece;
  });
  return [...pieces, strip(lines.slice(at).join('\n'))]
    .filter((piece) => piece.trim() !== '')
    .join('\n\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Outside of code spans; a comment without an end lasts to the end, as in a browser. */
function strip(text: string): string {
  return text.replaceAll(/(`+)[^`]+\1|<!--(?:(?!-->)[\s\S])*(?:-->|$)/g, (found) =>
    found.startsWith('`') ? found : '',
  );
}
