import { strFromU8, unzipSync } from 'fflate';
import {
  childNamed,
  childrenNamed,
  elementsIn,
  parseXml,
  textIn,
  type XmlNode,
} from './parse-xml.ts';

/** What stands in a document: a paragraph in one line, or a table. */
export type Described = string | DescribedTable;

/** A table by its rows; a cell of one paragraph is its line. */
type DescribedTable = {
  readonly table: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (Described | readonly Described[])[])[];
};

/** The parts of a package by their paths, as text. */
export function readParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]),
  );
}

/**
 * Describes a document's blocks in lines to compare: `Style: text`, lists as `Style 2.1: text` (the
 * list's number among the lists, its level), marks much as in Markdown.
 */
export function describeDocx(bytes: Uint8Array): readonly Described[] {
  const parts = readParts(bytes);
  const describe = describer(parts, 'document');
  const body = childNamed(parseXml(parts['word/document.xml'] ?? ''), 'w:body');
  return body === undefined ? [] : elementsIn(body).flatMap(describe);
}

/** Describes the footnotes by number. */
export function describeNotes(bytes: Uint8Array): readonly (readonly Described[])[] {
  const parts = readParts(bytes);
  const describe = describer(parts, 'footnotes');
  return childrenNamed(parseXml(parts['word/footnotes.xml'] ?? ''), 'w:footnote')
    .filter((note) => note.attributes['w:type'] === undefined)
    .map((note) => elementsIn(note).flatMap(describe));
}

function describer(parts: Readonly<Record<string, string>>, part: string) {
  const targets = relationships(parts[`word/_rels/${part}.xml.rels`] ?? '');
  const lists: string[] = [];

  function block(node: XmlNode): readonly Described[] {
    switch (node.name) {
      case 'w:p':
        return [paragraph(node)];
      case 'w:tbl':
        return [table(node)];
      case 'w:sdt':
        return elementsIn(childNamed(node, 'w:sdtContent') ?? node).flatMap(block);
      default:
        return [];
    }
  }

  function paragraph(node: XmlNode): string {
    const properties = childNamed(node, 'w:pPr');
    const style = childNamed(properties, 'w:pStyle')?.attributes['w:val'] ?? 'Normal';
    const text = elementsIn(node).map(inline).join('');
    return `${style}${listOf(properties)}: ${text}`;
  }

  function listOf(properties: XmlNode | undefined): string {
    const numbering = childNamed(properties, 'w:numPr');
    const list = childNamed(numbering, 'w:numId')?.attributes['w:val'];
    const level = childNamed(numbering, 'w:ilvl')?.attributes['w:val'];
    if (list === undefined || list === '0') return '';
    if (!lists.includes(list)) lists.push(list);
    return ` ${lists.indexOf(list) + 1}.${level}`;
  }

  function inline(node: XmlNode): string {
    const { attributes } = node;
    switch (node.name) {
      case 'w:r':
        return run(node);
      case 'w:bookmarkStart':
        return `{#${attributes['w:name']}}`;
      case 'w:hyperlink': {
        const { 'w:anchor': anchor, 'r:id': id } = attributes;
        const target = id === undefined ? '' : targets.get(id);
        const text = elementsIn(node).map(inline).join('');
        return `[${text}](${target}${anchor === undefined ? '' : `#${anchor}`})`;
      }
      default:
        return '';
    }
  }

  return block;

  function table(node: XmlNode): DescribedTable {
    const properties = childNamed(node, 'w:tblPr');
    const grid = childNamed(node, 'w:tblGrid');
    return {
      table: childNamed(properties, 'w:tblStyle')?.attributes['w:val'] ?? '',
      widths:
        grid === undefined ? [] : elementsIn(grid).map((one) => Number(one.attributes['w:w'])),
      rows: childrenNamed(node, 'w:tr').map((row) => childrenNamed(row, 'w:tc').map(cell)),
    };
  }

  function cell(node: XmlNode): Described | readonly Described[] {
    const blocks = elementsIn(node).flatMap(block);
    const [only] = blocks;
    return blocks.length === 1 && only !== undefined ? only : blocks;
  }
}

function run(node: XmlNode): string {
  const properties = childNamed(node, 'w:rPr');
  const content = elementsIn(node).map(runContent).join('');
  const marks = properties === undefined ? [] : elementsIn(properties).map(markOf);
  return content === '' ? '' : marks.reduce((text, mark) => `${mark}${text}${mark}`, content);
}

function runContent(node: XmlNode): string {
  switch (node.name) {
    case 'w:t':
      return textIn(node);
    case 'w:br':
      return '↵';
    case 'w:tab':
      return '→';
    case 'w:instrText':
      return `{${textIn(node)}}`;
    case 'w:footnoteReference':
      return `[^${node.attributes['w:id']}]`;
    case 'w:drawing':
      return drawing(node);
    default:
      return '';
  }
}

/** `![description](width×height)`, in pixels. */
function drawing(node: XmlNode): string {
  const frame = childNamed(node, 'wp:inline');
  const { cx, cy } = childNamed(frame, 'wp:extent')?.attributes ?? {};
  const pixels = [cx, cy].map((length) => Number(length) / 9525).join('×');
  return `![${childNamed(frame, 'wp:docPr')?.attributes.descr}](${pixels})`;
}

function markOf(property: XmlNode): string {
  const marks: Readonly<Record<string, string>> = {
    'w:b': '**',
    'w:i': '_',
    'w:strike': '~~',
    'w:u': '++',
    'w:vertAlign': '^',
  };
  const style = property.name === 'w:rStyle' ? property.attributes['w:val'] : undefined;
  if (style === 'CodeChar') return '`';
  return style === 'QuietChar' ? '%' : (marks[property.name] ?? '');
}

function relationships(xml: string): ReadonlyMap<string, string> {
  return new Map(
    elementsIn(parseXml(xml)).map(({ attributes: { Id = '', Target = '' } }) => [Id, Target]),
  );
}
