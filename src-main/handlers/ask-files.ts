import type { AppContext } from '../app-context.ts';
import type { AppWindow } from '../windows/app-window.ts';

/** The kinds of files that Postlude reads, for its dialogs. */
const readable = [
  {
    name: 'Reports and notes',
    endings: ['postlude', 'md', 'markdown', 'txt', 'log', 'csv', 'tsv', 'json', 'jsonl', 'zip'],
  },
  { name: 'Postlude reports', endings: ['postlude'] },
  { name: 'All files', endings: ['*'] },
];

/** Asks for files to read; none: cancelled. */
export async function askFiles(
  { host }: Pick<AppContext, 'host'>,
  window: AppWindow | undefined,
  { isMultiple }: { readonly isMultiple: boolean },
): Promise<readonly string[]> {
  const title = isMultiple ? 'Open' : 'Compare With';
  return host.showOpenDialog({ title, filters: readable, isMultiple }, window?.host);
}
