import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newHome, startJourney } from '../e2e/driver/start-journey.ts';
import { repeatedForms } from '../unit/import/repeated-forms.ts';

const size = 1_000_000;
/** Messages and lines of logs are about as long. */
const words = 'checkout answers slowly again in one region, the queue grows';
/** Milliseconds from the request to what was understood on the screen: about a second, and what a busy machine adds. */
const opening = 2000;

it.each([
  ['irc', 'chat.txt'],
  ['slack', 'copied.txt'],
  ['iso', 'app.log'],
  ['syslog', 'host.log'],
  ['csv', 'events.csv'],
])('understands 1 MB of %s in the window', async (form, name) => {
  const home = await newHome();
  const path = join(home.folder, name);
  const text = megabyteOf(form);
  await writeFile(path, text);
  const app = await startJourney(home);
  const window = await app.window(0);
  await window.button('Open').first().waitFor();
  app.dialogs.willOpen(path);
  const asked = performance.now();
  await window.button('Open').first().click();
  await window.page.getByRole('grid', { name: 'What was understood' }).waitFor();
  const opened = performance.now() - asked;
  console.log(
    `1 MB of ${form}, ${text.split('\n').length} lines: ${opened.toFixed(0)} ms (at most ${opening})`,
  );
  expect(opened).toBeLessThan(opening);
});

function megabyteOf(form: string): string {
  const line = repeatedForms[form];
  if (!line) throw new Error(`There is no form “${form}”.`);
  let text = form === 'csv' ? 'Time,Event,Who\n' : '';
  for (let at = 0; text.length < size; at += 1) text += line(at).replace('words', words);
  return text;
}
