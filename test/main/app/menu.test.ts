import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually } from '../../host/eventually.ts';
import { granted, newDocument, startFakeApp, writeReport } from '../../host/start-fake-app.ts';

describe('the menu', () => {
  it('tells the page of the window in front what was chosen', async () => {
    const { host, window } = await startFakeApp();
    host.choose({ kind: 'command', command: 'file.save' }, window());
    expect(window().heard).toEqual([{ name: 'commandChosen', payload: { command: 'file.save' } }]);
  });

  it('opens a window where none is left', async () => {
    const { host, window } = await startFakeApp({ platform: 'darwin' });
    await window().closeByUser();
    host.choose({ kind: 'command', command: 'file.new' });
    await eventually(() => expect(host.windows().length).toBe(1));
  });

  it('opens files where no window is left', async () => {
    const { host, folder, window } = await startFakeApp({ platform: 'darwin' });
    const path = join(folder, 'one.postlude');
    await writeReport(path, 'One');
    await window().closeByUser();
    host.dialogs.opens.push([path]);
    host.choose({ kind: 'command', command: 'file.open' });
    await eventually(() => expect(host.windows().length).toBe(1));
    expect(window().shown.file).toBe(path);
  });

  it('shows what the page of the window in front can do', async () => {
    const { host, window } = await startFakeApp();
    const first = window();
    await newDocument(first);
    granted(await first.page.setMenuState({ enabled: ['file.save'], checked: [] }));
    granted(await first.page.createDocument({}));
    const enabled = () =>
      host
        .menus()
        .flatMap(({ items }) => items)
        .flatMap((item) => (item.kind === 'choice' && item.isEnabled ? [item.label] : []));
    first.turnTo();
    expect(enabled()).toEqual(['Save', 'Quit']);
    window().turnTo();
    expect(enabled()).toContain('New Report');
  });

  it('quits', async () => {
    const { host } = await startFakeApp();
    host.choose({ kind: 'quit' });
    await eventually(() => expect(host.hasEnded()).toBe(true));
  });
});
