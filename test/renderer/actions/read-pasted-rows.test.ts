import { describe, expect, it } from 'vitest';
import { readPastedRows } from '../../../src-renderer/actions/read-pasted-rows.ts';

describe('readPastedRows', () => {
  it('reads rows below the names of their columns', () => {
    const pasted = [
      'Owner\tAction item\tDue date\tPriority\tStatus\tTicket\tType\tEffort',
      'Mira\tWatch expiry\t2024-05-31\tP1\tIn progress\tOPS-12\tDetect\t3 days',
      'Jon\t"Renew\non every gateway"\t30 May 2024\tP2\tTo do\thttps://t.example/9\tPrevention\t',
    ].join('\n');
    expect(readPastedRows(pasted)).toEqual([
      {
        text: 'Watch expiry (Effort: 3 days)',
        owner: 'Mira',
        due: '2024-05-31',
        priority: 'P1',
        status: 'in-progress',
        ticket: 'OPS-12',
        type: 'detect',
      },
      {
        text: 'Renew\non every gateway',
        owner: 'Jon',
        due: '2024-05-30',
        priority: 'P2',
        status: 'open',
        ticket: 'https://t.example/9',
        ...{ type: 'prevent' },
      },
    ]);
  });

  it('recognises columns without names by what stands in them', () => {
    const pasted =
      'OPS-1\tAlert on certificates that expire\tMira\t2024-06-01\tdone\tP0\nOPS-2\tDocument the renewal\tJon\t2024-06-02\topen\tP1';
    expect(readPastedRows(pasted)).toEqual([
      {
        text: 'Alert on certificates that expire',
        ticket: 'OPS-1',
        owner: 'Mira',
        due: '2024-06-01',
        status: 'done',
        priority: 'P0',
      },
      {
        text: 'Document the renewal',
        ticket: 'OPS-2',
        owner: 'Jon',
        due: '2024-06-02',
        status: 'open',
        priority: 'P1',
      },
    ]);
  });

  it('keeps what a column has no place for behind the text', () => {
    expect(readPastedRows('Action\tDue\tStatus\nWatch expiry\t03/04/2026\tparked')).toEqual([
      { text: 'Watch expiry (Due: 03/04/2026) (Status: parked)' },
    ]);
  });

  it('reads lines of one column as one item each', () => {
    expect(readPastedRows('Watch expiry\nRenew earlier\n')).toEqual([
      { text: 'Watch expiry' },
      { text: 'Renew earlier' },
    ]);
  });

  it('leaves a single line alone', () => {
    expect(readPastedRows('Watch expiry\n')).toBeUndefined();
    expect(readPastedRows('Action\tOwner')).toBeUndefined();
  });
});
