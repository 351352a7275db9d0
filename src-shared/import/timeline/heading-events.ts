import { asParagraph } from '../../markdown/as-paragraph.ts';
import type { HeadingBlock } from '../../markdown/block.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { scanBlocks } from '../../markdown/scan-blocks.ts';
import { type Lines, textOf } from '../../markdown/text-of-lines.ts';
import { readLeadingTime } from '../../time/leading-time.ts';
import type { OutlineNode } from '../markdown/outline.ts';
import type { DayDraft, EventDraft } from './timeline-draft.ts';

/** The last line of a node and all below it, from 0, exclusive. */
export function endOf(node: OutlineNode): number {
  const last = node.children.at(-1);
  if (last) return endOf(last);
  return node.blocks.at(-1)?.end ?? node.heading?.end ?? 0;
}

/** Reads a heading that begins with a time, and all below it, as an event; a bare date dates what follows. */
export function headingEvent(source: Lines, node: OutlineNode): EventDraft | DayDraft | undefined {
  const heading = node.heading;
  if (!heading) return undefined;
  const leading = readLeadingTime(heading.text);
  if (!leading) return undefined;
  const line = source.first + heading.start;
  const body = textOf(source.lines, heading.end, endOf(node));
  const dateOnly = leading.spoken.clock === undefined && leading.spoken.date !== undefined;
  if (dateOnly && node.blocks.length === 0 && node.children.length === 0) {
    const text = headingText(source, heading);
    return { kind: 'day-heading', line, text, spoken: leading.spoken };
  }
  return {
    kind: 'event',
    line,
    written: leading.written,
    spoken: leading.spoken,
    ...(leading.link !== undefined && { source: leading.link }),
    ...headlineAndText(leading.rest, body),
  };
}

/** A heading word for word, or at the level that it was given since. */
export function headingText(source: Lines, { start, end, level, text }: HeadingBlock): string {
  const lines = source.lines.slice(start, end);
  const [own] = scanBlocks(lines);
  return own?.kind === 'heading' && own.level === level
    ? textOf(lines, 0, lines.length)
    : `${'#'.repeat(level)} ${text}`;
}

/** Reads a heading among timed ones that has no time itself: the words may still tell when. */
export function untimedHeadingEvent(source: Lines, node: OutlineNode): EventDraft | undefined {
  const heading = node.heading;
  if (!heading) return undefined;
  const line = source.first + heading.start;
  const body = textOf(source.lines, heading.end, endOf(node));
  const words = plainText(heading.text);
  if (isTemporal(words)) return { kind: 'event', line, written: words, spoken: {}, text: body };
  return { kind: 'event', line, written: '', ...headlineAndText(heading.text, body) };
}

function headlineAndText(rest: string, body: string): Pick<EventDraft, 'text' | 'headline'> {
  if (rest === '') return { text: body };
  const headline = asParagraph(rest);
  return { text: body === '' ? headline : `${headline}\n\n${body}`, headline: true };
}

const temporal =
  /^(?:before|after|during|over|between|early|late|later|earlier|around|about|prior|until|since|in the|the (?:next|following|previous|same)|next|same|following|previous|last)\b.*\b(?:night|day|days|week|weeks|weekend|month|months|year|morning|afternoon|evening|noon|midnight|hour|hours|minutes|break|incident|outage|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** Tells words that say when without a clock or a date: `Over spring break week`, `Before the incident`. */
export function isTemporal(words: string): boolean {
  return words.length <= 60 && temporal.test(words);
}
