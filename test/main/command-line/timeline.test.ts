import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPostlude } from '../../host/run-postlude.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

async function timelineOf(text: string, ...options: readonly string[]) {
  const path = join(await temporaryFolder(), 'notes.md');
  await writeFile(path, text);
  const run = await runPostlude(['timeline', path, '--json', ...options]);
  expect(run.code).toBe(0);
  return JSON.parse(run.out.join('\n'));
}

const dated = `# Queue stood still

## Timeline

* 2024-05-09 02:00 UTC: Alert fired on the *queue*.
* 2024-05-09 ~02:10-02:20 UTC: Restarted the workers.
`;

const undated = `# Queue stood still

## Timeline

- 23:50 Alert fired.
- 00:10 Restarted the workers.
- Somebody looked at the logs.
- 00:40:30 Resolved.
`;

describe('timeline --json', () => {
  it('prints instants where dates are known', async () => {
    expect(await timelineOf(dated)).toEqual({
      zone: 'UTC',
      events: [
        {
          at: '2024-05-09T02:00:00Z',
          until: null,
          written: '2024-05-09 02:00 UTC',
          approximate: false,
          kind: 'detected',
          text: 'Alert fired on the *queue*.',
          actor: null,
          line: 5,
        },
        {
          at: '2024-05-09T02:10:00Z',
          until: '2024-05-09T02:20:00Z',
          written: '2024-05-09 ~02:10-02:20 UTC',
          approximate: true,
          kind: expect.any(String),
          text: 'Restarted the workers.',
          actor: null,
          line: 6,
        },
      ],
      notUnderstood: [],
    });
  });

  it('counts days where no date is known, past midnight, and keeps an event without a time', async () => {
    const { events } = await timelineOf(undated);
    expect(events.map(({ at, line }: { at: string; line: number }) => [at, line])).toEqual([
      ['D1 23:50', 5],
      ['D2 00:10', 6],
      [null, 7],
      ['D2 00:40:30', 8],
    ]);
  });

  it('takes the date of day 1 and the zone from the options', async () => {
    const understood = await timelineOf(undated, '--date', '2024-05-09', '--zone', '+02:00');
    expect(understood.zone).toBe('+02:00');
    expect(understood.events.map(({ at }: { at: string | null }) => at)).toEqual([
      ...['2024-05-09T21:50:00Z', '2024-05-09T22:10:00Z', null, '2024-05-09T22:40:30Z'],
    ]);
  });

  it('prints events of a .postlude with the lines they stand in', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'notes.md'), dated);
    await runPostlude(['convert', join(folder, 'notes.md'), '--to', 'postlude']);
    const run = await runPostlude(['timeline', join(folder, 'notes.postlude'), '--json']);
    const { events } = JSON.parse(run.out.join('\n'));
    expect(events.map(({ at }: { at: string }) => at)).toEqual([
      ...['2024-05-09T02:00:00Z', '2024-05-09T02:10:00Z'],
    ]);
    expect(events[1].line).toBeGreaterThan(events[0].line);
  });

  it('finds no event in a text that has none', async () => {
    expect(await timelineOf('# Notes\n\nNothing happened.\n')).toEqual({
      ...{ zone: 'UTC', events: [], notUnderstood: [] },
    });
  });
});

describe('timeline', () => {
  it('prints one line an event for people', async () => {
    const path = join(await temporaryFolder(), 'notes.md');
    await writeFile(path, dated);
    expect(await runPostlude(['timeline', path])).toEqual({
      code: 0,
      out: [
        '2 events, times in UTC',
        '    5  2024-05-09T02:00:00Z  Detected               Alert fired on the *queue*.',
        expect.stringMatching(/^ {4}6 {2}2024-05-09T02:10:00Z {2}.*Restarted the workers\.$/),
      ],
      err: [],
    });
  });

  it('refuses what convert refuses', async () => {
    const path = await temporaryFolder();
    const err = [`postlude: ${path}: This is a folder. Name the files in it.`];
    expect(await runPostlude(['timeline', path])).toEqual({ code: 1, out: [], err });
  });
});
