import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src-shared/report/report.ts';
import { drawFigure } from '../../../../src-shared/timeline/figure/draw-figure.ts';
import { at, incident, type SampleEvent, sampleReport } from './sample-report.ts';

const described = (events: readonly SampleEvent[], more: Partial<Report> = {}) => {
  const report = sampleReport(events, more);
  return report.timelines.map((timeline) => drawFigure(report, timeline)?.words)[0];
};

describe('describeFigure', () => {
  it('tells the story of a day in a sentence', () => {
    expect(described(incident)).toBe(
      'Timeline of 7 events from 13:58 to 15:40 UTC on 14 May 2024 (1 h 42 min): impact started at 13:58, detected at 14:02, acknowledged at 14:05, mitigated at 14:56, resolved at 15:40.',
    );
  });

  it('says the days of a longer one, on the clock of the report', () => {
    expect(
      described(
        [
          [at(1200), 'detected'],
          [{}, 'note'],
          [at(1500), 'resolved'],
        ],
        {
          zone: 'Europe/Berlin',
        },
      ),
    ).toBe(
      'Timeline of 2 events and 1 without a time from 20:00 on 14 May to 01:00 Europe/Berlin on 15 May 2024 (5 h): detected at 20:00 on 14 May, resolved at 01:00 on 15 May.',
    );
  });

  it('counts days where no date is known', () => {
    expect(
      described([
        [{ clock: '22:00' }, 'note'],
        [{ day: 2, clock: '01:00' }, 'note'],
      ]),
    ).toBe('Timeline of 2 events from 22:00 on Day 1 to 01:00 on Day 2 (3 h).');
  });

  it('says one moment as one', () => {
    expect(described([[at(60), 'detected']])).toBe(
      'Timeline of 1 event at 01:00 UTC on 14 May 2024: detected at 01:00.',
    );
  });
});
