import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Boot, type BootOptions, bootMain } from '../host/boot-main.ts';
import { eventually } from '../host/eventually.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

async function booted(options: Partial<BootOptions> = {}): Promise<Boot> {
  const boot = await bootMain({ app: resolve('.'), ...options });
  onTestFinished(() => boot.end());
  return boot;
}

async function withWindow(options: Partial<BootOptions> = {}) {
  const boot = await booted(options);
  await eventually(() => expect(boot.electron.windows[0]?.loaded.length).toBe(1));
  const [window] = boot.electron.windows;
  if (!window) throw new Error('No window was opened.');
  const call = (name: string, given: unknown): Promise<any> =>
    boot.electron.invoke(
      'postlude:call',
      {
        sender: window.webContents as any,
        senderFrame: { url: 'app://postlude/index.html', parent: null } as any,
      },
      name,
      given,
    );
  return { ...boot, window, call };
}

describe('the built program in Electron', () => {
  it('ends at once where another instance runs, and opens no window', async () => {
    const { electron } = await booted({ hasLock: false });
    await eventually(() => expect(electron.told.exits).toEqual([0]));
    expect(electron.windows).toEqual([]);
  });

  it('opens the file that it was started with', async () => {
    const path = resolve('assets', 'example.md');
    const { window } = await withWindow({ argv: ['--some-switch', path] });
    expect(window.options.title).not.toBe('Postlude');
  });

  it('keeps its debugging ports while it is developed', async () => {
    const { electron } = await withWindow({ isPackaged: false });
    expect(electron.told.removedSwitches).toEqual([]);
  });

  it('asks about unsaved work before a window closes, saves it, and quits with the last', async () => {
    const { electron, window, call, folder } = await withWindow();
    const opened = await call('createDocument', {});
    const { id: document, report } = opened.value;
    const changed = { ...report, title: 'Changed' };
    expect(await call('recordChange', { document, revision: 1, report: changed })).toMatchObject({
      ok: true,
    });
    expect(window.state.isEdited).toBe(true);
    window.close();
    await eventually(() => expect(electron.told.boxes.length).toBe(1));
    expect(electron.told.boxes[0]).toMatchObject({
      ...{ message: 'Save the changes to "Changed"?', defaultId: 0, cancelId: 2, noLink: true },
      buttons: ['Save', "Don't Save", 'Cancel'],
    });
    expect(window.isDestroyed()).toBe(false);
    const path = join(folder, 'documents', 'changed.postlude');
    electron.told.pressed.push(0);
    electron.told.saves.push(path);
    await eventually(() => {
      if (!window.isDestroyed()) window.close();
      expect(window.isDestroyed()).toBe(true);
    });
    expect(await readFile(path, 'utf8')).toContain('"Changed"');
    await eventually(() => expect(electron.told.quits).toBe(1));
  });

  it('shows a page again that has crashed', async () => {
    const { electron, window } = await withWindow();
    const reload = vi.fn();
    Object.assign(window.webContents, { reload });
    electron.told.pressed.push(0);
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    await eventually(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('works as the command line where it is started with a command', async () => {
    const { electron, folder } = await booted({ argv: ['convert', 'no-such-file.md', '--quiet'] });
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    onTestFinished(() => said.mockRestore());
    await eventually(() => expect(electron.told.exits).toEqual([1]));
    expect(said.mock.calls.map(([line]) => line).join('')).toContain('there is no such file');
    expect([electron.windows, folder]).toEqual([[], folder]);
  });

  it('prints PDF itself, in a window that is never shown and reaches nothing', async () => {
    const input = join(resolve('.'), 'assets', 'example.md');
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    onTestFinished(() => out.mockRestore());
    const folder = await temporaryFolder();
    const { electron } = await booted({
      argv: ['convert', input, '--to', 'pdf', '--out', folder, '--quiet'],
    });
    await eventually(() => expect(electron.told.exits).toEqual([0]));
    const [window] = electron.windows;
    expect(window?.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, javascript: false },
    });
    expect(window?.loaded).toEqual([expect.stringContaining('</html>')]);
    expect(window?.webContents.sent).toEqual([
      {
        channel: 'printToPDF',
        payload: {
          ...{ generateDocumentOutline: true, generateTaggedPDF: true },
          ...{ printBackground: true, preferCSSPageSize: true },
        },
      },
    ]);
    expect(window?.isDestroyed()).toBe(true);
    const [session] = electron.partitions.values();
    expect(session?.isCancelled('https://example.org/')).toBe(true);
    expect((await readFile(join(folder, 'example.pdf'))).toString()).toContain('%PDF-1.4 strict');
  });

  it('opens a file that the system names', async () => {
    const { electron, folder } = await withWindow();
    const path = join(folder, 'late.md');
    await writeFile(path, '# Late\n\nWords.\n');
    electron.app.emit('open-file', { preventDefault: () => undefined }, path);
    await eventually(() => expect(electron.windows[0]?.state.title).toContain('Late'));
  });
});
