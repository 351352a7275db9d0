import { describe, expect, it } from 'vitest';
import { buildEmail, type Email } from '../../../src-main/exports/build-email.ts';
import { mailParts } from '../../host/mail-parts.ts';

const email: Email = {
  to: [{ name: 'Zoë Ångström', address: 'zoe@example.com' }],
  subject: 'Postmortem: Zahlung – 支払い',
  text: 'Words.',
  html: '<p>Words <img src="cid:image1@postlude.invalid"></p>',
  images: [{ cid: 'image1@postlude.invalid', mediaType: 'image/png', data: 'AAAA' }],
  attachments: [{ filename: 'Bericht ü.pdf', bytes: new Uint8Array([1, 2, 3]) }],
  messageId: 'id-1@postlude.invalid',
  date: new Date('2024-05-10T08:00:00Z'),
};

const words = async (parts: Partial<Email> = {}) =>
  Buffer.from(await buildEmail({ ...email, ...parts })).toString('latin1');

describe('buildEmail', () => {
  it('writes a draft with our id and date, both bodies, images and files', async () => {
    const bytes = await buildEmail(email);
    const { words: read, files } = mailParts(bytes);
    for (const line of [
      'X-Unsent: 1',
      'Message-ID: <id-1@postlude.invalid>',
      'Date: Fri, 10 May 2024 08:00:00 +0000',
      'Subject: Postmortem: Zahlung – 支払い',
      'To: Zoë Ångström <zoe@example.com>',
      'Words.',
    ]) {
      expect(read.split(/\r?\n/)).toContain(line);
    }
    expect(read).toContain('<p>Words <img src="cid:image1@postlude.invalid"></p>');
    expect(files.map(({ name, bytes: file }) => [name, [...file]])).toEqual([
      ['image1.png', [0, 0, 0]],
      ['Bericht ü.pdf', [1, 2, 3]],
    ]);
  });

  it('writes the same bytes for the same mail', async () => {
    expect(await words()).toBe(await words());
  });

  it('lets no text begin a header', async () => {
    const evil = 'x\r\nBcc: eve@example.com\r\n\r\n<b>';
    const mail = await words({
      subject: evil,
      to: [{ name: evil, address: 'a@example.com\r\nBcc: eve@example.com' }],
      attachments: [{ filename: evil, bytes: new Uint8Array() }],
    });
    expect(mail).not.toMatch(/^Bcc:/im);
  });

  it('never reads what a text names', async () => {
    const mail = await words({ html: '<img src="file:///etc/hostname">', attachments: [] });
    expect(mail).toContain('file:///etc/hostname');
  });
});
