import type { Report, Section, TimelineEvent } from '../../src-shared/report/report.ts';

const words =
  'The queue filled up while its workers waited for a **lock**, and *nothing* told the people on call. ';

/** A report with so many sections of prose and events, always the same. */
export function largeReport(sections: number, events: number): Report {
  const prose = Array.from(
    { length: sections - 1 },
    (_, index): Section => ({
      kind: 'prose',
      id: `section-${index}`,
      heading: `Finding ${index + 1}`,
      text: `${words.repeat(6).trim()}\n\n- one\n- two with \`code\`\n- see [the log](https://log.example/${index})`,
      children: [],
    }),
  );
  const timeline: Section = {
    ...{ kind: 'timeline', id: 'timeline', heading: 'Timeline', role: 'timeline' },
    ...{ timeline: 'main', form: 'list', children: [] },
  };
  return {
    ...{ id: 'large', title: 'Queue stood still', authors: [], roles: [], services: [], tags: [] },
    ...{ zone: 'UTC', actions: [], images: {} },
    sections: [...prose.slice(0, 3), timeline, ...prose.slice(3)],
    timelines: [{ id: 'main', entries: Array.from({ length: events }, (_, at) => eventAt(at)) }],
  };
}

const kinds = ['impact-started', 'detected', 'acknowledged', 'action', 'note'] as const;

function eventAt(index: number): TimelineEvent {
  const at = new Date(Date.UTC(2024, 4, 9, 0, index)).toISOString();
  return {
    kind: kinds[index] ?? (index % 3 === 0 ? 'action' : 'note'),
    id: `event-${index}`,
    time: { date: at.slice(0, 10), clock: at.slice(11, 16) },
    text: `Node \`n-${index}\` reported **${index * 3}** errors, see [the log](https://log.example/${index}).`,
    actor: `on-call ${index % 7}`,
  };
}
