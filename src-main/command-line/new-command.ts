import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import { reportFromTemplate } from '../../src-shared/report/templates/report-from-template.ts';
import {
  builtInTemplates,
  templateNamed,
} from '../../src-shared/report/templates/template-named.ts';
import { writeNewFiles } from '../documents/write-new-files.ts';
import type { CommandLineIo, ExitCode } from './command-line-io.ts';
import { complaint } from './complaint.ts';
import { wordEnding } from './output-plan.ts';
import type { GivenOptions } from './parse-arguments.ts';
import { printable } from './printable.ts';

/** `postlude new`: an empty report in the shape of a template. */
export async function newCommand(
  operands: readonly string[],
  options: GivenOptions,
  io: CommandLineIo,
): Promise<ExitCode> {
  const [file = ''] = operands;
  const ending = wordEnding(file).toLowerCase();
  if (ending !== '' && ending !== '.postlude') {
    io.complain(printable(`postlude: ${file} would be a report: let its name end in .postlude.`));
    return 2;
  }
  const path = ending === '' ? `${file}.postlude` : file;
  const template = templateNamed(options.get('template') ?? '') ?? builtInTemplates[0];
  const title = options.get('title');
  const report = reportFromTemplate(template, {
    newId: io.newId,
    ...(title !== undefined && { title }),
  });
  const bytes = new TextEncoder().encode(writePostlude(report));
  const rules = { taken, guarded: [], newId: io.newId, signal: io.signal };
  const refused = await writeNewFiles(io.disk, [{ path, bytes }], rules);
  if (refused) {
    io.complain(complaint(refused.path, refused.failure));
    return 1;
  }
  io.print(path);
  return 0;
}

const taken = { message: 'Not written: there is such a file. Choose another name.' };
