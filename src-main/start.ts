import { join } from 'node:path';
import { runCommandLine } from './command-line/run-command-line.ts';
import { terminalIo } from './command-line/terminal-io.ts';
import { setUpBrowser } from './set-up-browser.ts';

const root = join(import.meta.dirname, '..', '..');
const out = join(root, 'out', 'example');
const io = terminalIo(process);

// Until the window exists.
io.print('Postlude has no window yet: it converts its example, assets/example.md, into');
const browser = await setUpBrowser();
if ('error' in browser) io.complain(browser.error);
process.exitCode = await runCommandLine(
  [
    ...['convert', join(root, 'assets', 'example.md'), '--force'],
    ...['--to', 'md,html,pdf,docx,postlude', '--out', out],
  ],
  io,
);
