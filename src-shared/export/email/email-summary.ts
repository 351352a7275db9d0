import { composeDocument } from '../../document/compose-document.ts';
import type { Audience, DocumentNode, DocumentTree } from '../../document/document-tree.ts';
import { prepareReport } from '../../document/prepare-report.ts';
import { visibleReport } from '../../document/visible-report.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { allSections } from '../../report/all-sections.ts';
import type { Report, Section } from '../../report/report.ts';
import { printLongDate } from '../../time/print-time.ts';

/** The subject of a mail about a report: `Postmortem: Checkout rejects cards (SEV2, 9 May 2024)`. */
export function emailSubject(report: Report): string {
  const { severity, dayOne, posted, language = 'en' } = report;
  const date = dayOne ?? posted?.date;
  const facts = [severity?.trim(), date && printLongDate(date, language)].filter(Boolean);
  const title = plainText(report.title) || 'Untitled report';
  return oneLine(`Postmortem: ${title}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`);
}

/**
 * What of a report a mail tells itself: the summary, or else the impact, or else how the report begins, and the
 * metrics that are known. The rest is attached.
 */
export function composeEmail(report: Report, audience: Audience): DocumentTree {
  const visible = visibleReport(report, audience);
  const full = prepareReport(visible, { metrics: 'with' });
  const told = new Set(toldSections(visible).flatMap(originsOf));
  const { children, ...tree } = composeDocument(full, { audience, origins: true });
  const words = children.filter(({ origin = '' }) => origin === 'report' || told.has(origin));
  const metrics = children
    .filter((node) => node.type === 'metrics')
    .map((node) => ({ ...node, metrics: node.metrics.filter(({ value }) => value !== undefined) }))
    .filter((node) => node.metrics.length > 0)
    .slice(0, 1);
  return { ...tree, children: [...words, ...metrics].map(withoutOrigin) };
}

function withoutOrigin({ origin: _origin, ...node }: DocumentNode): DocumentNode {
  return node;
}

function originsOf(section: Section): readonly string[] {
  const fields = section.kind === 'fields' ? section.fields.map(({ id }) => `field:${id}`) : [];
  return [`section:${section.id}`, ...fields];
}

function toldSections(report: Report): readonly Section[] {
  const texts = allSections(report).filter(
    (section) => (section.kind === 'prose' || section.kind === 'fields') && !isEmpty(section),
  );
  const summaries = texts.filter(({ role }) => role === 'summary');
  if (summaries.length > 0) return summaries;
  const impacts = texts.filter(({ role }) => role === 'impact');
  return impacts.length > 0 ? impacts : texts.slice(0, 1);
}

function isEmpty(section: Section): boolean {
  if (section.kind === 'prose') return section.text.trim() === '';
  return section.kind === 'fields' && section.fields.every(({ text }) => text.trim() === '');
}

/** No control stays that could begin another line of a header (RFC 5322). */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
