import type { Element, ElementContent } from 'hast';
import type { Image } from '../../report/report.ts';
import { element } from './element.ts';

/**
 * Prints an image that travels with the report as a data URI. Any other becomes its description in
 * words, a link where its address is on the web: a document must fetch nothing when it is opened.
 */
export function placeImage(
  image: Element,
  images: Readonly<Record<string, Image>>,
  insideLink: boolean,
): ElementContent {
  const { src, ...properties } = image.properties;
  const address = typeof src === 'string' ? src : '';
  const data = dataAddress(address, images);
  if (data !== undefined) return element('img', { src: data, alt: '', ...properties });
  const words = describe(image, address);
  return /^https?:\/\//i.test(address) && !insideLink
    ? element('a', { className: ['image-link'], href: address }, [words])
    : element('span', { className: ['image-link'] }, [words]);
}

const imageData = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,]/i;

function dataAddress(address: string, images: Readonly<Record<string, Image>>): string | undefined {
  if (imageData.test(address)) return address;
  const sha = /^image:([0-9a-f]{64})$/i.exec(address)?.[1]?.toLowerCase();
  const image = sha === undefined || !Object.hasOwn(images, sha) ? undefined : images[sha];
  return image && `data:${image.mediaType};base64,${image.data}`;
}

function describe(image: Element, address: string): string {
  const { alt, title } = image.properties;
  const words = [alt, title].filter((text) => typeof text === 'string' && text !== '').join(', ');
  if (words !== '') return `[image: ${words}]`;
  return address === '' || /^(?:data|image):/i.test(address) ? '[image]' : `[image: ${address}]`;
}
