import { stringify } from 'yaml';
import { composeDocument } from '../../document/compose-document.ts';
import type { Audience, DocumentTree } from '../../document/document-tree.ts';
import { visibleReport } from '../../document/visible-report.ts';
import { importMarkdown } from '../../import/import-markdown.ts';
import {
  type Annotations,
  differencesOf,
  withoutStale,
  writtenAnnotations,
} from '../../import/markdown/annotations.ts';
import type { Report } from '../../report/report.ts';
import { type MarkdownOptions, printTree } from './print-tree.ts';

/** For whom a report is printed, and where its figures can be fetched; no address: without figures. */
export type PrintMarkdownOptions = { readonly audience: Audience } & Pick<
  MarkdownOptions,
  'figureAddress'
>;

/**
 * Prints a report as Markdown that reads back as the same report in everything it prints.
 * For the team, what Markdown cannot say goes into front matter: the text is read back, and only what came back
 * different is written there. For others nothing but the text is written.
 */
export function printMarkdown(report: Report, options: PrintMarkdownOptions): string {
  const { audience, ...figures } = options;
  const tree = composeDocument(report, {
    audience,
    figure: figures.figureAddress !== undefined,
  });
  if (audience === 'external') return printTree(tree, { notes: true, ...figures });
  const visible = visibleReport(report, audience);
  const bare = withFrontMatter(tree, {}, printTree(tree, { notes: false, ...figures }));
  const differences = differencesOf(visible, readBack(bare));
  return isEmpty(differences)
    ? bare
    : annotated(tree, visible, { notes: notesFor(differences), ...figures });
}

/** Annotations can change how the text is read, so they are found anew until reading agrees. */
function annotated(tree: DocumentTree, visible: Report, options: MarkdownOptions): string {
  const body = printTree(tree, options);
  let annotations: Annotations = {};
  for (let round = 0; round < rounds; round += 1) {
    const read = readBack(withFrontMatter(tree, annotations, body));
    const found = differencesOf(visible, read);
    annotations = withoutStale(annotations, read);
    if (isEmpty(found)) break;
    annotations = mergeAnnotations(annotations, round < rounds - 2 ? kindsFirst(found) : found);
  }
  return withFrontMatter(tree, annotations, body);
}

const rounds = 4;

/** What sections are decides what else is read, so nothing else is said as long as that has to be. */
function kindsFirst(found: Annotations): Annotations {
  const { sections = {} } = found;
  const isOpen = Object.values(sections).some(({ kind }) => kind !== undefined);
  return isOpen ? { sections } : found;
}

/** The sentence above a timeline is printed where the text around it does not say as much. */
function notesFor({ report }: Annotations): boolean {
  const { zone, zoneAssumed, dayOne } = report?.report ?? {};
  return zone !== undefined || zoneAssumed !== undefined || dayOne !== undefined;
}

function readBack(text: string): Report {
  let count = 0;
  return importMarkdown(text, {
    newId: () => {
      count += 1;
      return `${count}`;
    },
  }).report;
}

function isEmpty(annotations: Annotations): boolean {
  return Object.keys(annotations).length === 0;
}

function mergeAnnotations(one: Annotations, other: Annotations): Annotations {
  const merged: Record<string, object> = { ...one };
  for (const [group, parts] of Object.entries(other)) {
    const own: Record<string, object> = { ...merged[group] };
    for (const [key, properties] of Object.entries(parts))
      own[key] = { ...own[key], ...properties };
    merged[group] = own;
  }
  return merged;
}

function withFrontMatter(tree: DocumentTree, annotations: Annotations, body: string): string {
  const own = isEmpty(annotations)
    ? ''
    : stringify(
        { postlude: writtenAnnotations(annotations) },
        { lineWidth: 0, aliasDuplicateObjects: false },
      );
  const lines = [tree.frontMatter, own.trimEnd()].filter(
    (part) => part !== undefined && part !== '',
  );
  if (tree.frontMatter === undefined && own === '') return body;
  return `---\n${lines.map((part) => `${part}\n`).join('')}---\n\n${body}`;
}
