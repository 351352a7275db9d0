import { describe, expect, it } from 'vitest';
import { killWriter } from '../../host/kill-writer.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

describe.skipIf(process.platform === 'win32')('a program that is killed', () => {
  it('leaves whole files, and loses less than a second of work, 20 times', async () => {
    const figures = await killWriter(await temporaryFolder(), 20);
    expect(figures.edits).toBeGreaterThan(100);
    expect(figures.saves).toBeGreaterThan(10);
  }, 120_000);
});
