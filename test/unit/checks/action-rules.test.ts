import { describe, expect, it } from 'vitest';
import { actionWithoutDueDate } from '../../../src-shared/checks/action-without-due-date.ts';
import { actionWithoutOwner } from '../../../src-shared/checks/action-without-owner.ts';
import { vagueAction } from '../../../src-shared/checks/vague-action.ts';
import type { ActionItem } from '../../../src-shared/report/report.ts';
import { action, actionsSection, buildReport } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

function withActions(...actions: ActionItem[]) {
  return buildReport({ sections: [actionsSection('Tasks')], actions });
}

const text =
  'Alert on **certificates** with less than 14 days left, on each gateway and each spare one';

describe('action-without-owner', () => {
  it('finds open items that nobody sees to', () => {
    const report = withActions(
      action('a', { text }),
      action('b', { text, owner: ' ' }),
      action('c', { text, owner: 'Payments' }),
      action('d', { text, status: 'done' }),
      action('e', { text, status: 'dropped' }),
    );
    const begun = '“Alert on certificates with less than 14 days left, on each…”';
    expect(findingsOf(actionWithoutOwner, report)).toEqual([
      `action a: ${begun} has no owner: name the person or the team that sees to it.`,
      `action b: ${begun} has no owner: name the person or the team that sees to it.`,
    ]);
  });

  it('leaves items in a hidden section alone', () => {
    const hidden = { ...actionsSection('Tasks'), hidden: true as const };
    const report = { ...withActions(action('a', { text })), sections: [hidden] };
    expect(findingsOf(actionWithoutOwner, report)).toEqual([]);
  });
});

describe('action-without-due-date', () => {
  it('finds open items without a date', () => {
    const report = withActions(
      action('a', { text: 'Renew by job' }),
      action('b', { text, due: '2024-05-30' }),
    );
    expect(findingsOf(actionWithoutDueDate, report)).toEqual([
      'action a: “Renew by job” has no due date: say by when it is to be done.',
    ]);
  });
});

describe('vague-action', () => {
  it.each([
    'Improve monitoring',
    'Improve the monitoring.',
    'Better alerts',
    'Be more careful with deploys on Fridays',
    'Look into the flaky health check of gateway 3',
    'Consider a second certificate authority',
    'Communicate better during incidents with all teams',
    'TBD',
    'Documentation',
  ])('finds %j vague', (vague) => {
    expect(findingsOf(vagueAction, withActions(action('a', { text: vague })))).toEqual([
      `action a: “${vague}” is vague: say what will be different, so that one can tell when it is done.`,
    ]);
  });

  it.each([
    text,
    'Renew certificates by the job that also reloads the gateways',
    'Improve the renewal job so that it fails when a gateway does not answer',
    'Fix the health check to speak TLS',
    'We should have more than one gateway in each region before the sale',
    'Investigate why the second gateway recovered by itself',
    '証明書の期限を監視する',
    'Load test: run at twice the peak before each sale',
  ])('finds nothing vague in %j', (clear) => {
    expect(findingsOf(vagueAction, withActions(action('a', { text: clear })))).toEqual([]);
  });

  it('judges no language but English', () => {
    const report = { ...withActions(action('a', { text: 'Mehr Doku' })), language: 'de' };
    expect(findingsOf(vagueAction, report)).toEqual([]);
  });
});
