import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import { buildReport, prose } from '../unit/report/build-report.ts';
import { newHome, startJourney } from './driver/start-journey.ts';
import type { WindowDriver } from './driver/window-driver.ts';

/** A window with a new report in the form that engineers use. */
async function openReport() {
  const app = await startJourney(await newHome());
  const window = await app.window(0);
  await window.newFromTemplate('SRE');
  return { app, window };
}

/** Puts something on the clipboard of the page and pastes it into the field with the focus. */
function paste(window: WindowDriver, data: Readonly<Record<string, string>>): Promise<unknown> {
  return window.page.evaluate(`{
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(${JSON.stringify(data)})) data.setData(type, text);
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }`);
}

it('wakes a text where it is clicked, without moving it', async () => {
  const { window } = await openReport();
  await window.field('Trigger').fill('The certificate of gateway three expired.\n\nNobody saw.');
  await window.field('Impact').focus();
  const words = window.field('Trigger').getByText('Nobody saw.');
  const before = await words.boundingBox();
  await words.dblclick({ position: { x: 5, y: 8 } });
  expect(await window.field('Trigger').getByText('Nobody saw.').boundingBox()).toEqual(before);
  await window.page.keyboard.type('Somebody');
  await expect
    .poll(() => window.textOf('Trigger'))
    .toBe('The certificate of gateway three expired.\n\nSomebody saw.');
});

it('formats with keys, goes on with lists, and undoes to the place', async () => {
  const { window } = await openReport();
  await window.type('Impact', 'orders');
  await window.press('ControlOrMeta+b');
  await window.press('End');
  await window.page.keyboard.type(' failed\n');
  await window.press('ControlOrMeta+Shift+8');
  await window.page.keyboard.type('one\ntwo');
  await window.press('Tab');
  await expect.poll(() => window.textOf('Impact')).toBe('**orders** failed\n- one\n  - two');
  await window.preview().getByRole('strong').getByText('orders').waitFor();

  await window.field('Title').focus();
  await window.press('ControlOrMeta+z');
  await expect.poll(() => window.textOf('Impact')).toBe('**orders** failed\n- one\n- two');
  await window.field('Impact').and(window.page.locator(':focus')).waitFor();
});

it('pastes rich text as Markdown and an address over words as a link', async () => {
  const { window } = await openReport();
  await window.field('Impact').focus();
  await paste(window, {
    'text/html': '<h2>Harm</h2><p>It <b>broke</b> <script>parent.hurt = 1</script></p>',
    'text/plain': 'Harm It broke',
  });
  await expect.poll(() => window.textOf('Impact')).toBe('### Harm\n\nIt **broke**');
  await window.press('ControlOrMeta+a');
  await window.page.keyboard.type('log');
  await window.press('ControlOrMeta+a');
  await paste(window, { 'text/plain': 'https://log.example/1' });
  await expect.poll(() => window.textOf('Impact')).toBe('[log](https://log.example/1)');
});

it('attaches a pasted image, smaller and painted anew, and asks what it shows', async () => {
  const { app, window } = await openReport();
  await window.type('Impact', 'See below.');
  await window.page.evaluate(`(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 1000 });
    canvas.getContext('2d').fillRect(10, 10, 500, 500);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
    const data = new DataTransfer();
    data.items.add(new File([blob], 'errors by gateway.png', { type: 'image/png' }));
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  })()`);
  const question = window.page.getByRole('textbox', { name: 'What does the image show?' });
  await question.and(window.page.locator(':focus')).waitFor();
  await question.fill('Errors by gateway');
  await question.press('Enter');
  await window.field('Impact').and(window.page.locator(':focus')).waitFor();
  await expect
    .poll(() => window.textOf('Impact'))
    .toMatch(/^See below\.\n\n!\[Errors by gateway\]\(image:[0-9a-f]{64}\)$/);
  const image = window.field('Impact').getByRole('img', { name: 'Errors by gateway' });
  await image.waitFor();
  const size = `[...document.querySelectorAll('.cm-content img')].map((image) => [image.naturalWidth, image.naturalHeight])`;
  expect(await window.page.evaluate(size)).toEqual([[2000, 500]]);
  await window.preview().getByRole('img', { name: 'Errors by gateway' }).waitFor();
  await window.press('ControlOrMeta+z');
  await window.press('ControlOrMeta+z');
  await expect.poll(() => window.textOf('Impact')).toBe('See below.');
  expect(app.faults).toEqual([]);
});

it('underlines what is misspelled, offers what was meant, and learns words', async () => {
  const home = await newHome();
  const file = join(home.folder, 'checkout.postlude');
  const words = 'Teh gatewey of `paymnts` at https://shp.example saw PostgreSQL.';
  await writeFile(file, writePostlude(buildReport({ sections: [prose('Impact', words)] })));
  const app = await startJourney({ ...home, files: [file] });
  const window = await app.window(0);
  await window.type('Impact', ' ');
  const marked = window.field('Impact').locator('.misspelled');
  await expect.poll(() => marked.allInnerTexts()).toEqual(['Teh', 'gatewey']);

  await marked.getByText('Teh').click();
  await window.press('ControlOrMeta+.');
  await window.page.getByRole('menuitem', { name: 'The', exact: true }).click();
  await expect.poll(() => window.textOf('Impact')).toMatch(/^The gatewey/);
  await marked.getByText('gatewey').click({ button: 'right' });
  await window.page.getByRole('menuitem', { name: /Add “gatewey”/ }).click();
  await expect.poll(() => marked.count()).toBe(0);
  expect(app.cancelledRequests).toEqual([]);
});
