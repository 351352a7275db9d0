import * as disk from 'node:fs/promises';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTemplates } from '../../../src-main/templates/template-file.ts';
import { builtInTemplates } from '../../../src-shared/report/templates/template-named.ts';
import { templateSchema } from '../../../src-shared/report/templates/template-schema.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { countingIds } from '../../unit/counting-ids.ts';

const own = (name: string) => ({
  id: name.toLowerCase(),
  name,
  description: 'Saved from a report.',
  sections: [{ kind: 'prose', heading: 'Summary', help: 'In short.' }] as const,
});

async function place() {
  return { disk, folder: await temporaryFolder(), newId: countingIds() };
}

describe('templates', () => {
  it('are kept in the order of their names, and are there after a restart', async () => {
    const options = await place();
    const file = await openTemplates(options);
    expect(await file.save(own('Weekly'))).toEqual({ ok: true, value: [own('Weekly')] });
    await file.save(own('Ours'));
    expect((await openTemplates(options)).templates()).toEqual([own('Ours'), own('Weekly')]);
  });

  it('take the place of those with the same name', async () => {
    const file = await openTemplates(await place());
    await file.save(own('Ours'));
    const newer = { ...own('Ours'), description: 'Newer.' };
    expect(await file.save(newer)).toEqual({ ok: true, value: [newer] });
  });

  it('never take the place of those that come with the program', async () => {
    const file = await openTemplates(await place());
    expect(await file.save(own('Blank'))).toEqual({
      ok: false,
      message: 'Blank comes with Postlude. Choose another name.',
    });
  });

  it('are removed', async () => {
    const options = await place();
    const file = await openTemplates(options);
    await file.save(own('Ours'));
    expect(await file.remove('ours')).toEqual({ ok: true, value: [] });
    const written = await readFile(join(options.folder, 'templates.json'), 'utf8');
    expect(JSON.parse(written)).toEqual({ templates: [] });
  });

  it('leave out what is not valid', async () => {
    const options = await place();
    const content = { templates: [own('Ours'), { id: 'x' }, 7] };
    await writeFile(join(options.folder, 'templates.json'), JSON.stringify(content));
    expect((await openTemplates(options)).templates()).toEqual([own('Ours')]);
  });
});

it('checks the templates that come with the program as they are', () => {
  expect(builtInTemplates.map((template) => templateSchema.parse(template))).toEqual(
    builtInTemplates,
  );
});
