import { randomUUID } from 'node:crypto';
import { runCommandLine } from '../command-line/run-command-line.ts';
import { terminalIo } from '../command-line/terminal-io.ts';
import type { ElectronParts } from './electron-parts.ts';
import { printPage } from './print-page.ts';

/** Works as the command line inside the installed program, which prints PDF itself, and ends. */
export async function commandLineInElectron(
  parts: ElectronParts,
  argv: readonly string[],
  process: NodeJS.Process,
): Promise<void> {
  const { app } = parts;
  const printer = {
    parts,
    platform: process.platform,
    newId: randomUUID,
    tellRequest: () => undefined,
  };
  const code = await runCommandLine(argv, {
    ...terminalIo(process),
    printPdf: async (page) => {
      await app.whenReady();
      return printPage(printer, page);
    },
  });
  app.exit(process.exitCode === undefined ? code : Number(process.exitCode));
}
