import { attribute } from './relationships.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The types of the parts that are ours, whatever the reference calls them. */
const parts: ReadonlyMap<string, string> = new Map([
  ['word/document.xml', `${word}.document.main+xml`],
  ['word/styles.xml', `${word}.styles+xml`],
  ['word/numbering.xml', `${word}.numbering+xml`],
  ['word/settings.xml', `${word}.settings+xml`],
  ['word/footnotes.xml', `${word}.footnotes+xml`],
  ['word/endnotes.xml', `${word}.endnotes+xml`],
  ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
]);

const endings: ReadonlyMap<string, string> = new Map([
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['svg', 'image/svg+xml'],
  ['bmp', 'image/bmp'],
]);

/** The list of content types (ECMA-376, part 2, 10.1) for the parts that there are. */
export function typesWith(reference: string, paths: readonly string[]): string {
  const known = new Set(paths);
  const overrides = new Map(
    elementsIn(reference, 'Override').map((xml) => [
      attribute(xml, 'PartName').replace(/^\//, ''),
      attribute(xml, 'ContentType'),
    ]),
  );
  const defaults = new Map(
    elementsIn(reference, 'Default').map((xml) => [
      attribute(xml, 'Extension').toLowerCase(),
      attribute(xml, 'ContentType'),
    ]),
  );
  const all = new Map([...overrides, ...parts].filter(([path]) => known.has(path)));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    ...Array.from(
      new Map([...endings, ...defaults]),
      ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
    ),
    ...Array.from(all, ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

function elementsIn(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
}
