import { describe, expect, it } from 'vitest';
import { mergeIntoTimeline } from '../../../../src-shared/import/merge/merge-into-timeline.ts';
import { planMerge } from '../../../../src-shared/import/merge/plan-merge.ts';
import { reportOfEvents } from '../../../../src-shared/import/merge/report-of-events.ts';
import type { Answers } from '../../../../src-shared/import/understand/answers.ts';
import { understandText } from '../../../../src-shared/import/understand/understand-text.ts';
import type { Report } from '../../../../src-shared/report/report.ts';
import { countingIds } from '../../counting-ids.ts';
import { linesOf, readReport } from '../read-report.ts';

const { report: target } = readReport(
  '# Outage of 14 May 2024\n\n## Timeline (UTC)\n\n- 14:05 On-call acknowledges, opens the channel\n- 14:40 Gateway logs show an expired certificate\n',
);
const timeline = target.timelines[0]?.id ?? '';

const chat = [
  'Mira [4:05 PM]',
  'On-call acknowledges and opens the channel',
  '',
  'Jon [4:26 PM]',
  'rolled back',
  '',
  'Ana [5:10 PM]',
  'all clear',
].join('\n');

function planned(text: string, answers: Answers, into: Report = target) {
  const understanding = understandText(text, { newId: countingIds('new') }, answers);
  if ('refused' in understanding) throw new Error(understanding.refused);
  return {
    understanding,
    plan: planMerge(understanding, answers, { report: into, timeline }),
  };
}

describe('merging into a timeline', () => {
  it('finds what is there already, in whatever zone it is said', () => {
    const { plan } = planned(chat, { date: '2024-05-14', zone: '+02:00' });
    expect(plan.map(({ isDuplicate, isTaken }) => [isDuplicate, isTaken])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
    expect(plan.map(({ equal }) => equal?.text)).toEqual([
      'On-call acknowledges, opens the channel',
      undefined,
      undefined,
    ]);
  });

  it('puts the others at their places in time, and keeps the rest as a passage', () => {
    const { plan } = planned(chat, { date: '2024-05-14', zone: '+02:00' });
    const merged = mergeIntoTimeline(target, timeline, plan, { id: 'rest', text: '4 replies' });
    expect(linesOf(merged.timelines[0])).toEqual([
      'D1 14:05 acknowledged: On-call acknowledges, opens the channel',
      'D1 16:26 +02:00 mitigated: rolled back',
      'D1 14:40 note: Gateway logs show an expired certificate',
      'D1 17:10 +02:00 resolved: all clear',
      'passage: 4 replies',
    ]);
  });

  it('takes a duplicate or leaves out an event where the user says so, and all without the filter’s words', () => {
    const said = { date: '2024-05-14', zone: '+02:00' };
    const { plan } = planned(chat, { ...said, taken: { 1: true, 4: false } });
    expect(plan.map(({ isTaken }) => isTaken)).toEqual([true, false, true]);
    const { plan: filtered } = planned(chat, { ...said, filter: 'CLEAR' });
    expect(filtered.map(({ isTaken }) => isTaken)).toEqual([false, false, true]);
  });

  it('finds what a slow clock wrote once the skew is said', () => {
    const late = chat.replace('[4:05 PM]', '[4:02 PM]');
    const said = { date: '2024-05-14', zone: '+02:00' };
    expect(planned(late, said).plan[0]?.isDuplicate).toBe(false);
    expect(planned(late, { ...said, skew: 180 }).plan[0]?.isDuplicate).toBe(true);
  });

  it('makes a report of its own without the events that are left out', () => {
    const { understanding } = planned(chat, {});
    const plan = planMerge(understanding, { taken: { 4: false } });
    const own = reportOfEvents(understanding.report, plan);
    expect(linesOf(own.timelines[0])).toEqual([
      'D1 16:05 acknowledged: On-call acknowledges and opens the channel',
      'D1 17:10 resolved: all clear',
    ]);
  });

  it('merges thousands of events in little time', () => {
    const many = Array.from({ length: 4000 }, (_none, at) => {
      const minute = String(at % 60).padStart(2, '0');
      return `2024-05-14T${String(Math.floor(at / 240)).padStart(2, '0')}:${minute}:00Z entry number ${at}`;
    }).join('\n');
    const { plan } = planned(many, { keepRepeats: true });
    expect(mergeIntoTimeline(target, timeline, plan).timelines[0]?.entries).toHaveLength(4002);
  });
});
