import type { Block } from '../../markdown/block.ts';
import { nameOf, plainText } from '../../markdown/plain-text.ts';
import { scanBlocks } from '../../markdown/scan-blocks.ts';
import type { Report } from '../../report/report.ts';
import { statusNames } from '../../report/status.ts';
import { parseTime } from '../../time/parse-time.ts';
import { isoDateOf } from '../../time/resolve-spoken.ts';
import { tellingBlocks } from './blocks-of.ts';
import { labelOf } from './read-fields.ts';

/** What stands below the title of a report. */
export type TitleBlock = Pick<
  Report,
  'posted' | 'severity' | 'status' | 'authors' | 'services' | 'tags' | 'roles'
>;

type Fact = Partial<TitleBlock>;

/**
 * Reads the lines below the title: posted, authors, severity and the like.
 * Returns what it understood and the blocks from the first line that is none of these; a fact that would not be
 * printed again with all its words is such a line.
 */
export function readTitleBlock(
  lines: readonly string[],
  blocks: readonly Block[],
): { readonly facts: TitleBlock; readonly rest: readonly Block[] } {
  let facts: TitleBlock = { authors: [], services: [], tags: [], roles: [] };
  for (const [index, block] of blocks.entries()) {
    for (let at = block.start; at < block.end; at += 1) {
      const fact = block.kind === 'paragraph' ? factOf(lines[at] ?? '') : undefined;
      if (!fact || !isNew(facts, fact)) {
        return { facts, rest: blocksFrom(lines, blocks.slice(index), at) };
      }
      facts = { ...facts, ...fact };
    }
  }
  return { facts, rest: [] };
}

/**
 * The blocks from a line on, read as they would be if nothing stood above it; those below its own block stay as they
 * are where a heading would come out of them.
 */
function blocksFrom(
  lines: readonly string[],
  blocks: readonly Block[],
  at: number,
): readonly Block[] {
  if (at === blocks[0]?.start) return blocks;
  const [first, ...others] = blocks;
  const whole = lines.slice(0, blocks.at(-1)?.end);
  const read = tellingBlocks(whole, scanBlocks(whole, at));
  if (!read.some(({ kind }) => kind === 'heading')) return read;
  return [...scanBlocks(lines.slice(0, first?.end), at), ...others];
}

function isNew(facts: TitleBlock, fact: Fact): boolean {
  return (
    !(fact.posted && facts.posted) &&
    !(fact.severity && facts.severity) &&
    !(fact.status && facts.status) &&
    !(fact.authors && facts.authors.length > 0) &&
    !(fact.services && facts.services.length > 0) &&
    !(fact.roles && facts.roles.length > 0) &&
    !(fact.tags && facts.tags.length > 0)
  );
}

function factOf(written: string): Fact | undefined {
  const line = withoutBreak(written);
  const label = labelOf(line);
  if (!label) return authorsOf(/^By\s+(.+)$/.exec(line)?.[1]);
  const value = label.rest;
  if (value === '' || plainText(value) !== value) return undefined;
  return labelledFact(nameOf(label.label), value);
}

/** Facts set line by line in one paragraph end in hard breaks. */
function withoutBreak(line: string): string {
  return line.trim().replace(/\\$/, '').trimEnd();
}

function labelledFact(name: string, value: string): Fact | undefined {
  switch (name) {
    case 'posted':
      return postedOf(value);
    case 'severity':
      return { severity: value };
    case 'status': {
      const status = statusNames.find(([, words]) => words.toLowerCase() === value.toLowerCase());
      return status && status[1] === value ? { status: status[0] } : undefined;
    }
    case 'services':
      return { services: value.split(/\s*,\s*/).filter((service) => service !== '') };
    case 'tags':
      return { tags: value.split(/\s*,\s*/).filter((tag) => tag !== '') };
    case 'roles':
      return rolesOf(value);
    default:
      return undefined;
  }
}

function postedOf(value: string): Fact | undefined {
  const spoken = parseTime(value);
  const date = spoken?.date && isoDateOf(spoken.date);
  return date && spoken?.clock === undefined ? { posted: { date, written: value } } : undefined;
}

function rolesOf(value: string): Fact | undefined {
  const roles = value.split(/\s*;\s*/).map((part) => /^([^:]+):\s+(.+)$/.exec(part));
  const read = roles.flatMap((match) =>
    match?.[1] && match[2] ? [{ role: match[1], name: match[2] }] : [],
  );
  return read.length === roles.length ? { roles: read } : undefined;
}

/** `Mira Vogel (Platform), Jon Park and Aiko Ito - Payments` */
function authorsOf(value: string | undefined): Fact | undefined {
  if (value === undefined || plainText(value) !== value || value.length > 300) return undefined;
  const people = splitOutsideBrackets(value);
  if (people.length === 0) return undefined;
  return { authors: people.map(authorOf) };
}

function authorOf(words: string): { readonly name: string; readonly affiliation?: string } {
  const match = /^([^()]+?)\s+\(([^()]+)\)$/.exec(words) ?? /^(.+?)\s+[-–—]\s+(.+)$/.exec(words);
  return match?.[1] && match[2] ? { name: match[1], affiliation: match[2] } : { name: words };
}

function splitOutsideBrackets(value: string): readonly string[] {
  const parts = value.split(/,\s+(?![^()]*\))|\s+and\s+(?![^()]*\))/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
