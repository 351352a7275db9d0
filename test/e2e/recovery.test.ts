import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type Home, newHome, startJourney } from './driver/start-journey.ts';

/** Types into a new report in another process, and kills that when the journal has the words. */
async function writeAndCrash({ dataFolder, documentsFolder }: Home): Promise<void> {
  const script = resolve('test', 'e2e', 'driver', 'run-crashing-writer.js');
  const writer = fork(script, [dataFolder, documentsFolder], { execArgv: [] });
  const exit = once(writer, 'exit');
  const [said] = await Promise.race([once(writer, 'message'), exit]);
  expect(said).toBe('written');
  writer.kill('SIGKILL');
  await exit;
}

it('offers after a crash what was typed and never saved, and opens it', async () => {
  const home = await newHome();
  await writeAndCrash(home);
  const app = await startJourney(home);
  const window = await app.window(0);
  const recovered = window.page.getByRole('list', { name: 'Not saved last time' });
  await recovered.getByText('Lost and found').waitFor();
  expect(await recovered.getByRole('listitem').textContent()).toMatch(/Changed .*never saved/);
  await window.button('Open Lost and found').click();
  await expect.poll(() => window.textOf('Impact')).toBe('The last words before the power went.');
  expect(await window.field('Title').inputValue()).toBe('Lost and found');
  await window.waitForSafety(/^Not saved yet/);

  app.dialogs.willSave(join(home.documentsFolder, 'found.postlude'));
  await window.press('ControlOrMeta+s');
  await window.waitForSafety(/^Saved$/);
});

it('forgets after a crash what the user discards', async () => {
  const home = await newHome();
  await writeAndCrash(home);
  const first = await startJourney(home);
  const window = await first.window(0);
  await window.button('Discard Lost and found').click();
  await window.button('Discard Lost and found for good').click();
  await window.page.getByText('Not saved last time').waitFor({ state: 'detached' });
  await first.end();
  const second = await startJourney(home);
  const again = await second.window(0);
  await again.page.getByText('New from template').waitFor();
  expect(await again.page.getByText('Not saved last time').count()).toBe(0);
});
