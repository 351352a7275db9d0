/** The parts of a mail, unpacked: headers and words of the text parts, and the attached files. */
export type MailParts = {
  readonly words: string;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
};

/** Reads the few shapes of MIME that the program writes. */
export function mailParts(bytes: Uint8Array): MailParts {
  const mail = Buffer.from(bytes).toString('latin1');
  const [head = '', ...rest] = mail.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const boundary = /boundary="([^"]+)"/.exec(unfolded(head))?.[1];
  if (boundary !== undefined) {
    const inner = body
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => mailParts(Buffer.from(part.replace(/^\r\n/, ''), 'latin1')));
    return {
      words: [decodedHeaders(head), ...inner.map(({ words }) => words)].join('\n'),
      files: inner.flatMap(({ files }) => files),
    };
  }
  const content = decoded(head, body);
  const name = fileNameIn(unfolded(head));
  if (name !== undefined) return { words: decodedHeaders(head), files: [{ name, bytes: content }] };
  return { words: `${decodedHeaders(head)}\n${content.toString('utf8')}`, files: [] };
}

function unfolded(head: string): string {
  return head.replaceAll(/\r\n[ \t]+/g, ' ');
}

/** RFC 2231: a name that is not ASCII stands in numbered pieces. */
function fileNameIn(head: string): string | undefined {
  const pieces = Array.from(
    head.matchAll(/filename(?:\*\d*\*?)?="?([^";\r\n]+)/g),
    ([, piece = '']) => piece,
  );
  if (pieces.length === 0) return undefined;
  return decodeURIComponent(pieces.join('').replace(/^utf-8''/i, ''));
}

/** RFC 2047. */
function decodedHeaders(head: string): string {
  return unfolded(head)
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?q\?([^?]*)\?=/gi, (_all, text: string) =>
      quotedPrintable(text.replaceAll('_', ' ')).toString('utf8'),
    )
    .replaceAll(/=\?utf-8\?b\?([^?]*)\?=/gi, (_all, text: string) =>
      Buffer.from(text, 'base64').toString('utf8'),
    );
}

function decoded(head: string, body: string): Buffer {
  const encoding = /content-transfer-encoding:\s*(\S+)/i.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return encoding === 'quoted-printable' ? quotedPrintable(body) : Buffer.from(body, 'latin1');
}

function quotedPrintable(text: string): Buffer {
  const joined = text.replaceAll(/=\r?\n/g, '');
  const bytes = joined.replaceAll(/=([0-9A-F]{2})/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}
