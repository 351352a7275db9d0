import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import { mailParts } from '../host/mail-parts.ts';
import { pdfWords } from '../host/pdf-words.ts';
import { internalWords, leakyReport, outsideWord } from './driver/leaky-report.ts';
import { newHome, startJourney } from './driver/start-journey.ts';

/** Every word of a file, however it is packed. */
function wordsOf(name: string, bytes: Uint8Array): string {
  if (name.endsWith('.docx')) {
    const parts = Object.entries(unzipSync(bytes));
    return parts.map(([path, part]) => `${path}\n${Buffer.from(part).toString('utf8')}`).join('\n');
  }
  if (name.endsWith('.pdf')) return pdfWords(bytes);
  if (name.endsWith('.eml')) {
    const { words, files } = mailParts(bytes);
    return [words, ...files.map((file) => `${file.name}\n${wordsOf(file.name, file.bytes)}`)].join(
      '\n',
    );
  }
  const text = Buffer.from(bytes).toString('utf8');
  return `${text}\n${text.replaceAll(/\r\n[ \t]/g, '')}`;
}

async function exported(audience: 'Internal' | 'External') {
  const home = await newHome();
  const file = join(home.folder, 'leaky.postlude');
  await writeFile(file, writePostlude(leakyReport));
  const app = await startJourney({ ...home, files: [file] });
  const window = await app.window(0);
  await window.field('Title').waitFor();
  app.chooseFromMenu('file.export');
  const dialog = window.page.getByRole('dialog', { name: 'Export' });
  for (const box of await dialog
    .getByRole('group', { name: 'Formats' })
    .getByRole('checkbox')
    .all()) {
    await box.check();
  }
  await dialog.getByText(audience, { exact: true }).click();
  app.dialogs.willSave(join(home.documentsFolder, 'out.docx'));
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await window.page.getByRole('list', { name: 'Files' }).waitFor();
  const names = (await readdir(home.documentsFolder, { recursive: true })).toSorted();
  const files = names.filter((name) => /\.\w+$/.test(name));
  return Promise.all(
    files.map(async (name) => {
      const words = wordsOf(name, await readFile(join(home.documentsFolder, name)));
      return {
        name,
        leaked: internalWords.filter((word) => `${name}\n${words}`.includes(word)),
        isRead: words.includes(outsideWord),
      };
    }),
  );
}

const names = ['csv', 'docx', 'eml', 'html', 'ics', 'md', 'pdf', 'postlude'].map(
  (end) => `out.${end}`,
);

it('leaves every internal word out of every format for others', { timeout: 120_000 }, async () => {
  expect(await exported('External')).toEqual(
    names.map((name) => ({ name, leaked: [], isRead: true })),
  );
});

it('would find the words: the formats for the team hold them', { timeout: 120_000 }, async () => {
  const files = await exported('Internal');
  const found = new Map(files.map(({ name, leaked }) => [name, leaked]));
  for (const name of names.filter((each) => each !== 'out.ics')) {
    expect(found.get(name), name).toContain('SENTINELEVENT');
  }
  expect(found.get('out.ics')).toContain('SENTINELACTION');
  expect(found.get('out.postlude')).toEqual(internalWords);
});
