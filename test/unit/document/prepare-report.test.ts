import { describe, expect, it } from 'vitest';
import { outgoing } from '../../../src-shared/document/outgoing.ts';
import { prepareReport } from '../../../src-shared/document/prepare-report.ts';
import { visibleReport } from '../../../src-shared/document/visible-report.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { isEvent } from '../../../src-shared/report/report.ts';
import {
  action,
  actionsSection,
  buildReport,
  event,
  prose,
  timelineReport,
  timelineSection,
} from '../report/build-report.ts';

const sha = 'b'.repeat(64);
const people: Partial<Report> = {
  title: 'Checkout, found by Ada',
  authors: [{ name: 'Ada Byron', affiliation: 'Payments' }],
  roles: [{ role: 'Incident commander', name: 'Grace Hopper' }],
  services: ['Payments'],
  sections: [
    prose(
      'Summary',
      `Grace Hopper paged @ada, Ada’s mail is ada@example.com. Mark said: mark it [here](https://git.example/ada/x) ![Ada](image:${sha})`,
    ),
    timelineSection(),
    actionsSection('Tasks'),
  ],
  actions: [
    action('x', { text: 'Ask Grace.', owner: 'Ada Byron' }),
    action('y', { text: 'Bill Customers', owner: 'Payments' }),
  ],
};
const report = timelineReport(
  [
    event('a', '14:00', 'note', { text: 'Byron looks', actor: 'Mark' }),
    event('b', '14:10', 'note', { text: 'Alert', actor: 'PagerDuty' }),
  ],
  people,
);

describe('prepareReport with roles for names', () => {
  const named = prepareReport(report, { names: 'roles' });

  it('calls everybody by a role or a number, in all texts alike', () => {
    expect(named).toMatchObject({
      title: 'Checkout, found by Engineer 1',
      authors: [{ name: 'Engineer 1', affiliation: 'Payments' }],
      roles: [],
      sections: [
        {
          text: `Incident commander paged Engineer 1, Engineer 1’s mail is [address]. Engineer 2 said: mark it [here](https://git.example/engineer-1/x) ![Engineer 1](image:${sha})`,
        },
        {},
        {},
      ],
      actions: [{ text: 'Ask Incident commander.', owner: 'Engineer 1' }, { owner: 'Payments' }],
    });
    const actors = named.timelines[0]?.entries.filter(isEvent).map(({ actor }) => actor);
    expect(actors).toEqual(['Engineer 2', 'PagerDuty']);
  });

  it('leaves no name behind', () => {
    expect(JSON.stringify(named)).not.toMatch(/ada\b|byron|grace|hopper/i);
  });
});

describe('prepareReport', () => {
  it('changes nothing where nothing is wished', () => {
    expect(prepareReport(report, {})).toBe(report);
  });

  it('writes every time in one form and in the zone of the report', () => {
    const mixed = timelineReport([
      event('a', { date: '2024-05-09', clock: '14:00', written: '2 PM sharp' }),
      event('b', {
        date: '2024-05-09',
        clock: '23:30',
        zone: '-02:00',
        written: '11:30 PM BRST',
        approximate: true,
      }),
      event('c', { written: 'some day' }),
    ]);
    const times = prepareReport(mixed, { times: 'uniform' }).timelines[0]?.entries.map((entry) =>
      isEvent(entry) ? entry.time : undefined,
    );
    expect(times).toEqual([
      { date: '2024-05-09', clock: '14:00' },
      { date: '2024-05-10', clock: '01:30', approximate: true },
      {},
    ]);
  });

  it('puts contents and metrics in or takes them out', () => {
    const kinds = (of: Report) => of.sections.map(({ kind, heading }) => `${kind} ${heading}`);
    const bare = buildReport({ sections: [prose('One')] });
    const full = prepareReport(bare, { contents: 'with', metrics: 'with' });
    expect(kinds(full)).toEqual(['contents Contents', 'metrics Metrics', 'prose One']);
    expect(prepareReport(full, { contents: 'with' })).toBe(full);
    expect(kinds(prepareReport(full, { contents: 'without', metrics: 'without' }))).toEqual(
      kinds(bare),
    );
  });
});

describe('visibleReport for others', () => {
  it('keeps no comment, help, image or choice that tells of what was left out', () => {
    const traced = buildReport({
      metricsTimeline: 'gone',
      silenced: [{ rule: 'a', place: 'b', words: 'c' }],
      sections: [
        {
          ...prose(
            'One',
            'Words<!-- a\nb --> and `<!-- code -->`\n\n<!-- all -->\n\n    <!-- kept -->',
          ),
          help: 'Say so.',
        },
        { ...prose('Two', `![x](image:${sha})`), internal: true },
      ],
      images: { [sha]: { mediaType: 'image/png', data: 'AAAA' } },
    });
    const { sections, ...rest } = visibleReport(traced, 'external');
    expect(sections).toEqual([prose('One', 'Words and `<!-- code -->`\n\n    <!-- kept -->')]);
    expect({ ...rest, sections: [] }).toEqual(buildReport());
    expect(Object.keys(visibleReport(traced, 'internal').images)).toEqual([sha]);
  });
});

describe('outgoing', () => {
  it('tells what goes out and what is left behind', () => {
    const { sections } = report;
    const costs = {
      ...report,
      sections: [...sections, { ...prose('Costs'), internal: true as const }],
    };
    expect(outgoing(costs, 'external')).toEqual({
      goes: [
        '3 sections: Summary, Timeline, Tasks',
        '2 events',
        '2 action items',
        '5 names: Ada Byron, Grace Hopper, Mark, PagerDuty, Payments',
      ],
      stays: ['1 section: Costs'],
    });
  });
});
