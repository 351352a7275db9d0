import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportFormat, ExportJob } from '../../src-main/exports/export-format.ts';
import { exportInThread } from '../../src-main/exports/export-in-thread.ts';
import { titled } from '../host/start-fake-app.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const script = resolve('out', 'main', 'export-worker.js');

function jobWith(parts: Partial<ExportJob> = {}): ExportJob {
  return {
    ...{ report: titled('In a thread'), audience: 'internal', paper: 'a4', name: 'out' },
    ...{ id: 'export', now: new Date('2024-05-10T09:00:00Z') },
    print: async ({ html }) => ({ bytes: new TextEncoder().encode(`%PDF of ${html.length}`) }),
    signal: new AbortController().signal,
    ...parts,
  };
}

describe('exportInThread', () => {
  it.each<ExportFormat>(['md', 'html', 'pdf', 'docx', 'postlude'])(
    'exports %s as this thread would',
    async (format) => {
      const { exportReport } = await import('../../src-main/exports/export-report.ts');
      const there = await exportInThread(script)(format, jobWith());
      const here = await exportReport(format, jobWith());
      if (!(there.ok && here.ok)) throw new Error('The export failed.');
      expect(there.value.files.map(({ path }) => path)).toEqual([`out.${format}`]);
      // A DOCX is a zip, whose bytes differ with the clock.
      if (format === 'docx') expect(there.value.files[0].bytes.length).toBeGreaterThan(5000);
      else {
        const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();
        expect(text(there.value.files[0].bytes)).toBe(text(here.value.files[0].bytes));
      }
    },
  );

  it('ends at once where it is cancelled, before, meanwhile and in a print that hangs', async () => {
    const controller = new AbortController();
    const stopped = { ok: false, failure: { message: 'Exporting was stopped.' } };
    expect(await exportInThread(script)('md', jobWith({ signal: AbortSignal.abort() }))).toEqual(
      stopped,
    );
    const job = jobWith({
      signal: controller.signal,
      print: () => {
        controller.abort();
        return new Promise(() => undefined);
      },
    });
    expect(await exportInThread(script)('pdf', job)).toEqual(stopped);
  });

  it('does the work in this thread where no other can be started', async () => {
    const folder = await temporaryFolder();
    const broken = join(folder, 'broken.mjs');
    await writeFile(broken, "throw new Error('no thread');");
    const exported = await exportInThread(broken)('md', jobWith());
    expect(exported.ok && exported.value.files.length).toBe(1);
  });
});
