import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { it } from 'vitest';
import { newHome, startJourney } from '../e2e/driver/start-journey.ts';
import type { WindowDriver } from '../e2e/driver/window-driver.ts';

const out = process.env.POSTLUDE_SCREENSHOTS ?? resolve('out', 'screenshots');

const sizes = [
  [1280, 800],
  [1024, 700],
] as const;

async function picture({ page }: WindowDriver, name: string): Promise<void> {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: join(out, `${name}-${width}x${height}-${colorScheme}.png`) });
    }
  }
}

const chat = [
  'Nadia Okafor  [2:05 PM]',
  'paged, looking at the queue workers',
  'Tom Lindqvist  [2:26 PM]',
  'rolled back the worker image, no change :/',
  'Nadia Okafor  [2:41 PM]',
  'broker logs: disk is full on two of three nodes',
  '  /var/lib/broker  100%',
  'Tom Lindqvist  [2:54 PM]',
  'old segments deleted, queue drains again',
  'Tom Lindqvist  [03/05 9:10 AM]',
  'status page draft is in the doc',
  '-- 4 messages hidden --',
].join('\n');

const log = Array.from({ length: 4000 }, (_line, index) => {
  const at = new Date(Date.UTC(2024, 4, 14, 13, 0, index * 3)).toISOString();
  const words =
    index % 40 < 20
      ? `pool exhausted, ${index} waiting`
      : `GET /cart/${index} took too long, step ${index % 40 < 30}`;
  return `${at} ${index % 7 < 3 ? 'ERROR' : 'WARN'} checkout[${index}]: ${words} ${'abcdefg'[index % 7]}`;
}).join('\n');

/** Runs in the page. */
function pasteInto(field: any, text: string): void {
  const page: any = globalThis;
  const clipboardData = new page.DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new page.ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
  });
  field.dispatchEvent(paste);
}

it('takes pictures of the dialog that imports', async () => {
  await mkdir(out, { recursive: true });
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  const dialog = window.page.getByRole('dialog');
  await window.newFromTemplate('Classic postmortem');
  await window.field('Add an event').fill('2024-05-14 14:05 paged, looking at the queue workers');
  await window.press('Enter');
  app.chooseFromMenu('edit.paste-timeline');
  await dialog.getByRole('textbox').fill(chat);
  await picture(window, 'import-paste');
  await window.press('ControlOrMeta+Enter');
  await dialog.getByText(/will be added/).waitFor();
  await picture(window, 'import-chat');
  await window.press('Escape');
  app.chooseFromMenu('edit.paste-timeline');
  // A long text is read as soon as it is pasted.
  await dialog.getByRole('textbox').evaluate(pasteInto, log);
  await dialog.getByText(/will be added/).waitFor();
  await picture(window, 'import-log');
});
