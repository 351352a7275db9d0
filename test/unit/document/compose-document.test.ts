import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../src-shared/document/compose-document.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { buildReport } from '../report/build-report.ts';

const prose = (id: string, text: string, parts: object = {}): Report['sections'][number] => ({
  id,
  kind: 'prose',
  heading: id,
  text,
  children: [],
  ...parts,
});

describe('composeDocument', () => {
  it('gives headings the levels and ids that GitHub gives them', () => {
    const tree = composeDocument(
      buildReport({
        sections: [
          prose('Impact', 'All.', { children: [prose('In *figures*', '')] }),
          prose('Impact', '', { id: 'again', level: 4 }),
        ],
      }),
      { audience: 'internal' },
    );
    expect(tree.children.slice(1)).toEqual([
      { type: 'heading', depth: 2, source: 'Impact', id: 'impact' },
      { type: 'passage', source: 'All.' },
      { type: 'heading', depth: 3, source: 'In *figures*', id: 'in-figures' },
      { type: 'heading', depth: 4, source: 'Impact', id: 'impact-1' },
    ]);
  });

  it('leaves out what is hidden, and for others than the team what is internal', () => {
    const report = buildReport({
      frontMatter: 'reviewer: Mira',
      sections: [
        prose('shown', 'a'),
        prose('hidden', 'b', { hidden: true, children: [prose('under', 'c')] }),
        prose('internal', 'd', { internal: true }),
        {
          id: 's',
          kind: 'timeline',
          heading: 'Timeline',
          timeline: 't',
          form: 'list',
          children: [],
        },
        { id: 'todo', kind: 'actions', heading: 'Actions', form: 'list', children: [] },
      ],
      timelines: [
        {
          id: 't',
          entries: [
            { id: 'e1', kind: 'note', time: {}, text: 'public' },
            { id: 'e2', kind: 'note', time: {}, text: 'secret', internal: true },
            { id: 'e3', kind: 'note', time: {}, text: 'dropped', leftOut: true },
          ],
        },
      ],
      actions: [
        { id: 'a1', text: 'cap retries' },
        { id: 'a2', text: 'tell legal', internal: true },
      ],
    });
    const internal = JSON.stringify(composeDocument(report, { audience: 'internal' }));
    const external = JSON.stringify(composeDocument(report, { audience: 'external' }));
    const found = (text: string) =>
      ['public', 'secret', 'dropped', 'under', '"d"', 'tell legal', 'reviewer'].filter((word) =>
        text.includes(word),
      );
    expect([found(internal), found(external)]).toEqual([
      ['public', 'secret', '"d"', 'tell legal', 'reviewer'],
      ['public'],
    ]);
  });

  it('prints times as they were written, others with the day where it is new, and says the zone once', () => {
    const report = buildReport({
      zone: '+02:00',
      dayOne: '2024-05-14',
      sections: [
        {
          id: 's',
          kind: 'timeline',
          heading: 'Timeline',
          timeline: 't',
          form: 'list',
          children: [],
        },
      ],
      timelines: [
        {
          id: 't',
          entries: [
            {
              id: 'e1',
              kind: 'detected',
              time: { day: 1, clock: '23:50', written: '11:50 PM' },
              text: 'Pages fire',
            },
            {
              id: 'e2',
              kind: 'note',
              time: { day: 2, clock: '00:10' },
              end: { day: 2, clock: '00:20' },
              text: 'Waited',
              actor: 'Mira',
            },
            { id: 'e3', kind: 'note', time: { day: 2, clock: '00:30' }, text: 'Went on' },
          ],
        },
      ],
    });
    expect(composeDocument(report, { audience: 'internal' }).children.at(-1)).toEqual({
      type: 'timeline',
      form: 'list',
      note: 'All times in +02:00.',
      dayNote: 'Day 1 is Tuesday 14 May 2024.',
      depth: 3,
      children: [
        { type: 'day', text: 'Tuesday 14 May 2024' },
        {
          type: 'event',
          time: '11:50 PM',
          timeOfDay: '11:50 PM',
          kind: 'detected',
          kindName: 'Detected',
          source: 'Pages fire',
          values: [],
        },
        { type: 'day', text: 'Wednesday 15 May 2024' },
        {
          type: 'event',
          time: 'Day 2 00:10-00:20',
          timeOfDay: '00:10-00:20',
          kind: 'note',
          source: 'Waited',
          actor: 'Mira',
          values: [],
        },
        {
          type: 'event',
          time: '00:30',
          timeOfDay: '00:30',
          kind: 'note',
          source: 'Went on',
          values: [],
        },
      ],
    });
  });

  it('says of each metric what it means and from which times it comes', () => {
    const report = buildReport({
      sections: [
        { id: 'm', kind: 'metrics', heading: 'Metrics', children: [] },
        {
          id: 's',
          kind: 'timeline',
          heading: 'Timeline',
          timeline: 't',
          form: 'list',
          children: [],
        },
      ],
      timelines: [
        {
          id: 't',
          entries: [
            {
              id: 'e1',
              kind: 'impact-started',
              time: { date: '2024-05-14', clock: '13:58' },
              text: 'a',
            },
            {
              id: 'e2',
              kind: 'detected',
              time: { date: '2024-05-14', clock: '16:02', zone: '+02:00' },
              text: 'b',
            },
          ],
        },
      ],
    });
    const node = composeDocument(report, { audience: 'internal' }).children.find(
      ({ type }) => type === 'metrics',
    );
    expect(node).toMatchObject({
      metrics: [
        { name: 'Impact duration', basis: 'no event marked resolved' },
        {
          name: 'Time to detect',
          shortName: 'Detect',
          definition: 'impact started to detected',
          value: '4 min',
          basis: '2024-05-14 13:58 to 14:02 UTC',
        },
        {},
        {},
        {},
      ],
    });
  });
});
