import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { commandIds, commandTitles } from '../../src-shared/ipc/command-ids.ts';
import { commandArguments } from '../../src-shared/ipc/contract.ts';
import { type Boot, bootMain } from './boot-main.ts';
import { eventually } from './eventually.ts';
import { runPreload } from './strict-preload.ts';
import type { StrictWindow } from './strict-window.ts';

const call = 'postlude:call';
const page = 'app://postlude/index.html';

/**
 * What the built program must do with Electron, tested on the program that lies in a folder: as `npm run
 * build` makes it, and as it is packed.
 */
export function describeContract(findApp: () => Promise<string>): void {
  let boot: Boot;
  const firstWindow = (): StrictWindow => {
    const [window] = boot.electron.windows;
    if (!window) throw new Error('No window was opened.');
    return window;
  };
  const frame = (url = page, parent: unknown = null): any => ({ url, parent });
  const invoke = (name: unknown, given: unknown, from: object = {}) =>
    boot.electron.invoke(
      call,
      { sender: firstWindow().webContents as any, senderFrame: frame(), ...from },
      name,
      given,
    );
  const emit = (name: string, details: object = {}) => {
    let isPrevented = false;
    firstWindow().webContents.emit(name, {
      ...details,
      preventDefault: () => (isPrevented = true),
    });
    return isPrevented;
  };
  const answerTo = async (url: string, method = 'GET') => {
    const handler = boot.electron.defaultSession.handlers.get('app');
    const response = await handler?.({ method, url });
    if (!(response instanceof Response)) throw new Error('The scheme is not handled.');
    return response;
  };

  beforeAll(async () => {
    boot = await bootMain({ app: await findApp() });
    await eventually(() => expect(firstWindow().loaded.length).toBe(1));
  });
  afterAll(() => boot.end());

  describe("Electron's security checklist", () => {
    it('1: only loads secure content: its own scheme, which is a secure one', async () => {
      expect(boot.electron.told.schemes).toEqual([
        { scheme: 'app', privileges: { standard: true, secure: true } },
      ]);
      expect(firstWindow().loaded).toEqual([expect.stringContaining('<title>Postlude</title>')]);
    });

    it('2: enables no Node integration', () => {
      expect(firstWindow().options.webPreferences).toMatchObject({
        ...{ nodeIntegration: false, nodeIntegrationInWorker: false },
        nodeIntegrationInSubFrames: false,
      });
    });

    it('3: isolates the context of the preload', () => {
      expect(firstWindow().options.webPreferences?.contextIsolation).toBe(true);
    });

    it('4: sandboxes every page', () => {
      expect(boot.electron.told.isSandboxed).toBe(true);
      expect(firstWindow().options.webPreferences?.sandbox).toBe(true);
    });

    it('5: denies every permission, asked for or looked up, and every device', () => {
      const { defaultSession } = boot.electron;
      const wishes = ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'];
      expect(wishes.map(defaultSession.requestPermission)).toEqual(wishes.map(() => false));
      expect(wishes.map(defaultSession.checkPermission)).toEqual(wishes.map(() => false));
      expect([defaultSession.checkDevice(), defaultSession.shareScreen()]).toEqual([false, null]);
    });

    it('6: leaves web security on', () => {
      expect(firstWindow().options.webPreferences?.webSecurity).toBe(true);
    });

    it('7: defines a content security policy as a header, with a nonce fresh for each load', async () => {
      const policies = await Promise.all(
        [page, page].map(async (url) =>
          (await answerTo(url)).headers.get('content-security-policy'),
        ),
      );
      const [first = '', second = ''] = policies.map((policy) => policy ?? '');
      const nonce = /'nonce-([^']+)'/.exec(first)?.[1] ?? '';
      expect(first.replace(nonce, 'N')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'none'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(nonce.length).toBe(24);
      expect(second).not.toContain(nonce);
      const html = await (await answerTo(page)).text();
      expect(html).toMatch(/<meta name="csp-nonce" content="[^"]{24}">/);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    });

    it('8: allows no insecure content', () => {
      expect(firstWindow().options.webPreferences?.allowRunningInsecureContent).toBe(false);
    });

    it('9: enables no experimental features', () => {
      expect(firstWindow().options.webPreferences?.experimentalFeatures).toBe(false);
    });

    it('10: enables no features of Blink', () => {
      const preferences = firstWindow().options.webPreferences ?? {};
      expect(Object.keys(preferences).filter((key) => /blink/i.test(key))).toEqual([]);
    });

    it('11 and 12: has no webviews and attaches none', () => {
      expect(firstWindow().options.webPreferences?.webviewTag).toBe(false);
      expect(emit('will-attach-webview')).toBe(true);
    });

    it('13: goes nowhere but to its own page', () => {
      const places = [
        'https://example.org/',
        'file:///etc/passwd',
        'app://other/',
        'data:text/html,a',
      ];
      for (const url of places) {
        expect([url, emit('will-navigate', { url })]).toEqual([url, true]);
        expect([url, emit('will-frame-navigate', { url, isMainFrame: false })]).toEqual([
          url,
          true,
        ]);
      }
      expect(emit('will-redirect', { url: page })).toBe(true);
      expect(emit('will-navigate', { url: page })).toBe(false);
      expect(emit('will-frame-navigate', { url: 'about:srcdoc', isMainFrame: false })).toBe(false);
      expect(firstWindow().options.webPreferences?.navigateOnDragDrop).toBe(false);
    });

    it('14: lets no page open a window', () => {
      for (const url of ['https://example.org', page, 'about:blank']) {
        expect(firstWindow().webContents.openWindow(url)).toEqual({ action: 'deny' });
      }
    });

    it('15: opens only web and mail addresses outside', async () => {
      for (const url of [
        'file:///etc/passwd',
        'smb://host/x',
        'javascript:alert(1)',
        'ms-msdt:x',
      ]) {
        expect(await invoke('openLink', { url })).toMatchObject({ ok: false });
      }
      expect(await invoke('openLink', { url: 'https://example.org/' })).toMatchObject({ ok: true });
      expect(boot.electron.told.opened).toEqual(['https://example.org/']);
    });

    it('16: uses the version of Electron that is pinned, and tested against', async () => {
      const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
      expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
      const installed = await readFile('node_modules/electron/package.json', 'utf8');
      expect(JSON.parse(installed).version).toBe(devDependencies.electron);
    });

    it('17: answers only the main frame of its own pages, on one channel', async () => {
      expect(boot.electron.channels()).toEqual([call]);
      const foreign: readonly object[] = [
        { senderFrame: null },
        { senderFrame: frame('https://example.org/') },
        { senderFrame: frame('app://postlude.example/index.html') },
        { senderFrame: frame('file:///index.html') },
        { senderFrame: frame('about:srcdoc', frame()) },
        { senderFrame: frame(page, frame()) },
        { sender: { id: 4711 } },
      ];
      for (const from of foreign) {
        expect(await invoke('loadWindow', {}, from)).toEqual({
          ok: false,
          message: 'Not answered: the call came from no page of Postlude.',
        });
      }
      expect(await invoke('loadWindow', {})).toMatchObject({ ok: true });
    });

    it('18: serves its own files from its own folder, and no others', async () => {
      const tricks = ['..%2fmain/main.js', '%2e%2e/package.json', '..%5cmain', '%00', 'etc/passwd'];
      const answers = await Promise.all(
        [...tricks.map((trick) => `app://postlude/${trick}`), 'app://other/index.html'].map(
          async (url) => (await answerTo(url)).status,
        ),
      );
      expect(answers).toEqual(answers.map(() => 404));
      expect((await answerTo(page, 'POST')).status).toBe(405);
    });

    it('19: turns the fuses off through which others could run code as the program', async () => {
      const { electronFuses } = parse(await readFile('electron-builder.yml', 'utf8'));
      expect(electronFuses).toEqual({
        ...{ runAsNode: false, enableNodeOptionsEnvironmentVariable: false },
        ...{ enableNodeCliInspectArguments: false, grantFileProtocolExtraPrivileges: false },
        ...{ enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true },
        ...{ enableCookieEncryption: true, loadBrowserProcessSpecificV8Snapshot: false },
      });
    });

    it('20: exposes one function for each command and nothing of Electron', async () => {
      const exposed = runPreload(boot.preload, {
        invoke: async (channel, name) => `${channel} ${String(name)}`,
        on: () => undefined,
        removeListener: () => undefined,
      });
      expect(Object.keys(exposed)).toEqual(['postlude']);
      const bridge: any = exposed.postlude;
      const names = Object.keys(commandArguments);
      expect(Object.keys(bridge).sort()).toEqual([...names, 'on'].sort());
      expect(Object.isFrozen(bridge)).toBe(true);
      for (const name of names) expect(await bridge[name]({})).toBe(`${call} ${name}`);
    });
  });

  describe('beyond the checklist', () => {
    it('cancels every request but those for its own files', () => {
      const { isCancelled, refusesDownload } = boot.electron.defaultSession;
      const quiet = vi.spyOn(console, 'error').mockReturnValue();
      const foreign = [
        ...['https://example.org/', 'http://127.0.0.1/', 'ws://example.org/', 'ftp://a/b'],
        ...['file:///etc/passwd', 'no address', 'chrome-extension://a/b'],
      ];
      expect(foreign.map(isCancelled)).toEqual(foreign.map(() => true));
      expect(quiet.mock.calls.map(([line]) => line)).toEqual(
        foreign.map((url) => `Postlude cancelled a request: ${url}`),
      );
      const own = [page, 'data:image/png;base64,', 'blob:app://postlude/1', 'about:srcdoc'];
      expect(own.map(isCancelled)).toEqual(own.map(() => false));
      expect(refusesDownload()).toBe(true);
      quiet.mockRestore();
    });

    it('has no spell-checker that downloads dictionaries', () => {
      expect(boot.electron.defaultSession.spelling).toEqual({ isEnabled: false, languages: [] });
      expect(firstWindow().options.webPreferences?.spellcheck).toBe(false);
    });

    it('takes debugging ports from the packed program', () => {
      expect(boot.electron.told.removedSwitches).toEqual([
        ...['remote-debugging-port', 'remote-debugging-pipe'],
      ]);
    });

    it('names a preload that is there', async () => {
      const preload = firstWindow().options.webPreferences?.preload ?? '';
      expect((await stat(preload)).isFile()).toBe(true);
    });

    it('lets only a listener hear of an event, and stop hearing', () => {
      const heard: unknown[] = [];
      const listeners = new Map<string, (event: unknown, payload: unknown) => void>();
      const { postlude }: any = runPreload(boot.preload, {
        invoke: async () => undefined,
        on: (channel, listener) => void listeners.set(channel, listener),
        removeListener: (channel) => void listeners.delete(channel),
      });
      const stop = postlude.on('changedOnDisk', (payload: unknown) => heard.push(payload));
      postlude.on('constructor', () => undefined);
      expect([...listeners.keys()]).toEqual(['postlude:event:changedOnDisk']);
      listeners.get('postlude:event:changedOnDisk')?.({}, { document: 'a' });
      stop();
      expect([heard, listeners.size]).toEqual([[{ document: 'a' }], 0]);
    });

    it('finds the path of a dropped file behind the bridge, and takes none from the page', async () => {
      const sent: unknown[] = [];
      const { postlude }: any = runPreload(boot.preload, {
        invoke: async (_channel, _name, given) => sent.push(given),
        on: () => undefined,
        removeListener: () => undefined,
        getPathForFile: (file) => (file.name === 'dropped.md' ? '/home/ada/dropped.md' : ''),
      });
      const bytes = new Uint8Array([35]);
      const name = 'dropped.md';
      await postlude.openDropped({ name, bytes, file: new File([bytes], name) });
      await postlude.openDropped({ name, bytes, file: new File([bytes], 'made by the page') });
      await postlude.openDropped({
        name,
        bytes,
        file: { path: '/etc/passwd' },
        path: '/etc/passwd',
      });
      expect(sent).toEqual([
        { name, bytes, path: '/home/ada/dropped.md' },
        { name, bytes },
        { name, bytes },
      ]);
    });

    it('puts up a menu that holds every command of the page', () => {
      const labels = JSON.stringify(boot.electron.told.menu);
      for (const id of commandIds) {
        expect(labels).toContain(JSON.stringify(commandTitles[id].title));
      }
    });

    it('refuses hostile calls with a value and lives on', async () => {
      const circular: Record<string, unknown> = {};
      circular.itself = circular;
      const calls: readonly (readonly [unknown, unknown])[] = [
        ['constructor', {}],
        [7, {}],
        ['saveDocument', null],
        ['openRecent', { recent: '../../x' }],
        ['changeSettings', circular],
        ['copy', { text: 'x'.repeat(140_000_000) }],
      ];
      for (const [name, given] of calls) {
        expect(await invoke(name, given)).toEqual({ ok: false, message: expect.any(String) });
      }
      expect(await invoke('loadWindow', {})).toMatchObject({ ok: true });
    });

    it('writes the clipboard in both forms', async () => {
      await invoke('copy', { text: 'a', html: '<b>a</b>' });
      expect(boot.electron.told.copied).toEqual([{ 'text/plain': 'a', 'text/html': '<b>a</b>' }]);
    });

    it('opens a second window for what a second start names, and quits with the last window', async () => {
      const { electron, folder } = boot;
      const path = join(folder, 'notes.md');
      const { writeFile } = await import('node:fs/promises');
      await writeFile(path, '# Notes\n\nWords.\n');
      const opened = await invoke('createDocument', {});
      expect(opened).toMatchObject({ ok: true });
      electron.app.emit('second-instance', {}, ['/opt/postlude', '--flag', 'notes.md'], folder);
      await eventually(() => expect(electron.windows.length).toBe(2));
      expect(electron.windows[1]?.options.title).toContain('Notes');
    });
  });
}
