import type { Template } from '../../src-shared/report/templates/template.ts';
import { templateNamed } from '../../src-shared/report/templates/template-named.ts';
import type { PdfPage, PrintedPdf } from '../browser/print-pdf.ts';
import { fileIdentity } from '../documents/file-identity.ts';
import { type ReadOptions, readReport } from '../documents/read-report.ts';
import { readBytes } from '../documents/read-text.ts';
import type { ExportFormat, ExportJob } from '../exports/export-format.ts';
import type { CommandLineIo, ExitCode } from './command-line-io.ts';
import { complaint } from './complaint.ts';
import { givenFormats } from './given-formats.ts';
import { givenReadOptions } from './given-read-options.ts';
import { type OutputPlan, planOutputs, sharedOutput } from './output-plan.ts';
import type { GivenOptions } from './parse-arguments.ts';
import { printable } from './printable.ts';
import { type Progress, startProgress } from './progress.ts';
import { tellNotes } from './tell-notes.ts';
import { unexpected } from './unexpected.ts';
import { type Output, writeOutput } from './write-output.ts';

/** `postlude convert`: every INPUT into every format; one that fails does not stop the others. */
export async function convertCommand(
  inputs: readonly string[],
  options: GivenOptions,
  io: CommandLineIo,
): Promise<ExitCode> {
  const plans = planOutputs(inputs, options.get('out'));
  const collision = sharedOutput(plans);
  if (collision !== undefined) {
    io.complain(printable(`postlude: ${collision}`));
    return 2;
  }
  const reference = await givenReference(options, io);
  if (reference === 'refused') return 1;
  const conversion = await startConversion(inputs, options, io, reference);
  let problems = 0;
  for (const plan of plans) {
    if (!io.signal.aborted) problems += await convertInput(plan, conversion);
  }
  conversion.progress.end();
  if (io.signal.aborted) return 130;
  return problems === 0 ? 0 : 1;
}

type Conversion = {
  readonly io: CommandLineIo;
  readonly progress: Progress;
  readonly reading: ReadOptions;
  readonly template: Template | undefined;
  readonly formats: readonly ExportFormat[];
  readonly audience: ExportJob['audience'];
  readonly paper: ExportJob['paper'];
  readonly quiet: boolean;
  /** The Word document whose styles are taken. */
  readonly reference?: Uint8Array;
  readonly output: Output;
};

async function startConversion(
  inputs: readonly string[],
  options: GivenOptions,
  io: CommandLineIo,
  reference: Uint8Array | undefined,
): Promise<Conversion> {
  // An INPUT that cannot be looked at cannot be read either, which is said when its turn comes.
  const looks = inputs.map((input) => fileIdentity(io.disk, input).catch(() => undefined));
  const originals = (await Promise.all(looks)).filter((file) => file !== undefined);
  const quiet = options.has('quiet');
  return {
    io,
    progress: startProgress(io),
    reading: givenReadOptions(options, io),
    template: templateNamed(options.get('template') ?? ''),
    formats: givenFormats(options),
    audience: options.get('audience')?.toLowerCase() === 'external' ? 'external' : 'internal',
    paper: options.get('paper')?.toLowerCase() === 'letter' ? 'letter' : 'a4',
    quiet,
    ...(reference && { reference }),
    output: { io, originals, written: [], force: options.has('force'), quiet },
  };
}

/** The number of problems. */
async function convertInput(plan: OutputPlan, conversion: Conversion): Promise<number> {
  const { io, progress, quiet } = conversion;
  try {
    await progress.read(plan.input);
    const read = await readReport(io.disk, plan.input, conversion.reading);
    if (!read.ok) {
      io.complain(complaint(plan.input, read.failure));
      return 1;
    }
    const report = await laidOut(read.value.report, conversion);
    const problems = await writeFormats(plan, report, conversion);
    // Where something failed, that is what has to be seen.
    if (problems === 0 && !quiet) tellNotes(plan.input, read.value.remarks, io);
    return problems;
  } catch (error) {
    if (io.signal.aborted) return 0;
    io.complain(complaint(plan.input, unexpected(error)));
    return 1;
  }
}

async function laidOut(
  report: ExportJob['report'],
  { template, io }: Conversion,
): Promise<ExportJob['report']> {
  if (template === undefined) return report;
  const { layIntoTemplate } = await import(
    '../../src-shared/report/templates/lay-into-template.ts'
  );
  return layIntoTemplate(report, template, io.newId);
}

/** The number of problems. */
async function writeFormats(
  { folder, name }: OutputPlan,
  report: ExportJob['report'],
  { io, audience, paper, formats, output, progress, reference }: Conversion,
): Promise<number> {
  let problems = 0;
  for (const format of formats) {
    if (io.signal.aborted) break;
    progress.step(`Writing ${name}.${format}`, format === 'pdf');
    const print = (page: PdfPage) => io.printPdf?.(page) ?? printInBrowser(page, io);
    const job: ExportJob = {
      ...{ report, audience, paper, name, now: io.now(), id: io.newId(), print },
      email: { to: [], formats: attachedFormats(formats) },
      ...(reference && { reference }),
      signal: io.signal,
    };
    problems += (await writeOutput(output, format, job, folder)) ? 0 : 1;
  }
  return problems;
}

/** What a mail carries: the other formats, or else the one that is usual. */
function attachedFormats(formats: readonly ExportFormat[]): readonly ExportFormat[] {
  const others = formats.filter((format) => format !== 'eml');
  return others.length === 0 ? ['docx'] : others;
}

async function givenReference(
  options: GivenOptions,
  io: CommandLineIo,
): Promise<Uint8Array | 'refused' | undefined> {
  const path = options.get('reference');
  if (path === undefined) return undefined;
  const read = await readBytes(io.disk, path);
  if (read.ok) return read.value;
  io.complain(complaint(path, read.failure));
  return 'refused';
}

async function printInBrowser(page: PdfPage, { findBrowser }: CommandLineIo): Promise<PrintedPdf> {
  const { printWithBrowser } = await import('../browser/print-with-browser.ts');
  return printWithBrowser(page, findBrowser);
}
