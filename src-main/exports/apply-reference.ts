import { failed, type Result, success } from '../documents/result.ts';
import { typesWith } from './reference/content-types.ts';
import { mergeNumbering, shiftNumbers } from './reference/merge-numbering.ts';
import { mergeStyles, renameStyles } from './reference/merge-styles.ts';
import {
  partOf,
  type Relationship,
  readRelationships,
  relationshipsPath,
  relationshipXml,
  writeRelationships,
} from './reference/relationships.ts';
import {
  contentTypes,
  putText,
  readPackage,
  textOf,
  type WordPackage,
  writePackage,
} from './reference/word-package.ts';

/** Why a file cannot lend its styles, in a sentence; undefined: it can. */
export function referenceProblem(reference: Uint8Array): string | undefined {
  const read = readPackage(reference);
  return read.ok ? problemOf(read.value) : read.failure.message;
}

/**
 * Puts the body of our document into the package of another, and so takes its styles, theme, header, footer,
 * page and settings. Nothing of the other document's own text, comments or properties comes along.
 */
export function applyReference(document: Uint8Array, reference: Uint8Array): Result<Uint8Array> {
  const [own, theirs] = [readPackage(document), readPackage(reference)];
  if (!own.ok) return own;
  if (!theirs.ok) return failed(`The styles were not taken. ${theirs.failure.message}`);
  const problem = problemOf(theirs.value);
  if (problem !== undefined) return failed(`The styles were not taken. ${problem}`);
  return success(writePackage(joined(own.value, theirs.value)));
}

const main = 'word/document.xml';
const mainRelationships = 'word/_rels/document.xml.rels';

function problemOf(parts: WordPackage): string | undefined {
  const types = textOf(parts, contentTypes);
  if (types.includes('macroEnabled')) return 'It holds macros. Save it as .docx without them.';
  const isWord =
    textOf(parts, main).includes('<w:body') &&
    textOf(parts, 'word/styles.xml').includes('</w:styles>');
  return isWord
    ? undefined
    : 'This is no Word document that could be read. Save it as .docx first.';
}

function joined(own: WordPackage, theirs: WordPackage): WordPackage {
  const numbering = mergeNumbering(
    textOf(theirs, 'word/numbering.xml'),
    textOf(own, 'word/numbering.xml'),
  );
  const styles = mergeStyles(
    textOf(theirs, 'word/styles.xml'),
    shiftNumbers(textOf(own, 'word/styles.xml'), numbering.shift),
  );
  const adapted = (xml: string) => shiftNumbers(renameStyles(xml, styles.names), numbering.shift);
  const kept = keptRelationships(theirs);
  const result = keptParts(theirs, kept);
  putText(result, 'word/styles.xml', styles.xml);
  putText(result, 'word/numbering.xml', renameStyles(numbering.xml, styles.names));
  putText(result, 'word/settings.xml', settingsOf(theirs, own));
  for (const notes of ['word/footnotes.xml', 'word/endnotes.xml']) {
    putText(result, notes, adapted(textOf(own, notes)));
    copyPart(own, result, relationshipsPath(notes));
  }
  for (const part of ['docProps/core.xml', 'docProps/app.xml']) copyPart(own, result, part);
  putText(result, main, bodyIn(adapted(textOf(own, main)), sectionOf(theirs)));
  const media = ownMedia(own, result);
  putText(result, mainRelationships, relationshipsOf(kept, media));
  putText(result, '_rels/.rels', packageRelationships);
  putText(result, contentTypes, typesWith(textOf(theirs, contentTypes), [...result.keys()]));
  return result;
}

const keptTypes: ReadonlySet<string> = new Set([
  ...['styles', 'numbering', 'settings', 'webSettings', 'fontTable', 'theme'],
  ...['header', 'footer'],
]);

/** What the look of a document comes from; headers and footers only where its last section has them. */
function keptRelationships(theirs: WordPackage): readonly Relationship[] {
  const section = sectionOf(theirs);
  return readRelationships(textOf(theirs, mainRelationships)).filter(
    ({ type, id, target }) =>
      keptTypes.has(type) &&
      theirs.has(partOf(target)) &&
      (!/^(?:header|footer)$/.test(type) || section.includes(`"${id}"`)),
  );
}

/** The parts that these lead to, and those that the parts themselves lead to. */
function keptParts(theirs: WordPackage, kept: readonly Relationship[]): WordPackage {
  const result: WordPackage = new Map();
  const open = kept.map(({ target }) => partOf(target));
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const bytes = theirs.get(part);
    if (bytes === undefined || result.has(part)) continue;
    result.set(part, bytes);
    const relationships = relationshipsPath(part);
    // Settings lead to templates and data on somebody's disk.
    if (part === 'word/settings.xml' || !theirs.has(relationships)) continue;
    copyPart(theirs, result, relationships);
    for (const { target } of readRelationships(textOf(theirs, relationships))) {
      open.push(partOf(target));
    }
  }
  return result;
}

function copyPart(from: WordPackage, to: WordPackage, path: string): void {
  const part = from.get(path);
  if (part !== undefined) to.set(path, part);
}

/** Without what ties a document to others, protects it, or counts its changes. */
function settingsOf(theirs: WordPackage, own: WordPackage): string {
  const settings = textOf(theirs, 'word/settings.xml') || textOf(own, 'word/settings.xml');
  return settings.replaceAll(
    /<w:(attachedTemplate|documentProtection|writeProtection|trackRevisions|revisionView|rsids|mailMerge)\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/w:\1>)/g,
    '',
  );
}

/** The page, header and footer of the reference: the section that its body ends with. */
function sectionOf(theirs: WordPackage): string {
  const body = textOf(theirs, main);
  return (
    body.match(/<w:sectPr\b[^>]*>(?:(?!<w:sectPr\b)[\s\S])*?<\/w:sectPr>(?=\s*<\/w:body>)/)?.[0] ??
    ''
  );
}

const prefix = 'postlude-';

function bodyIn(document: string, section: string): string {
  const own = /<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*<\/w:sectPr>\s*<\/w:body>/;
  const renamed = document.replaceAll(/ r:(id|embed|link)="/g, ` r:$1="${prefix}`);
  // Without a section of its own the reference leaves the page to ours, less its header and footer.
  return renamed.replace(own, (found) => {
    const ending =
      section === '' ? found.replaceAll(/<w:(?:header|footer)Reference\b[^>]*\/>/g, '') : '';
    return section === '' ? ending : `${section}</w:body>`;
  });
}

/** Copies the pictures of our document, and gives what leads to them and to the web. */
function ownMedia(own: WordPackage, result: WordPackage): readonly string[] {
  return readRelationships(textOf(own, mainRelationships))
    .filter(({ type }) => type === 'image' || type === 'hyperlink')
    .map(({ id, type, target, xml }) => {
      const named = xml.replace(`Id="${id}"`, () => `Id="${prefix}${id}"`);
      if (type === 'hyperlink') return named;
      const name = target.replace(/^media\//, `media/${prefix}`);
      const part = own.get(partOf(target));
      if (part !== undefined) result.set(partOf(name), part);
      return named.replace(`Target="${target}"`, () => `Target="${name}"`);
    });
}

function relationshipsOf(kept: readonly Relationship[], media: readonly string[]): string {
  const parts = [
    ['styles', 'styles.xml'],
    ['numbering', 'numbering.xml'],
    ['settings', 'settings.xml'],
    ['footnotes', 'footnotes.xml'],
    ['endnotes', 'endnotes.xml'],
  ] as const;
  const added = parts
    .filter(([type]) => !kept.some((relationship) => relationship.type === type))
    .map(([type, target]) => relationshipXml(`${prefix}${type}`, type, target));
  return writeRelationships([...kept.map(({ xml }) => xml), ...added, ...media]);
}

const packageRelationships = writeRelationships([
  relationshipXml('rId1', 'officeDocument', main),
  relationshipXml('rId2', 'extended-properties', 'docProps/app.xml'),
  '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
]);
