import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserWindow } from '../../src-main/browser/host/browser-window.ts';
import { commandArguments } from '../../src-shared/ipc/contract.ts';
import { eventually } from '../host/eventually.ts';
import { type BrowserApp, startBrowserApp } from '../host/start-browser-app.ts';

async function ready({ host }: BrowserApp): Promise<BrowserWindow> {
  const window = host.windows().at(-1);
  if (!window) throw new Error('No window is open.');
  await window.page.waitForFunction('globalThis.postlude !== undefined');
  await window.page.getByRole('heading', { name: 'Postlude' }).waitFor();
  return window;
}

const run = (window: BrowserWindow, script: string): Promise<any> => window.page.evaluate(script);

describe('the browser host', () => {
  it('gives a page the bridge of Electron and nothing besides', async () => {
    const window = await ready(await startBrowserApp());
    expect(await run(window, 'Object.keys(postlude).sort()')).toEqual(
      [...Object.keys(commandArguments), 'on'].sort(),
    );
    expect(
      await run(
        window,
        '[typeof require, typeof postludeHost, typeof process, Object.isFrozen(postlude)]',
      ),
    ).toEqual(['undefined', 'undefined', 'undefined', true]);
  });

  it('carries bytes, values and events', async () => {
    const window = await ready(await startBrowserApp());
    const opened = await run(
      window,
      "postlude.openDropped({ name: 'a.md', bytes: new TextEncoder().encode('# Hi ✓\\n') })",
    );
    expect(opened).toMatchObject({ ok: true, value: { report: { title: 'Hi ✓' } } });
    const heard = window.page.evaluate(
      "new Promise((resolve) => postlude.on('commandChosen', resolve))",
    );
    window.send('commandChosen', { command: 'file.save' });
    expect(await heard).toEqual({ command: 'file.save' });
  });

  it('answers only the main frame', async () => {
    const window = await ready(await startBrowserApp());
    await run(
      window,
      "new Promise((resolve) => { const frame = document.createElement('iframe'); frame.srcdoc = '<p>in</p>'; frame.onload = resolve; document.body.append(frame); })",
    );
    const frame = window.page.frames()[1];
    expect(await frame?.evaluate('typeof globalThis.postlude')).toBe('undefined');
    expect(
      await frame?.evaluate("postludeHost({ kind: 'call', name: 'loadWindow', given: {} })"),
    ).toMatchObject({ ok: false });
  });

  it('cancels every request that leaves the program, and remembers it', async () => {
    const app = await startBrowserApp();
    const window = await ready(app);
    expect(app.host.cancelledRequests).toEqual([]);
    const policy = await run(
      window,
      "new Promise((resolve) => { addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true }); fetch('https://example.org/').catch(() => undefined); })",
    );
    expect(policy).toBe('connect-src');
    // A navigation is no concern of the policy; it is cancelled, and the page stays.
    await run(window, "void (location.href = 'https://example.org/away')");
    await eventually(() =>
      expect(app.host.cancelledRequests).toContain('https://example.org/away'),
    );
    expect(await run(window, 'location.origin')).toBe('https://postlude.invalid');
  });

  it('asks in its own words before its window closes, and loads its page anew without', async () => {
    const app = await startBrowserApp();
    const window = await ready(app);
    await run(window, 'postlude.createDocument({})');
    const read = await run(window, 'postlude.loadWindow({})');
    const { id: document, report } = read.value.document;
    const change = { document, revision: 1, report: { ...report, title: 'Unsaved' } };
    await run(window, `postlude.recordChange(${JSON.stringify(change)})`);
    window.reload();
    await window.page.getByRole('textbox', { name: 'Title' }).waitFor();
    expect([app.dialogs.shown, app.host.windows().length]).toEqual([[], 1]);
    app.dialogs.answers.push('cancel', 'discard');
    // As the browser does when its window is closed by the mouse.
    await window.page.close({ runBeforeUnload: true });
    await eventually(() => expect(app.dialogs.shown.length).toBe(1));
    expect(app.host.windows().length).toBe(1);
    await window.page.close({ runBeforeUnload: true });
    await app.host.ended;
    expect(app.dialogs.shown.map((each) => Reflect.get(each, 'message'))).toEqual([
      ...['Save the changes to "Unsaved"?', 'Save the changes to "Unsaved"?'],
    ]);
  });

  it('forbids inline script and style without the nonce, and takes a style with it', async () => {
    const window = await ready(await startBrowserApp());
    const color = (nonce: string) => `(() => {
      const style = document.createElement('style');
      style.nonce = ${nonce};
      style.textContent = 'body { outline-color: rgb(1, 2, 3) }';
      document.head.append(style);
      const color = getComputedStyle(document.body).outlineColor;
      style.remove();
      return color;
    })()`;
    expect(await run(window, color("''"))).not.toBe('rgb(1, 2, 3)');
    const nonce = 'document.querySelector(\'meta[name="csp-nonce"]\').content';
    expect(await run(window, color(nonce))).toBe('rgb(1, 2, 3)');
    await run(
      window,
      "(() => { const script = document.createElement('script'); script.textContent = 'globalThis.hacked = true'; document.head.append(script); })()",
    );
    expect(await run(window, 'typeof globalThis.hacked')).toBe('undefined');
  });

  it('opens windows, takes a second start, and ends with the last', async () => {
    const app = await startBrowserApp();
    const first = await ready(app);
    await run(first, 'postlude.createDocument({})');
    const path = join(app.folder, 'notes.md');
    await writeFile(path, '# Notes\n\nWords.\n');
    app.host.startAgain([path]);
    await eventually(() => expect(app.host.windows().length).toBe(2));
    await eventually(async () =>
      expect(await app.host.windows()[1]?.page.title()).toContain('Notes'),
    );
    app.dialogs.answers.push('discard', 'discard');
    for (const window of app.host.windows()) await window.closeByUser();
    await app.host.ended;
    expect(app.host.windows()).toEqual([]);
  });

  it('puts both forms on the clipboard', async () => {
    const window = await ready(await startBrowserApp());
    const copied = window.page.evaluate(
      "new Promise((resolve) => document.addEventListener('copy', (event) => resolve('not reached')))",
    );
    expect(await run(window, "postlude.copy({ text: 'a', html: '<b>a</b>' })")).toMatchObject({
      ok: true,
    });
    expect(await Promise.race([copied, Promise.resolve('the host alone')])).toBe('the host alone');
  });
});
