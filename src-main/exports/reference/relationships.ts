/** A relationship of a part (ECMA-376, part 2, 9.3). */
export type Relationship = {
  readonly id: string;
  /** The last word of its type, such as `hyperlink`. */
  readonly type: string;
  readonly target: string;
  /** As it stands in the file. */
  readonly xml: string;
};

/** Reads the relationships of a part. */
export function readRelationships(xml: string): readonly Relationship[] {
  return Array.from(xml.matchAll(/<Relationship\b[^>]*\/?>(?:<\/Relationship>)?/g), ([item]) => ({
    id: attribute(item, 'Id'),
    type: attribute(item, 'Type').split('/').at(-1) ?? '',
    target: attribute(item, 'Target'),
    xml: item,
  }));
}

/** Writes relationships as a part. */
export function writeRelationships(items: readonly string[]): string {
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${space}">${items.join('')}</Relationships>`;
}

/** The relationship of a type to a part, under an id. */
export function relationshipXml(id: string, type: string, target: string): string {
  const space = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `<Relationship Id="${id}" Type="${space}/${type}" Target="${target}"/>`;
}

/** The value of an attribute of an element's first tag; empty where it has none. */
export function attribute(xml: string, name: string): string {
  const [tag = ''] = /^<[^>]*>/.exec(xml) ?? [];
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** Where the relationships of a part stand. */
export function relationshipsPath(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** The path of a target as a part of the folder `word` names it. */
export function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `word/${target.replace(/^\.\//, '')}`;
}
