import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newHome, startJourney } from './driver/start-journey.ts';

it('makes, edits, undoes, saves and reopens a report', async () => {
  const home = await newHome();
  const app = await startJourney(home);
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  await window.type('Title', 'Checkout rejects cards');
  await window.type('Impact', 'One order in eight failed.');
  await window.preview().getByText('One order in eight failed.').waitFor();

  await window.press('ControlOrMeta+z');
  await expect.poll(() => window.textOf('Impact')).toBe('');
  await window.field('Impact').and(window.page.locator(':focus')).waitFor();
  await window.press('ControlOrMeta+Shift+z');
  await expect.poll(() => window.textOf('Impact')).toBe('One order in eight failed.');

  const path = join(home.documentsFolder, 'checkout.postlude');
  app.dialogs.willSave(path);
  await window.press('ControlOrMeta+s');
  await window.waitForSafety(/^Saved$/);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    title: 'Checkout rejects cards',
  });
  expect(app.dialogs.seen).toEqual(['Save Report']);
});

it('keeps hostile text inert in the preview', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('SRE');
  await window
    .field('Trigger')
    .fill(
      '<script>parent.hurt = 1</script><img src="https://evil.example/a.png" onerror="parent.hurt = 2">\n\n' +
        '[a link](javascript:parent.hurt=3) <iframe srcdoc="<script>parent.hurt=4</script>"></iframe> the end',
    );
  await window.preview().getByText('the end').waitFor();
  expect(
    await window.preview().locator('script, iframe, [onerror], [href^="javascript"]').count(),
  ).toBe(0);
  expect(await window.page.evaluate('globalThis.hurt')).toBeUndefined();
});

it('opens a link of the preview in the browser of the system only', async () => {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('SRE');
  await window.field('Trigger').fill('See [the status page](https://status.example.com/1).');
  await window.preview().getByRole('link', { name: 'the status page' }).click();
  await expect.poll(() => app.handedOut).toEqual(['https://status.example.com/1']);
});
