import type { TimelineEventNode, TimelineNode } from '../../../document/document-tree.ts';
import { kindColours } from '../../../timeline/figure/figure-colours.ts';
import { paragraph } from '../paragraph.ts';
import { textRun } from '../text-run.ts';
import type { EventColumn } from './event-column.ts';
import { eventsOf } from './events-of.ts';
import { printEventText } from './print-event-text.ts';
import { withoutActor } from './without-actor.ts';
import { wordsOf } from './words-of.ts';

const timeColumn: EventColumn = {
  label: 'Time',
  words: ({ time }) => time,
  print: ({ time }, place) => [paragraph([textRun(time)], place)],
};

const kindColumn: EventColumn = {
  label: 'Kind',
  words: ({ node }) => node.kindName ?? '',
  print: ({ node }, place) => {
    const colour = kindColours[node.kind].slice(1);
    return [paragraph([textRun(node.kindName ?? '', { bold: true, colour })], place)];
  },
};

const textColumn: EventColumn = {
  label: 'Event',
  words: ({ node }) => wordsOf(node.source),
  print: ({ node }, place, printing) => printEventText(withoutActor(node), place, printing),
};

const actorColumn: EventColumn = {
  label: 'Who',
  words: ({ node }) => node.actor ?? '',
  print: ({ node }, place) => [paragraph([textRun(node.actor ?? '', { quiet: true })], place)],
};

/** The columns of a timeline's table; kind and actor only where some event has one. */
export function usualColumns(timeline: TimelineNode): readonly EventColumn[] {
  const events = eventsOf(timeline);
  const some = (has: (event: TimelineEventNode) => unknown) => events.some((event) => has(event));
  return [
    timeColumn,
    ...(some((event) => event.kindName) ? [kindColumn] : []),
    textColumn,
    ...(some((event) => event.actor) ? [actorColumn] : []),
  ];
}
