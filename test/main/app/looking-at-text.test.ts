import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually } from '../../host/eventually.ts';
import { granted, newDocument, startFakeApp, titled } from '../../host/start-fake-app.ts';

const chat = 'Ana  [2:05 PM]\nlooking\n\nBo  [2:26 PM]\nrolled back\n';

/** What a window is given for a file of this name that the user chose. */
async function chosen(name: string, text: string) {
  const app = await startFakeApp();
  const path = join(app.folder, name);
  await writeFile(path, text);
  app.host.dialogs.opens.push([path]);
  return { ...app, given: granted(await app.window().page.openDocuments({})) };
}

describe('a text that nobody should open unasked', () => {
  it('is given to the window, with the images that it shows, and nothing is opened', async () => {
    const { given, window } = await chosen('bridge.txt', chat);
    expect(given).toEqual({ name: 'bridge.txt', text: chat, images: {} });
    expect(granted(await window().page.loadWindow({})).kind).toBe('start');
  });

  it.each([
    ['table.csv', 'time,what\n2024-05-14 09:02,paged\n2024-05-14 09:06,fixed\n'],
    ['notes.md', '# Outage\n\n## Timeline\n\n- 03/05/2024 10:00 paged\n- 03/05/2024 11:00 fixed\n'],
  ])('is %s', async (name, text) => {
    expect((await chosen(name, text)).given).toMatchObject({ name, text });
  });

  it('is raw notes of any length, but no long document', async () => {
    const notes = chat.repeat(3000);
    const { given } = await chosen('bridge.txt', notes);
    expect(given).toEqual({ name: 'bridge.txt', text: notes, images: {} });
    const report = `# Outage\n\n${'We were down.\n\n'.repeat(10_000)}`;
    expect((await chosen('outage.md', report)).given).toMatchObject({
      report: { title: 'Outage' },
    });
  });

  it('is no document that leaves nothing open, and none of several', async () => {
    const plain = '# Outage\n\n## Timeline (UTC)\n\n- 2024-05-14 10:00 paged\n';
    expect((await chosen('outage.md', plain)).given).toMatchObject({ report: { title: 'Outage' } });
    const { folder, host, window } = await startFakeApp();
    const paths = ['a.txt', 'b.txt'].map((name) => join(folder, name));
    for (const path of paths) await writeFile(path, chat);
    host.dialogs.opens.push(paths);
    expect(granted(await window().page.openDocuments({}))).toHaveProperty('report');
    expect(host.windows().length).toBe(2);
  });

  it('is asked about in a window, once, where the system wants it opened', async () => {
    const { folder, host, window } = await startFakeApp();
    const path = join(folder, 'bridge.txt');
    await writeFile(path, chat);
    host.startAgain([path]);
    await eventually(() => expect(window().shown.reloads).toBe(1));
    const content = granted(await window().page.loadWindow({}));
    expect(content).toMatchObject({ kind: 'start', text: { name: 'bridge.txt', text: chat } });
    expect(granted(await window().page.loadWindow({}))).not.toHaveProperty('text');
    expect(host.windows().length).toBe(1);
  });

  it('is told of bytes that were dropped, too', async () => {
    const { window } = await startFakeApp();
    const dropped = { name: '../bridge.txt', bytes: new TextEncoder().encode(chat) };
    const given = granted(await window().page.openDropped(dropped));
    expect(given).toEqual({ name: 'bridge.txt', text: chat, images: {} });
  });
});

describe('a report that was imported', () => {
  it('is not saved, is laid into the template, and is named after its file', async () => {
    const { host, window } = await startFakeApp();
    const report = { ...titled('Bridge'), sections: [] };
    const first = window();
    const made = granted(
      await first.page.createDocument({ report, template: 'sre', name: 'bridge.txt' }),
    );
    expect(made).toMatchObject({
      isSaved: false,
      report: { title: 'Bridge' },
    });
    expect(made?.report.sections.length).toBeGreaterThan(2);
    expect(first.shown.isEdited).toBe(true);
    const alone = granted(await (await emptyWindow()).page.createDocument({ report }));
    expect(alone?.report.sections).toEqual([]);
    expect(host.windows().length).toBe(1);
  });

  it('gets a window of its own where there is a document already', async () => {
    const { host, window } = await startFakeApp();
    const first = window();
    await newDocument(first);
    expect(granted(await first.page.createDocument({ report: titled('Bridge') }))).toBeUndefined();
    expect(host.windows().length).toBe(2);
  });
});

async function emptyWindow() {
  return (await startFakeApp()).window();
}
