import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EmailRequest } from '../../../src-shared/ipc/messages.ts';
import { mailParts } from '../../host/mail-parts.ts';
import { granted, newDocument, startFakeApp, titled } from '../../host/start-fake-app.ts';

const request: EmailRequest = {
  to: 'Ada <ada@example.com>',
  formats: ['md'],
  audience: 'internal',
  paper: 'a4',
};

async function withDocument(folder?: string) {
  const app = await startFakeApp(folder === undefined ? {} : { folder });
  const { id, report } = await newDocument(app.window());
  const draft = (changes: Partial<EmailRequest> = {}) =>
    app.window().page.draftEmail({
      ...{
        document: id,
        report: { ...titled('Cards rejected'), id: report.id },
        export: 'export-1',
      },
      request: { ...request, ...changes },
    });
  return { ...app, document: id, draft };
}

describe('drafting a mail', () => {
  it('writes it into a folder of the program and opens it in the mail program', async () => {
    const { host, draft } = await withDocument();
    const result = granted(await draft());
    expect(result).toMatchObject({
      kind: 'exported',
      messages: [],
      files: [{ name: expect.stringMatching(/\.eml$/) }],
    });
    const [path = ''] = host.opened;
    expect(path.startsWith(join(host.folders.data, 'drafts'))).toBe(true);
    const { words, files } = mailParts(await readFile(path));
    expect(words).toContain('To: Ada <ada@example.com>');
    expect(words).toContain('Subject: Postmortem: Cards rejected');
    expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['md']);
  });

  it('remembers to whom the report went, and what the last export was', async () => {
    const { window, document, draft } = await withDocument();
    expect(granted(await window().page.readExportOptions({ document }))).toEqual({});
    granted(await draft({ to: 'team@example.com', formats: [] }));
    expect(granted(await window().page.readExportOptions({ document }))).toEqual({
      email: { ...request, to: 'team@example.com', formats: [] },
    });
  });

  it('refuses what is no address, and writes nothing', async () => {
    const { host, draft } = await withDocument();
    expect(await draft({ to: 'a@example.com\nBcc: eve' })).toEqual({
      ok: false,
      message: '“Bcc: eve” is no mail address: correct it.',
    });
    expect(await readdir(host.folders.data)).not.toContain('drafts');
  });

  it('says where the draft is when no mail program opens it', async () => {
    const { host, draft } = await withDocument();
    Object.assign(host, { openPath: async () => 'no program is known for it.' });
    expect(granted(await draft())).toMatchObject({
      files: [{ folder: expect.stringContaining('drafts') }],
      messages: [
        'The draft was not opened: no program is known for it. Open it from its folder, or choose a mail program for .eml files.',
      ],
    });
  });

  it('removes the drafts of former days', async () => {
    const { host, draft } = await withDocument();
    const old = join(host.folders.data, 'drafts', 'old');
    await mkdir(old, { recursive: true });
    await writeFile(join(old, 'a.eml'), 'old');
    await utimes(old, new Date('2001-01-01'), new Date('2001-01-01'));
    granted(await draft());
    expect(await readdir(join(host.folders.data, 'drafts'))).not.toContain('old');
  });
});

describe('the style reference', () => {
  it('is chosen, remembered by its name, refused where it is no document, and given back', async () => {
    const { host, folder, window, document } = await withDocument();
    const bad = join(folder, 'bad.docx');
    await writeFile(bad, 'words');
    host.dialogs.opens.push([bad]);
    expect(await window().page.chooseReference({ document })).toEqual({
      ok: false,
      message: 'bad.docx: This is no Word document that could be read. Save it as .docx first.',
    });
    host.dialogs.opens.push([]);
    expect(granted(await window().page.chooseReference({ document }))).toBeUndefined();
  });
});
