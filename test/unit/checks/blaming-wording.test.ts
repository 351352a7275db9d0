import { describe, expect, it } from 'vitest';
import { blamingWording } from '../../../src-shared/checks/blaming-wording.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { buildReport, prose } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

const people: Partial<Report> = {
  authors: [{ name: 'Ada Byron' }],
  roles: [{ role: 'Incident commander', name: 'Grace Hopper' }],
};

/** The words that are found in a text, and what could stand there. */
function blames(text: string, parts: Partial<Report> = people) {
  const report = buildReport({ sections: [prose('Cause', text)], ...parts });
  return blamingWording.check(report).map(({ words, fix }) => [words, fix?.label]);
}

describe('blamingWording', () => {
  it.each([
    ['The engineer should have checked the dashboard.', 'should have checked'],
    ['The alert should’ve been louder, or should not have been sent.', 'should not have been'],
    ['We should immediately roll back; it could have been prevented.', 'could have been prevented'],
    ['A canary would have caught it.', 'would have caught'],
    ['If only we had known.', 'If only we had'],
    ['Nobody looked: on-call failed to notice the page.', 'failed to notice'],
    ['A careless change.', 'careless'],
    ['The operator was to blame.', 'was to blame'],
    ['Kim Possible accidentally deleted the table.', 'Kim Possible accidentally deleted'],
  ])('finds the judgement in “%s”', (text, words) => {
    expect(blames(text)).toEqual([[words, undefined]]);
  });

  it.each([
    ['It was human error.', 'human error', 'Write “a manual step without a safeguard”'],
    ['Human errors happened.', 'Human errors', 'Write “manual steps without a safeguard”'],
    ['Then Ada forgot to drain it.', 'Ada forgot to drain', 'Write “an engineer forgot to drain”'],
    [
      'Grace Hopper broke production.',
      'Grace Hopper broke production',
      'Write “The incident commander broke production”',
    ],
    ['It was Ada’s mistake.', 'Ada’s mistake', 'Write “an engineer’s mistake”'],
    [
      'The outage was caused by Grace.',
      'caused by Grace',
      'Write “caused by the incident commander”',
    ],
  ])('proposes other words for “%s”', (text, words, label) => {
    expect(blames(text)).toEqual([[words, label]]);
  });

  it.each([
    'Every service should have an owner, and should have at least two.',
    'The pods failed to start, and Kubernetes did not restart them.',
    'Customers could have seen errors.',
    'User errors rose; the error rate would have grown.',
    'A blameless postmortem.',
    'Ada rolled back and Grace Hopper deleted the bad pod.',
    'Grace Hopper did the review.',
    '> You should have checked\n\n`should have checked` and\n\n```\nhuman error\n```',
    'See [the guide](https://example.com/human error) on it.',
    'The Load Balancer failed to check health in time'.replace('check', 'serve'),
  ])('leaves alone: %s', (text) => {
    expect(blames(text)).toEqual([]);
  });

  it('changes only the words it is about', () => {
    const text = 'It was human error. Later, human error again.';
    const report = buildReport({ sections: [prose('Cause', text)] });
    const [first] = blamingWording.check(report);
    expect(first?.fix?.edit(report).sections[0]).toMatchObject({
      text: 'It was a manual step without a safeguard. Later, human error again.',
    });
  });

  it('says nothing of languages it cannot read', () => {
    expect(blames('Das war human error.', { language: 'de' })).toEqual([]);
  });

  it('says what is wrong with the words, and where they stand', () => {
    const report = buildReport({ sections: [prose('Cause', 'It was human error.')] });
    expect(findingsOf(blamingWording, report)).toEqual([
      'section Cause: “human error” in “Cause” is where the questions begin, not a cause: say what let a slip do harm.',
    ]);
  });
});
