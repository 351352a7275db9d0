import type { Block } from '../../markdown/block.ts';
import { scanBlocks } from '../../markdown/scan-blocks.ts';
import type { Lines } from '../../markdown/text-of-lines.ts';
import { headingTimeline } from '../timeline/heading-timeline.ts';
import type { EntryDraft, TimelineDraft } from '../timeline/timeline-draft.ts';
import type { OutlineNode } from './outline.ts';
import type { ReadContext } from './read-context.ts';
import { splitTimelines } from './split-timelines.ts';
import { passageOf } from './timeline-entries.ts';

/** Keeps a timeline for resolving, and gives its id. */
export function addTimeline(
  context: ReadContext,
  draft: TimelineDraft,
  headings: readonly string[],
): string {
  const id = context.newId();
  context.timelines.push({ id, draft, headings });
  return id;
}

/** Reads a section whose events have a heading each, with the headings below that are no events. */
export function readHeadingTimeline(
  context: ReadContext,
  node: OutlineNode,
  isTimeline: boolean,
): { readonly draft: TimelineDraft; readonly rest: readonly OutlineNode[] } | undefined {
  const reading = headingTimeline(context.source, node, isTimeline, (blocks) =>
    dayEntries(context.source, blocks),
  );
  if (!reading) return undefined;
  const level = (node.heading?.level ?? 1) + 1;
  const told = reading.entries.map((entry) => besideEvents(entry, reading.form, level));
  const entries = [...passageOf(context.source, node.blocks), ...told];
  return { draft: { form: reading.form, entries }, rest: reading.rest };
}

/** The heading of a day at the level at which the events are printed. */
function besideEvents(entry: EntryDraft, form: TimelineDraft['form'], level: number): EntryDraft {
  if (entry.kind !== 'day-heading' || form !== 'headings' || level > 6) return entry;
  const [heading] = scanBlocks(entry.text.split('\n'));
  if (heading?.kind !== 'heading' || heading.level === level) return entry;
  return { ...entry, text: `${'#'.repeat(level)} ${heading.text}` };
}

function dayEntries(source: Lines, blocks: readonly Block[]): readonly EntryDraft[] | undefined {
  const [first, ...others] = splitTimelines(source, blocks, {
    role: 'timeline',
    isDated: true,
    isBelowTimeline: false,
    isCertain: false,
    trailing: false,
  });
  return first?.kind === 'timeline' && first.draft.form === 'list' && others.length === 0
    ? first.draft.entries
    : undefined;
}
