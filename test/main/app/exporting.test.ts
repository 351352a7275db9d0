import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '../../../src-shared/ipc/messages.ts';
import {
  type FakeApp,
  granted,
  grantedDocument,
  newDocument,
  startFakeApp,
  titled,
  writeReport,
} from '../../host/start-fake-app.ts';

async function withDocument(): Promise<FakeApp & { readonly document: string }> {
  const app = await startFakeApp();
  const { id } = await newDocument(app.window());
  return { ...app, document: id };
}

function exportOf(document: string, formats: ExportRequest['formats'], id = 'export-1') {
  const request = { formats, audience: 'internal' as const, paper: 'a4' as const };
  return { document, report: titled('Exported'), export: id, request };
}

const all: ExportRequest['formats'] = ['md', 'html', 'pdf', 'docx', 'postlude'];

describe('exporting', () => {
  it('writes every format under the chosen name and says where each is and how large', async () => {
    const { host, folder, window, document } = await withDocument();
    host.dialogs.saves.push(join(folder, 'out.md'));
    const result = granted(await window().page.startExport(exportOf(document, all)));
    const names = all.map((format) => `out.${format}`);
    expect((await readdir(folder)).filter((name) => name.startsWith('out'))).toEqual(
      [...names].sort(),
    );
    const sizes = await Promise.all(
      names.map(async (name) => (await readFile(join(folder, name))).length),
    );
    expect(result).toEqual({
      kind: 'exported',
      messages: [],
      files: names.map((name, index) => ({
        ...{ id: expect.any(String), name, folder, size: sizes[index] },
      })),
    });
    expect(window().heard.filter(({ name }) => name === 'exportProgressed')).toEqual(
      names.map((doing, done) => ({
        name: 'exportProgressed',
        payload: { export: 'export-1', done, total: 5, doing },
      })),
    );
  });

  it('opens and reveals what it wrote, by ids that hold no path', async () => {
    const { host, folder, window, document } = await withDocument();
    host.dialogs.saves.push(join(folder, 'out.md'));
    const result = granted(await window().page.startExport(exportOf(document, ['md'])));
    const file = result.kind === 'exported' ? (result.files[0]?.id ?? '') : '';
    granted(await window().page.openExported({ file }));
    granted(await window().page.revealExported({ file }));
    const path = join(folder, 'out.md');
    expect(host.opened).toEqual([path, `reveal ${path}`]);
  });

  it('asks before it replaces files that the dialog did not ask about', async () => {
    const { host, folder, window, document } = await withDocument();
    await writeFile(join(folder, 'out.html'), 'precious');
    host.dialogs.saves.push(join(folder, 'out.md'), join(folder, 'out.md'));
    const cancelled = await window().page.startExport(exportOf(document, ['md', 'html']));
    expect(granted(cancelled)).toEqual({ kind: 'cancelled' });
    expect((await readdir(folder)).includes('out.md')).toBe(false);
    host.dialogs.answers.push('replace');
    granted(await window().page.startExport(exportOf(document, ['md', 'html'])));
    expect(await readFile(join(folder, 'out.html'), 'utf8')).toContain('Exported');
  });

  it('never replaces the file of a report that is being edited', async () => {
    const { host, folder, window } = await startFakeApp();
    const path = join(folder, 'one.postlude');
    await writeReport(path, 'One');
    host.dialogs.opens.push([path]);
    const document = grantedDocument(await window().page.openDocuments({}))?.id ?? '';
    host.dialogs.saves.push(path);
    expect(await window().page.startExport(exportOf(document, ['postlude']))).toEqual({
      ok: false,
      message: 'one.postlude: Not written: this report is open in Postlude. Use another name.',
    });
    expect(await readFile(path, 'utf8')).toContain('"One"');
  });

  it('writes nothing after it was cancelled', async () => {
    const { host, folder, window, document } = await withDocument();
    host.dialogs.saves.push(join(folder, 'out.md'));
    window().page.on('exportProgressed', ({ doing }) => {
      if (doing === 'out.html') void window().page.cancelExport({ export: 'export-1' });
    });
    const result = await window().page.startExport(exportOf(document, all));
    expect(granted(result)).toEqual({ kind: 'cancelled' });
    expect((await readdir(folder)).filter((name) => name.startsWith('out'))).toEqual([]);
  });

  it('writes the other formats where one cannot be written, and says why', async () => {
    const { host, folder, window, document } = await withDocument();
    Object.assign(host, { printPdf: async () => ({ error: 'the printer is on fire.' }) });
    host.dialogs.saves.push(join(folder, 'out.pdf'));
    const result = await window().page.startExport(exportOf(document, ['pdf', 'md']));
    expect(granted(result)).toMatchObject({
      kind: 'exported',
      files: [{ name: 'out.md' }],
      messages: ['out.pdf: Not written: the printer is on fire.'],
    });
  });

  it('puts text on the clipboard in both forms', async () => {
    const { host, window } = await startFakeApp();
    granted(await window().page.copy({ text: 'a', html: '<b>a</b>' }));
    expect(host.copied).toEqual([{ text: 'a', html: '<b>a</b>' }]);
  });
});
