import GithubSlugger from 'github-slugger';
import { plainText } from '../markdown/plain-text.ts';
import { scanBlocks } from '../markdown/scan-blocks.ts';
import { visibleSections } from '../report/all-sections.ts';
import { isEvent, type Report } from '../report/report.ts';
import { bareProse } from './bare-prose.ts';
import { changeTexts } from './change-texts.ts';
import type { Fix } from './finding.ts';
import type { Remark, Rule } from './rule.ts';
import { type TextPart, textParts } from './text-parts.ts';

/** Every link to a heading of the report leads to one that is printed. */
export const brokenLink: Rule = {
  name: 'broken-link',
  check: (report) => {
    const linking = textParts(report).filter(
      ({ isPrinted, texts }) => isPrinted && texts.some((text) => text.includes('#')),
    );
    const links = linking.flatMap((part) => linksOf(part).map((link) => ({ part, link })));
    if (links.length === 0) return [];
    const places = placesIn(report);
    return links.flatMap(({ part, link }) => remarksOf(part, link, places));
  },
};

type Link = { readonly written: string; readonly fragment: string };

/** Inline links and definitions; code is blank, and so is the address of any other link. */
function linksOf({ texts }: TextPart): readonly Link[] {
  return texts.flatMap((text) => {
    if (!text.includes('#')) return [];
    const code = bareProse(text.replaceAll(/\]\((?=#)/g, ']<'));
    const inline = code.matchAll(/\]<(#[^\s()<>]+)/g);
    const defined = code.matchAll(/^ {0,3}\[[^\]\n]+\]: *(#\S+)/gm);
    return Array.from([...inline, ...defined], ([, written = '']) => ({
      written,
      fragment: decoded(written.slice(1)),
    }));
  });
}

function remarksOf(part: TextPart, { written, fragment }: Link, places: Places): readonly Remark[] {
  if (places.has(fragment) || fragment === '' || fragment === 'top') return [];
  const near = places.near(fragment);
  return [
    {
      message: `The link to ${written} in ${part.name()} leads to no heading that is printed: correct it or take it out.`,
      where: part.where,
      words: written,
      ...(near !== undefined && { fix: fixOf(part, written, near) }),
    },
  ];
}

function fixOf({ where }: TextPart, written: string, near: string): Fix {
  return {
    label: `Link to #${near}`,
    edit: (report) =>
      changeTexts(report, where, (text) => text.replaceAll(`(${written})`, () => `(#${near})`)),
  };
}

type Places = {
  readonly has: (fragment: string) => boolean;
  /** The one heading that a slip of the pen away. */
  readonly near: (fragment: string) => string | undefined;
};

/** The ids that headings get on GitHub and in every export, and the anchors that authors set themselves. */
function placesIn(report: Report): Places {
  const slugger = new GithubSlugger();
  const sections = visibleSections(report);
  const headings = sections.flatMap(({ heading }) =>
    heading === '' ? [] : [slugger.slug(plainText(heading))],
  );
  const texts = textParts(report).flatMap((part) => (part.isPrinted ? part.texts : []));
  const anchors = texts.flatMap((text) => [...anchorsIn(text), ...headingsIn(text, slugger)]);
  const ids = new Set([...headings, ...anchors].map((id) => id.toLowerCase()));
  const events = eventSlugs(report);
  return {
    has: (fragment) => {
      const id = fragment.toLowerCase().replace(/^user-content-/, '');
      return ids.has(id) || events.some((slug) => id.endsWith(slug));
    },
    near: (fragment) => {
      const alike = headings.filter((id) => bare(id) === bare(fragment) || isPart(id, fragment));
      return alike.length === 1 ? alike[0] : undefined;
    },
  };
}

function anchorsIn(text: string): readonly string[] {
  if (!text.includes('<')) return [];
  return Array.from(
    text.matchAll(/<\w+\s[^<>]*?\b(?:id|name)=["']?([^\s"'<>]+)/g),
    ([, id = '']) => id,
  );
}

function headingsIn(text: string, slugger: GithubSlugger): readonly string[] {
  if (!text.includes('\n') && !text.startsWith('#')) return [];
  const lines = text.split('\n');
  return scanBlocks(lines).flatMap((block) =>
    block.kind === 'heading'
      ? [slugger.slug(plainText(lines[block.start] ?? '').replace(/^#+ */, ''))]
      : [],
  );
}

/** In a timeline of headings each event has one, its time before its words. */
function eventSlugs(report: Report): readonly string[] {
  const ids = new Set(
    visibleSections(report).flatMap((section) =>
      section.kind === 'timeline' && section.form === 'headings' ? [section.timeline] : [],
    ),
  );
  return report.timelines
    .filter(({ id }) => ids.has(id))
    .flatMap(({ entries }) => entries.filter(isEvent))
    .map(({ text }) => new GithubSlugger().slug(plainText(text.split('\n', 1)[0] ?? '')))
    .filter((slug) => slug !== '');
}

function bare(id: string): string {
  return id.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function isPart(id: string, fragment: string): boolean {
  return fragment.length > 3 && (id.startsWith(fragment) || fragment.startsWith(id));
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
