/** Addresses as a mail takes them, or the first of them that is none. */
export type Recipients =
  | { readonly kind: 'read'; readonly addresses: readonly MailAddress[] }
  | { readonly kind: 'wrong'; readonly written: string };

/** Somebody who gets a mail. */
export type MailAddress = { readonly name: string; readonly address: string };

/** Reads `ada@example.com, Grace Hopper <grace@example.com>`; commas, semicolons and lines part them. */
export function readRecipients(text: string): Recipients {
  const written = text
    .split(/[;\n\r]|,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const addresses: MailAddress[] = [];
  for (const each of written) {
    const address = readAddress(each);
    if (address === undefined) return { kind: 'wrong', written: each };
    addresses.push(address);
  }
  return { kind: 'read', addresses };
}

function readAddress(written: string): MailAddress | undefined {
  if (/\p{Cc}/u.test(written)) return undefined;
  const named = /^([^<>]*)<([^<>]*)>$/.exec(written);
  const [, name = '', address = ''] = named ?? [written, '', written];
  if (!isAddress(address.trim())) return undefined;
  return { name: name.trim().replaceAll(/^"|"$/g, ''), address: address.trim() };
}

/** The usual part of RFC 5322's addresses; names of domains in any script. */
function isAddress(text: string): boolean {
  if (text.length > 254) return false;
  const [local = '', domain = '', ...more] = text.split('@');
  if (more.length > 0 || !/^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u.test(local)) return false;
  return domain
    .split('.')
    .every((part) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(part));
}
