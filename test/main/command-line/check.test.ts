import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPostlude } from '../../host/run-postlude.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

const text = `# Queue stood still

## Timeline

* 2024-05-09 01:58 UTC: Impact started: orders pile up.
* 2024-05-09 02:00 UTC: Alert fired.
* 2024-05-09 02:40 UTC: Resolved.
`;

describe('check', () => {
  it('prints metrics and findings as JSON', async () => {
    const path = join(await temporaryFolder(), 'notes.md');
    await writeFile(path, text);
    const { code, out, err } = await runPostlude(['check', path, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const checked = JSON.parse(out.join('\n'));
    const [started, detected, resolved] = ['01:58', '02:00', '02:40'].map(
      (clock) => `2024-05-09T${clock}:00Z`,
    );
    expect(checked.metrics).toEqual({
      impactDuration: { seconds: 2520, from: started, to: resolved },
      timeToDetect: { seconds: 120, from: started, to: detected },
      timeToAcknowledge: null,
      timeToMitigate: null,
      timeToResolve: { seconds: 2400, from: detected, to: resolved },
    });
    expect(Object.keys(checked)).toEqual(['metrics', 'findings']);
    for (const finding of checked.findings) {
      expect(finding).toEqual({
        rule: expect.stringMatching(/^[a-z]+(?:-[a-z]+)*$/),
        message: expect.stringMatching(/\S/),
        where: expect.stringMatching(/\S/),
      });
    }
  });

  it('prints both for people, and why a metric is missing', async () => {
    const path = join(await temporaryFolder(), 'notes.md');
    await writeFile(path, text);
    const { code, out } = await runPostlude(['check', path]);
    expect(code).toBe(0);
    expect(out.slice(0, 5)).toEqual([
      'Impact duration:     42 min (impact started to resolved)',
      'Time to detect:      2 min (impact started to detected)',
      'Time to acknowledge: cannot compute: no event marked acknowledged (detected to acknowledged)',
      'Time to mitigate:    cannot compute: no event marked mitigated (impact started to mitigated)',
      'Time to resolve:     40 min (detected to resolved)',
    ]);
  });
});
