import { describe, expect, it } from 'vitest';
import { importJson } from '../../../../src-shared/import/json/import-json.ts';
import { told } from './read-notes.ts';

function read(value: unknown) {
  return importJson(JSON.stringify(value, undefined, 1), { newId: () => 'x' });
}

describe('alerts of Opsgenie', () => {
  it('counts the moments of Opsgenie’s alerts from their creation', () => {
    const alert = {
      tinyId: '8',
      message: 'Certificate expired',
      status: 'closed',
      createdAt: '2031-04-05T01:00:00.4Z',
      updatedAt: '2031-04-05T09:00:00Z',
      owner: 'lin@ops.example',
      source: 'blackbox',
      report: { ackTime: 90_000, closeTime: 1_800_000, acknowledgedBy: 'lin@ops.example' },
    };
    const reading = read({ data: [alert] });
    expect(told(reading)).toEqual([
      '3 2031-04-05T01:00:00.400Z detected Alert created: Certificate expired',
      '3 2031-04-05T01:01:30.000Z acknowledged lin@ops.example: Alert acknowledged: Certificate expired',
      '3 2031-04-05T01:30:00.000Z resolved Alert closed: Certificate expired',
    ]);
    expect(reading).toMatchObject({ messages: [] });
  });

  it('says that it took the last change of an alert of Opsgenie for its closing', () => {
    const alert = {
      ...{ tinyId: '8', message: 'Certificate expired', status: 'closed', owner: 'lin' },
      createdAt: '2031-04-05T01:00:00Z',
      updatedAt: '2031-04-05T09:00:00Z',
    };
    const open = { ...alert, message: 'Disk', status: 'open' };
    const reading = read({ data: [alert, open] });
    expect(told(reading).map((line) => line.replace(/^\d+ /, ''))).toEqual([
      '2031-04-05T01:00:00.000Z detected Alert created: Certificate expired',
      '2031-04-05T01:00:00.000Z action Alert created: Disk',
      '2031-04-05T09:00:00.000Z resolved Alert closed: Certificate expired',
    ]);
    expect(reading).toMatchObject({
      messages: [
        {
          line: 3,
          message:
            'An alert does not say when it was closed; the time of its last change was taken.',
        },
      ],
    });
  });
});
