import {
  Bookmark,
  ExternalHyperlink,
  ImageRun,
  InternalHyperlink,
  type ParagraphChild,
} from 'docx';
import type { PhrasingContent } from 'mdast';
import { cleanText } from '../clean-text.ts';
import type { Bookmarks } from '../parts/bookmarks.ts';
import { safeLink } from '../safe-link.ts';
import { textRun } from '../text-run.ts';
import { plainText } from './plain-text.ts';
import type { Setting } from './setting.ts';

/**
 * Prints a link: to a heading where the document has it, out of the document where the address is safe,
 * else the text with the address in brackets behind it, so that nothing said is lost.
 */
export function printLink(
  address: string,
  content: readonly PhrasingContent[],
  setting: Setting,
): readonly ParagraphChild[] {
  if (setting.marks.link) return setting.inside(content);
  if (address.startsWith('#')) return toHeading(address, content, setting);
  const link = safeLink(address);
  if (link === undefined) return withAddress(address, content, setting);
  const text = setting.inside(content, { link: true });
  const words = text.length > 0 ? text : [textRun(address, { ...setting.marks, link: true })];
  // docx writes no bookmark, such as that of a footnote's mark, inside a link.
  return around(
    words,
    (child) => !(child instanceof Bookmark),
    (children) => new ExternalHyperlink({ link, children }),
  );
}

function toHeading(
  address: string,
  content: readonly PhrasingContent[],
  setting: Setting,
): readonly ParagraphChild[] {
  const anchor = headingBookmark(address.slice(1), setting.printing.bookmarks);
  if (anchor === undefined) return setting.inside(content);
  // docx gives a picture in such a link a target that is missing.
  return around(
    setting.inside(content, { link: true }),
    (child) => !(child instanceof Bookmark || child instanceof ImageRun),
    (children) => new InternalHyperlink({ anchor, children }),
  );
}

/** Puts links around what may stand in one, and leaves the rest between them. */
function around(
  children: readonly ParagraphChild[],
  fits: (child: ParagraphChild) => boolean,
  link: (children: readonly ParagraphChild[]) => ParagraphChild,
): readonly ParagraphChild[] {
  const result: ParagraphChild[] = [];
  let inside: ParagraphChild[] = [];
  const close = () => {
    if (inside.length > 0) result.push(link(inside));
    inside = [];
  };
  for (const child of children) {
    if (fits(child)) {
      inside.push(child);
    } else {
      close();
      result.push(child);
    }
  }
  close();
  return result;
}

function withAddress(
  address: string,
  content: readonly PhrasingContent[],
  setting: Setting,
): readonly ParagraphChild[] {
  const text = setting.inside(content);
  if (cleanText(address) === '' || plainText(content).includes(address)) return text;
  const gap = text.length === 0 ? '' : ' ';
  return [...text, textRun(`${gap}(${address})`, setting.marks)];
}

function headingBookmark(fragment: string, bookmarks: Bookmarks): string | undefined {
  const id = decoded(fragment);
  return bookmarks.nameOf(id) ?? bookmarks.nameOf(id.toLowerCase());
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
