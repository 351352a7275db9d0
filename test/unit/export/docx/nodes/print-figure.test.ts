import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../src-shared/document/compose-document.ts';
import { printDocx } from '../../../../../src-shared/export/docx/print-docx.ts';
import { incident, sampleReport } from '../../../timeline/figure/sample-report.ts';
import { readParts } from '../describe-docx.ts';

const tree = composeDocument(sampleReport(incident), { audience: 'internal', figure: true });
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

const documentOf = async (figures?: ReadonlyMap<number, Uint8Array>) => {
  const options = {
    paper: 'a4',
    now: '2024-05-15T10:00:00Z',
    ...(figures && { figures }),
  } as const;
  return readParts((await printDocx(tree, options)).bytes)['word/document.xml'] ?? '';
};

describe('a figure', () => {
  it('is a picture as wide as the text that tells its story to who cannot see it', async () => {
    const text = await documentOf(new Map([[1, picture]]));
    expect(text).toContain('<w:pStyle w:val="Figure"/>');
    expect(text).toContain('descr="Timeline of 7 events from 13:58 to 15:40 UTC on 14 May 2024');
    expect(/<wp:extent cx="(\d+)"/.exec(text)?.[1]).toBe(String(620 * 9525));
  });

  it('is left out where nobody drew it', async () => {
    expect(await documentOf()).not.toContain('<w:drawing>');
  });
});
