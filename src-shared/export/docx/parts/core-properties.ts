import type { DocumentTree } from '../../../document/document-tree.ts';
import { cleanText } from '../clean-text.ts';

const application = 'Postlude';

/** A part of the package that docx would fill from the clock, or leave empty. */
export type WrittenPart = { readonly path: string; readonly data: string };

/**
 * What a file manager shows about the document (ECMA-376 Part 2, 11), and the program it comes from.
 * `now` is an ISO instant.
 */
export function documentProperties(tree: DocumentTree, now: string): readonly WrittenPart[] {
  return [
    { path: 'docProps/core.xml', data: coreProperties(tree, now) },
    {
      path: 'docProps/app.xml',
      data: part(
        'Properties',
        'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"',
        element('Application', application),
      ),
    },
  ];
}

function coreProperties({ title, language, properties }: DocumentTree, now: string): string {
  const authors = properties.authors.join('; ');
  const instant = now.replace(/\.\d+(?=Z$)/, '');
  return part(
    'cp:coreProperties',
    [
      'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      'xmlns:dcterms="http://purl.org/dc/terms/"',
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    ].join(' '),
    [
      element('dc:title', title),
      element('dc:subject', properties.subject),
      element('dc:creator', authors),
      element('cp:keywords', properties.keywords.join(', ')),
      element('dc:language', language),
      element('cp:lastModifiedBy', authors || application),
      element('dcterms:created', instant, ' xsi:type="dcterms:W3CDTF"'),
      element('dcterms:modified', instant, ' xsi:type="dcterms:W3CDTF"'),
      element('cp:category', 'Postmortem'),
      element('cp:contentStatus', properties.status ?? ''),
    ].join(''),
  );
}

function part(root: string, namespaces: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${namespaces}>${content}</${root}>`;
}

function element(name: string, text: string, attributes = ''): string {
  return text === '' ? '' : `<${name}${attributes}>${escapeXml(text)}</${name}>`;
}

function escapeXml(text: string): string {
  return cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
