import type { Element, ElementContent } from 'hast';

/** An image that a mail carries beside its HTML. */
export type MailImage = {
  /** As `cid:` addresses name it. */
  readonly cid: string;
  readonly mediaType: string;
  /** Base64. */
  readonly data: string;
};

/**
 * Moves the images that stand in an element as data into parts of their own, since many mail programs show no
 * others. One that is shown twice travels once.
 */
export function imagesByCid(
  root: Element,
  domain: string,
): { readonly root: Element; readonly images: readonly MailImage[] } {
  const images = new Map<string, MailImage>();
  const moved = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const children = node.children.map(moved);
    const source = node.tagName === 'img' ? node.properties.src : undefined;
    const found = typeof source === 'string' ? dataAddress.exec(source) : null;
    const [address, mediaType, data] = found ?? [];
    if (address === undefined || mediaType === undefined || data === undefined) {
      return { ...node, children };
    }
    const image = images.get(address) ?? {
      cid: `image${images.size + 1}@${domain}`,
      mediaType,
      data,
    };
    images.set(address, image);
    return { ...node, children, properties: { ...node.properties, src: `cid:${image.cid}` } };
  };
  return { root: { ...root, children: root.children.map(moved) }, images: [...images.values()] };
}

const dataAddress = /^data:(image\/[a-z+.-]+);base64,([A-Za-z0-9+/=]*)$/;
