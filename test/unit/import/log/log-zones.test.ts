import { describe, expect, it } from 'vitest';
import { importText } from '../../../../src-shared/import/import-text.ts';
import { zoneAbbreviations } from '../../../../src-shared/time/zone-abbreviations.ts';
import { countingIds } from '../../counting-ids.ts';
import { readTimeline } from '../read-timeline.ts';

function lines(zone: string): readonly string[] {
  return [
    `2023-03-05 21:10:04.251 ${zone} [77] bank@main ERROR:  deadlock detected`,
    `2023-03-05 21:12:40.001 ${zone} [80] LOG:  checkpoint complete`,
  ];
}

const single: readonly (readonly [string, string])[] = [...zoneAbbreviations].flatMap(
  ([name, zone]) =>
    typeof zone === 'string' && /^[A-Z]{3,5}$/.test(name) ? [[name, zone] as const] : [],
);
const several = [...zoneAbbreviations].flatMap(([name, zone]) =>
  typeof zone === 'string' ? [] : [[name, zone.map((choice) => choice.zone)] as const],
);

describe('the zone behind the stamps of a log', () => {
  it.each<readonly [string, string]>([
    ...single,
    ['-03', '-03:00'],
    ['+08', '+08:00'],
    ['+0530', '+05:30'],
  ])('is read from %s', (name, zone) => {
    expect(readTimeline(lines(name))).toMatchObject({
      source: 'log: Log',
      zone: zone === '+00:00' ? 'UTC' : zone,
      events: [
        ['2023-03-05 21:10:04.251', '', '[77] bank@main ERROR:  deadlock detected'],
        ['2023-03-05 21:12:40.001', '', '[80] LOG:  checkpoint complete'],
      ],
      messages: [],
    });
  });

  it.each(several)('is asked for where %s may stand for several', (name, zones) => {
    const reading = importText(lines(name).join('\n'), { newId: countingIds() });
    if ('refused' in reading) throw new Error(reading.refused);
    expect(reading.facts.questions[0]).toMatchObject({
      line: 1,
      question: { kind: 'zone', choices: zones.map((zone) => ({ zone })) },
    });
  });

  it.each([
    'CAT feeder is empty',
    'WEST region is down',
    'ETA unknown',
    'PSTN gateway lost',
    'ET phones home',
    '-3 items left',
  ])('is none in “%s”', (words) => {
    expect(readTimeline([`2023-03-05 21:10:04 ${words}`, '2023-03-05 21:12:40 up'])).toMatchObject({
      zone: 'UTC',
      events: [
        ['2023-03-05 21:10:04', '', words],
        ['2023-03-05 21:12:40', '', 'up'],
      ],
    });
  });
});

describe('a log in several zones', () => {
  it('says its zones, and which entry is before the one above', () => {
    const text = [
      '2023-03-05T09:00:00Z edge-1 relay[4]: up',
      '2023-03-05T09:00:30+03:00 edge-2 relay[9]: link lost',
      '2023-03-05T09:01:00Z edge-1 relay[4]: down',
      '2023-03-05T09:01:30+03:00 edge-2 relay[9]: link back',
    ];
    expect(readTimeline(text)).toMatchObject({
      events: [
        ['2023-03-05 09:00:00', 'edge-1 relay[4]', 'up'],
        ['2023-03-05 09:00:30 +03:00', 'edge-2 relay[9]', 'link lost'],
        ['2023-03-05 09:01:00', 'edge-1 relay[4]', 'down'],
        ['2023-03-05 09:01:30 +03:00', 'edge-2 relay[9]', 'link back'],
      ],
      messages: [
        '“2023-03-05T09:00:30+03:00” is before the entry above it, as the two are in different zones; the entries keep their order. So is one more.',
      ],
    });
  });

  it('says nothing where the clock only went forward', () => {
    const text = [
      '2023-03-26T01:59:40+0100 hub relay[4]: slow',
      '2023-03-26T03:00:05+0200 hub relay[4]: well',
    ];
    expect(readTimeline(text)).toMatchObject({ messages: [] });
  });

  it('says that a zone was assumed where one line has none', () => {
    const text = ['2023-03-26T01:59:40+0100 hub relay[4]: slow', '2023-03-26T03:00:05Z hub x: up'];
    expect(readTimeline([...text, '2023-03-26T04:00:05 hub relay[4]: well'])).toMatchObject({
      messages: [expect.stringMatching(/does not say its zone/)],
    });
  });
});
