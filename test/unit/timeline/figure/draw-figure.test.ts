import { describe, expect, it } from 'vitest';
import type { EventKind } from '../../../../src-shared/report/event-kind.ts';
import type { Report } from '../../../../src-shared/report/report.ts';
import { drawFigure, type Figure } from '../../../../src-shared/timeline/figure/draw-figure.ts';
import { writeSvg } from '../../../../src-shared/timeline/figure/write-svg.ts';
import { elementsIn, wordsIn } from './read-drawing.ts';
import { at, incident, type SampleEvent, sampleReport } from './sample-report.ts';

function figureOf(report: Report): Figure {
  const [timeline] = report.timelines;
  const figure = timeline && drawFigure(report, timeline);
  if (figure === undefined) throw new Error('There is no figure.');
  return figure;
}

const wordsOf = (events: readonly SampleEvent[], more: Partial<Report> = {}): readonly string[] =>
  wordsIn(figureOf(sampleReport(events, more)).drawing);

const kinds: readonly EventKind[] = ['note', 'action', 'hypothesis', 'communication'];
const many = (count: number, minutes: number): readonly SampleEvent[] =>
  Array.from({ length: count }, (_none, index) => [
    at(600 + Math.floor((index * minutes) / count)),
    { 0: 'impact-started' as const, [count - 1]: 'resolved' as const }[index] ??
      kinds[index % kinds.length]!,
  ]);

describe('drawFigure', () => {
  it('gives every event its time and kind, every metric its bracket, and the scale its day and zone', () => {
    expect(wordsOf(incident)).toEqual(
      expect.arrayContaining([
        ...['13:58 Impact started', '14:02 Detected', '14:05 Acknowledged', '14:11 Hypothesis'],
        ...['14:52–15:05 Action', '14:56 Mitigated', '15:40 Resolved'],
        ...['impact 1 h 42', 'detect 4 min', 'acknowledge 3 min', 'mitigate 58 min'],
        ...['resolve 1 h 38', '2024', 'Tue 14 May', 'UTC', '14:30'],
      ]),
    );
  });

  it('is the same text each time, and never holds the words of an event', () => {
    const report = sampleReport(incident);
    const svg = writeSvg(figureOf(report).drawing);
    expect(writeSvg(figureOf(report).drawing)).toEqual(svg);
    expect(svg).not.toContain('SECRET');
  });

  it('draws the range of an event as a bar and the impact as a band', () => {
    const [paper, band, bar] = elementsIn(figureOf(sampleReport(incident)).drawing, 'rect');
    expect([paper?.attributes.fill, band?.attributes.fill, bar?.attributes.fill]).toEqual([
      '#ffffff',
      '#c81e2b',
      '#3b5bdb',
    ]);
  });

  it('tells a milestone from another event without its colour', () => {
    const drawing = figureOf(sampleReport(incident)).drawing;
    const discs = elementsIn(drawing, 'circle').filter(
      ({ attributes: { fill } }) => fill !== '#ffffff',
    );
    expect(elementsIn(drawing, 'circle').length - discs.length).toBe(2);
    expect(discs).toHaveLength(5);
  });

  it('has a second scale where the report has a second zone', () => {
    expect(wordsOf(incident, { secondZone: 'Asia/Kolkata' })).toEqual(
      expect.arrayContaining(['UTC', '14:30', 'Kolkata', '20:00']),
    );
  });

  it('counts days where no date is known, and leaves out what has no time', () => {
    const words = wordsOf([
      [{ clock: '22:10' }, 'impact-started'],
      [{}, 'note'],
      [{ day: 2, clock: '03:00' }, 'resolved'],
    ]);
    expect(words).toEqual(
      expect.arrayContaining(['Day 1', 'Day 2', '22:10 Impact started', '03:00 Resolved']),
    );
    expect(words).not.toContain('UTC');
  });

  it('says seconds where it all took minutes, and dates where it took days', () => {
    const day = { date: '2024-05-14' };
    expect(
      wordsOf([
        [{ ...day, clock: '13:58:02' }, 'detected'],
        [{ ...day, clock: '14:01:20' }, 'resolved'],
      ]),
    ).toEqual(expect.arrayContaining(['13:58:02 Detected', '14:01:20 Resolved']));
    expect(
      wordsOf([
        [at(0), 'detected'],
        [at(8 * 1440), 'resolved'],
      ]),
    ).toEqual(expect.arrayContaining(['14 May 00:00 Detected', '22 May 00:00 Resolved']));
  });

  it('draws a single event, and nothing of a timeline without any time', () => {
    expect(wordsOf([[at(838), 'detected']])).toContain('13:58 Detected');
    const report = sampleReport([[{}, 'detected']]);
    expect(report.timelines.map((timeline) => drawFigure(report, timeline))).toEqual([undefined]);
  });

  it('takes several rows for a long timeline, each with its scale, and skips a long silence', () => {
    const evening = many(14, 300);
    const nextDay = evening.map(([, kind], index): SampleEvent => [at(3600 + index * 21), kind]);
    const words = wordsOf([...evening, ...nextDay]);
    expect(words.filter((word) => word === 'UTC').length).toBeGreaterThan(1);
    expect(words.filter((word) => word.startsWith('no event for'))).toHaveLength(1);
  });

  it('counts events in columns where there are too many for marks, and still flags the milestones', () => {
    const figure = figureOf(sampleReport(many(5000, 2800)));
    expect(wordsIn(figure.drawing)).toEqual(
      expect.arrayContaining([
        '10:00 Impact started',
        '08:39 Resolved',
        'Columns count the events of 1 h each, 108 at the most.',
      ]),
    );
    expect(writeSvg(figure.drawing).length).toBeLessThan(20_000);
  });

  it('leaves room on its page, however many events it shows', () => {
    const heights = [1, 2, 7, 20, 60, 61, 90, 91, 140, 240, 241, 1000].map(
      (count) => figureOf(sampleReport(many(count, 2000))).height,
    );
    expect(Math.max(...heights)).toBeLessThanOrEqual(700);
    expect(Math.min(...heights)).toBeGreaterThan(30);
  });
});
