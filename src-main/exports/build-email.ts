import MailComposer from 'nodemailer/lib/mail-composer';
import { oneLine } from '../../src-shared/export/email/email-summary.ts';
import type { MailImage } from '../../src-shared/export/email/images-by-cid.ts';
import type { MailAddress } from '../../src-shared/export/email/read-recipients.ts';

/** A file that a mail carries. */
export type EmailAttachment = { readonly filename: string; readonly bytes: Uint8Array };

/** Everything that a mail is made of. */
export type Email = {
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly images: readonly MailImage[];
  readonly attachments: readonly EmailAttachment[];
  /** Without its angle brackets. */
  readonly messageId: string;
  readonly date: Date;
};

/**
 * Writes a mail as the bytes of an `.eml` file (RFC 5322, MIME). `X-Unsent` makes Outlook and others open it
 * as a draft. Nothing is read from a disk or a network, and no text can begin a header.
 */
export async function buildEmail(email: Email): Promise<Uint8Array> {
  const { to, subject, text, html, images, attachments, messageId, date } = email;
  const composer = new MailComposer({
    to: to.map(({ name, address }) => ({ name: oneLine(name), address: oneLine(address) })),
    subject: oneLine(subject),
    text,
    html,
    attachments: [
      ...images.map(({ cid, mediaType, data }, index) => ({
        cid,
        contentType: mediaType,
        content: Buffer.from(data, 'base64'),
        filename: `image${index + 1}.${mediaType.replace(/^image\/(\w+).*$/, '$1')}`,
        contentDisposition: 'inline' as const,
      })),
      ...attachments.map(({ filename, bytes }) => ({
        filename: oneLine(filename),
        content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        contentType: contentTypeOf(filename),
      })),
    ],
    messageId: `<${messageId}>`,
    date,
    headers: { 'X-Unsent': '1' },
    baseBoundary: messageId.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 40),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => {
      if (error) reject(error);
      else resolve(new Uint8Array(message));
    });
  });
}

function contentTypeOf(filename: string): string {
  const ending = filename.split('.').at(-1)?.toLowerCase() ?? '';
  return contentTypes[ending] ?? 'application/octet-stream';
}

const contentTypes: Readonly<Record<string, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  postlude: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};
