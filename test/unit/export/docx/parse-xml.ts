/** An element of an XML part; text stands among the children. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
};

const tag = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>|([^<]+)/y;

/** Reads a well-formed part; throws where a part is not well-formed. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode & { children: (XmlNode | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  tag.lastIndex = 0;
  while (tag.lastIndex < xml.length) {
    const start = tag.lastIndex;
    const match = tag.exec(xml);
    if (match === null) throw new Error(`Not well-formed: ${xml.slice(start, start + 80)}`);
    const [, slash, name, attributes = '', selfClosing, text] = match;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) {
      parent.children.push(decode(text));
    } else if (slash === '/') {
      if (open.pop()?.name !== name) throw new Error(`Not well-formed: </${name}>`);
    } else if (name !== undefined) {
      const node = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(node);
      if (selfClosing !== '/') open.push(node);
    }
  }
  const top = root.children.find((child) => typeof child !== 'string');
  if (open.length !== 1 || top === undefined) throw new Error('Not well-formed: not closed');
  return top;
}

/** The child elements of a name. */
export function childrenNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsIn(node).filter((child) => child.name === name);
}

/** The first child element of a name. */
export function childNamed(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node === undefined ? undefined : childrenNamed(node, name)[0];
}

/** The child elements. */
export function elementsIn(node: XmlNode): readonly XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** All text below a node. */
export function textIn(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  if (forbidden.test(text)) throw new Error(`Not a character of XML in ${JSON.stringify(text)}`);
  return text.replaceAll(/&(\w+);/g, (_entity, name: string) => {
    const letter = entities[name];
    if (letter === undefined) throw new Error(`Not well-formed: &${name};`);
    return letter;
  });
}

const forbidden = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u;
