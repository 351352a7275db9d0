import { it } from 'vitest';
import { newHome, startJourney } from '../e2e/driver/start-journey.ts';
import { picture } from './picture.ts';

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
  'Tom Lindqvist  [2:55 PM]',
  'joined #inc-queue',
  'Alertbot APP  [2:56 PM]',
  'disk usage is back to normal',
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

const sheet = [
  'Moment;Wer war es;Was geschah;Anmerkung;Ticket',
  '14.05.2024 09:02;Pager;Alarm: checkout latency;laut;OPS-1',
  '14.05.2024 09:06;Nadia;acknowledged, opening a bridge;;OPS-2',
  '14.05.2024 09:31;Tom;raised the pool to 80;leise;OPS-3',
].join('\n');

const both = [
  ...['# Queue and search failed on 14 May 2024', '', '## Queue timeline', ''],
  ...['- 14:05 paged, looking at the queue workers', '- 14:54 queue runs', ''],
  ...['## Search timeline', '', '- 16:02 index is empty', '- 16:40 restored from a snapshot', ''],
  ...['## Action items', '', '| Action | Owner | Due |', '|---|---|---|'],
  '| Watch the disk | Nadia | 2024-06-03 |',
].join('\n');

it('takes pictures of the dialog that imports', async () => {
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
  for (const [name, text] of [
    ['import-table', sheet],
    ['import-document', both],
  ] as const) {
    app.chooseFromMenu('edit.paste-timeline');
    await dialog.getByRole('textbox').fill(text);
    await window.press('ControlOrMeta+Enter');
    await dialog.getByText(/will be added/).waitFor();
    await picture(window, name);
    await dialog
      .getByRole('button', { name: /^Text: / })
      .nth(1)
      .click();
    await picture(window, `${name}-edited`);
    await window.press('Escape');
    await window.press('Escape');
  }
  app.chooseFromMenu('edit.paste-timeline');
  // A long text is read as soon as it is pasted.
  await dialog.getByRole('textbox').evaluate(pasteInto, log);
  await dialog.getByText(/will be added/).waitFor();
  await picture(window, 'import-log');
});
