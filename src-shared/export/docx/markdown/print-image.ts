import { ExternalHyperlink, ImageRun, type ParagraphChild } from 'docx';
import { decodeBase64 } from '../../../file/base64.ts';
import { cleanText } from '../clean-text.ts';
import { type ImageSize, imageSize } from '../image-size.ts';
import { twipsPerPixel } from '../parts/lengths.ts';
import type { Page } from '../parts/page.ts';
import type { Place } from '../printing.ts';
import { safeLink } from '../safe-link.ts';
import { textRun } from '../text-run.ts';
import type { Setting } from './setting.ts';

/**
 * Prints a picture that travels in the report, scaled down to its column. A picture elsewhere is never
 * fetched, and one Word cannot show (SVG, WebP, damaged) has no bytes to give: its description stands in
 * its place, leading to its address where that is safe.
 */
export function printImage(
  address: string,
  description: string,
  setting: Setting,
): readonly ParagraphChild[] {
  return address.startsWith('image:')
    ? printOwnImage(address.slice('image:'.length), description, setting)
    : [printMention(address, description, setting)];
}

function printOwnImage(
  sha: string,
  description: string,
  setting: Setting,
): readonly ParagraphChild[] {
  const { printing, place } = setting;
  const image = Object.hasOwn(printing.images, sha) ? printing.images[sha] : undefined;
  const data = image === undefined ? undefined : decodeBase64(image.data);
  const size = data === undefined ? undefined : imageSize(data);
  if (data === undefined || size === undefined) {
    printing.tell(whyNot(description || image?.name || sha.slice(0, 8), image?.mediaType));
    return [mention(description || image?.name || '', setting)];
  }
  const number = printing.nextPicture();
  const run = new ImageRun({
    type: size.format,
    data,
    transformation: fitted(size, place, printing.page),
    altText: {
      id: String(number),
      name: `Picture ${number}`,
      description: cleanText(description || image?.name || ''),
    },
  });
  return [run];
}

function whyNot(name: string, mediaType: string | undefined): string {
  const reason =
    mediaType === undefined
      ? 'is not in the report'
      : `(${mediaType}) is not a PNG, JPEG or GIF picture that Word shows`;
  return `The picture “${cleanText(name)}” ${reason}; its description stands in its place.`;
}

function printMention(address: string, description: string, setting: Setting): ParagraphChild {
  const words = description || nameOf(address);
  const link = setting.marks.link ? undefined : safeLink(address);
  return link === undefined
    ? mention(words, setting)
    : new ExternalHyperlink({
        link,
        children: [textRun(mentionText(words), { ...setting.marks, link: true })],
      });
}

/** The address of a picture nobody described; not one that is itself the picture. */
function nameOf(address: string): string {
  return address.startsWith('data:') ? '' : address;
}

function mention(description: string, setting: Setting): ParagraphChild {
  return textRun(mentionText(description), setting.marks);
}

function mentionText(description: string): string {
  return description === '' ? '[image]' : `[image: ${description}]`;
}

/** Width and height in pixels that fit into the column and leave a page room for some text. */
function fitted(size: ImageSize, place: Place, page: Page) {
  const width = (place.width - place.left) / twipsPerPixel;
  const height = (0.8 * page.textHeight) / twipsPerPixel;
  const scale = Math.min(1, width / size.width, height / size.height);
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}
