import { describe, expect, it } from 'vitest';
import type { ExportJob } from '../../../src-main/exports/export-format.ts';
import { exportMarkdown } from '../../../src-main/exports/export-markdown.ts';
import { importMarkdown } from '../../../src-shared/import/import-markdown.ts';
import { countingIds } from '../../unit/counting-ids.ts';
import { incident, sampleReport } from '../../unit/timeline/figure/sample-report.ts';

async function exported(more: Partial<ExportJob> = {}) {
  const result = await exportMarkdown({
    report: sampleReport(incident),
    audience: 'internal',
    paper: 'a4',
    now: new Date('2024-05-15T10:00:00Z'),
    id: '1',
    name: 'queue (1)',
    print: async () => ({ error: 'Nothing is printed.' }),
    signal: new AbortController().signal,
    ...more,
  });
  if (!result.ok) throw new Error(result.failure.message);
  const [document, ...others] = result.value.files;
  return { text: textOf(document.bytes), others };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('exporting Markdown with a figure', () => {
  it('puts an SVG file beside the document and shows it above the timeline', async () => {
    const { text, others } = await exported();
    expect(others.map(({ path }) => path)).toEqual(['queue (1)-images/timeline-figure.svg']);
    expect(others.map(({ bytes }) => textOf(bytes).slice(0, 50))).toEqual([
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0',
    ]);
    expect(text).toMatch(
      /## Timeline\n\n!\[Timeline of 7 events [^\n]+\]\(queue%20%281%29-images\/timeline-figure\.svg\)\n\n/,
    );
  });

  it('holds the figure itself where nothing may stand beside it', async () => {
    const { text, others } = await exported({ inlineImages: true });
    expect(others).toEqual([]);
    expect(text).toMatch(/\]\(data:image\/svg\+xml;base64,[A-Za-z0-9+/]+=*\)\n/);
  });

  it('has none where none is wanted', async () => {
    const { text, others } = await exported({ figure: false });
    expect({ others, text }).toEqual({ others: [], text: expect.not.stringContaining('![') });
  });

  it('reads back the same with a figure beside it, in it, and without', async () => {
    const read = async (more: Partial<ExportJob>) =>
      importMarkdown((await exported(more)).text, { newId: countingIds() }).report;
    const without = await read({ figure: false });
    expect(await read({})).toEqual(without);
    expect(await read({ inlineImages: true })).toEqual(without);
  });
});
