import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src-shared/checks/check-report.ts';
import { readPostlude } from '../../../src-shared/file/read-postlude.ts';
import { writePostlude } from '../../../src-shared/file/write-postlude.ts';
import { metricsOf } from '../../../src-shared/report/metrics.ts';

const path = new URL('../../../assets/example.postlude', import.meta.url);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the example report', () => {
  it('is a file as the program writes it', async () => {
    const text = await readFile(path, 'utf8');
    const read = readPostlude(text, { sha256 });
    expect(read).toMatchObject({ kind: 'report', messages: [] });
    expect(read.kind === 'report' && writePostlude(read.report)).toBe(text);
  });

  it('passes the readiness check and tells every metric', async () => {
    const read = readPostlude(await readFile(path, 'utf8'));
    const report = read.kind === 'report' ? read.report : undefined;
    expect(report && checkReport(report)).toEqual([]);
    expect(report && metricsOf(report).map(({ result }) => result.kind === 'known')).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});
