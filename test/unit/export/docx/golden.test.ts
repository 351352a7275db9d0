import { expect, it } from 'vitest';
import { printDocx } from '../../../../src-shared/export/docx/print-docx.ts';
import { readParts } from './describe-docx.ts';
import { sampleTree } from './sample-tree.ts';

const golden = [
  'docProps/core.xml',
  'word/_rels/document.xml.rels',
  'word/document.xml',
  'word/footnotes.xml',
  'word/numbering.xml',
  'word/styles.xml',
];

it('prints the sample as it always did', async () => {
  const { bytes } = await printDocx(sampleTree, { paper: 'a4', now: '2024-05-16T08:00:00Z' });
  const parts = readParts(bytes);
  const settled = settle(golden.map((path) => parts[path] ?? ''));
  for (const [index, path] of golden.entries()) {
    const name = path.split('/').at(-1) ?? path;
    await expect(settled[index]).toMatchFileSnapshot(`../../../golden/docx/${name}`);
  }
});

/** Gives what docx names at random, or counts on from the documents before, names of this document. */
function settle(parts: readonly string[]): readonly string[] {
  const names = new Map<string, string>();
  const nameOf = (random: string) => {
    const name = names.get(random) ?? `link-${names.size + 1}`;
    names.set(random, name);
    return name;
  };
  return parts.map((xml) =>
    `${xml.replaceAll('><', '>\n<')}\n`
      .replaceAll(/"(rId[\w-]{10,})"/g, (_id, random: string) => `"${nameOf(random)}"`)
      .replaceAll(/(<w:bookmark(?:Start|End) [^>]*?)w:id="\d+"/g, '$1w:id="…"'),
  );
}
