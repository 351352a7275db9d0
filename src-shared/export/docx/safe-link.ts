import { cleanText } from './clean-text.ts';

// Word refuses to open a document with a longer address.
const longest = 2000;

const host = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/;
const mailbox = /^mailto:[^\s@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:\?.*)?$/i;

/**
 * Gives the address a link may lead out of the document to, written so that Word and the Open XML SDK
 * take it: http, https and mailto alone. Anything else (scripts, files, data, relative paths,
 * addresses that cannot be parsed or are too long) gives `undefined`.
 */
export function safeLink(address: string): string | undefined {
  const clean = cleanText(address).trim();
  if (!URL.canParse(clean)) return undefined;
  const url = new URL(clean);
  const href = url.href.replaceAll(/[{}|\\^`<>"]/g, encodeURIComponent);
  return href.length <= longest && leadsOut(url, href) ? href : undefined;
}

function leadsOut(url: URL, href: string): boolean {
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return host.test(url.hostname);
    case 'mailto:':
      return mailbox.test(href);
    default:
      return false;
  }
}
