import { describe, expect, it } from 'vitest';
import { killWriter } from '../host/kill-writer.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

describe.skipIf(process.platform === 'win32')('a program that is killed', () => {
  it('leaves whole files, and loses less than a second of work, 500 times', async () => {
    const figures = await killWriter(await temporaryFolder(), 500);
    console.log(
      `killed ${figures.rounds} times amid ${figures.edits} edits and ${figures.saves} saves: every file and ` +
        `journal whole; edits lost after ${figures.roundsWithLoss} of them, at most ${figures.mostEditsLost}, ` +
        `the oldest ${figures.oldestLoss} ms old; temporary files seen beside the report: ${figures.leftovers}`,
    );
    expect(figures.edits).toBeGreaterThan(2500);
  });
});
