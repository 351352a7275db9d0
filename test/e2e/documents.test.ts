import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AppDriver } from './driver/app-driver.ts';
import { type Home, newHome, startJourney } from './driver/start-journey.ts';
import type { WindowDriver } from './driver/window-driver.ts';

const notes = '# Queue stood still\n\n## Summary\n\nNothing moved for an hour.\n';

/** A report that is open and saved, with its path. */
async function savedReport(home: Home, app: AppDriver): Promise<[WindowDriver, string]> {
  const window = await app.window(0);
  await window.newFromTemplate('SRE');
  await window.type('Title', 'Queue stood still');
  const path = join(home.documentsFolder, 'queue.postlude');
  app.dialogs.willSave(path);
  await window.press('ControlOrMeta+s');
  await window.waitForSafety(/^Saved$/);
  return [window, path];
}

it('notices a change by another program before overwriting it, and keeps both versions', async () => {
  const home = await newHome();
  const app = await startJourney(home);
  const [window, path] = await savedReport(home, app);
  const mine = await readFile(path, 'utf8');
  const theirs = mine.replace('Queue stood still', 'Queue ran late');
  await writeFile(path, theirs);
  await window.type('Trigger', 'A certificate.');
  app.dialogs.willAnswer('Keep Both');
  await window.press('ControlOrMeta+s');
  await window.waitForSafety(/^Saved$/);

  const names = await readdir(home.documentsFolder);
  expect(names).toHaveLength(2);
  const texts = await Promise.all(
    names.map((name) => readFile(join(home.documentsFolder, name), 'utf8')),
  );
  const kept = await readFile(path, 'utf8');
  expect(JSON.parse(kept)).toMatchObject({ title: 'Queue stood still' });
  expect(kept).toContain('A certificate.');
  expect(texts).toContain(theirs);
});

it('takes the version of another program when asked to, and gives the own one back on undo', async () => {
  const home = await newHome();
  const app = await startJourney(home);
  const [window, path] = await savedReport(home, app);
  const theirs = (await readFile(path, 'utf8')).replace('Queue stood still', 'Queue ran late');
  await writeFile(path, theirs);
  app.chooseFromMenu('file.revert');
  await expect.poll(() => window.field('Title').inputValue()).toBe('Queue ran late');
  await window.waitForSafety(/^Saved$/);
  await window.press('ControlOrMeta+z');
  await expect.poll(() => window.field('Title').inputValue()).toBe('Queue stood still');
  await window.waitForSafety(/^Unsaved changes/);
});

it('shows each report in a window of its own, and one report once', async () => {
  const home = await newHome();
  const example = await readFile(join('assets', 'example.postlude'), 'utf8');
  const { title } = JSON.parse(example);
  const copies = ['One', 'Two', 'Three'].map(async (name) => {
    const path = join(home.documentsFolder, `${name}.postlude`);
    await writeFile(path, example.replace(JSON.stringify(title), JSON.stringify(name)));
    return path;
  });
  const [one = '', two = '', three = ''] = await Promise.all(copies);
  const app = await startJourney({ ...home, files: [one, two] });
  const titles = () =>
    Promise.all(app.windows().map((window) => window.field('Title').inputValue()));
  await app.window(1);
  await expect.poll(titles).toEqual(['One', 'Two']);
  const [first, second] = [await app.window(0), await app.window(1)];
  await second.type('Impact', ' At last it did.');
  await second.waitForJournal();
  expect(await first.textOf('Impact')).not.toContain('At last');
  app.startAgain([one, two, three]);
  await app.window(2);
  await expect.poll(titles).toEqual(['One', 'Two', 'Three']);
});

it('takes over the file of a second start', async () => {
  const home = await newHome();
  const path = join(home.documentsFolder, 'notes.md');
  await writeFile(path, notes);
  const app = await startJourney(home);
  const first = await app.window(0);
  await first.newFromTemplate('Blank');
  app.startAgain([path]);
  const second = await app.window(1);
  await expect.poll(() => second.field('Title').inputValue()).toBe('Queue stood still');
});

it('asks before it closes a window with unsaved changes', async () => {
  const home = await newHome();
  const app = await startJourney(home);
  const window = await app.window(0);
  await window.newFromTemplate('Blank');
  await window.type('Title', 'Half a thought');
  app.dialogs.willAnswer('Cancel');
  app.chooseFromMenu('file.close');
  await expect.poll(() => app.dialogs.seen).toEqual(['Save the changes to "Half a thought"?']);
  expect(app.windows()).toHaveLength(1);
  app.dialogs.willAnswer("Don't Save");
  app.chooseFromMenu('file.close');
  await expect.poll(() => app.windows().length).toBe(0);
});

it('opens a file that is dropped on the window', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  const drop = await window.page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(notes)}], 'notes.md'));
    return transfer;
  })()`);
  await window.page.dispatchEvent('main', 'drop', { dataTransfer: drop });
  await expect.poll(() => window.field('Title').inputValue()).toBe('Queue stood still');
});
