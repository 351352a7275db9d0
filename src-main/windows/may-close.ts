import type { AppContext } from '../app-context.ts';
import { saveDocument } from '../handlers/save-document.ts';
import type { AppWindow } from './app-window.ts';
import type { PageFlushes } from './flush-page.ts';
import { tellFailure } from './open-files.ts';

/**
 * Asks what to do with unsaved work before a window closes, and does it. True: the window may close, and
 * its document is closed.
 */
export async function mayClose(
  context: AppContext,
  flushes: PageFlushes,
  window: AppWindow,
): Promise<boolean> {
  const id = window.document();
  if (id === undefined) return true;
  await flushes.ask(window.host);
  const decision = context.store.isDirty(id) ? await decide(context, window, id) : 'close';
  if (decision === 'cancel') return false;
  if (decision === 'save' && !(await save(context, window, id))) return false;
  await context.store.close(id, { discard: decision === 'discard' });
  window.setDocument(undefined);
  return true;
}

type Decision = 'save' | 'discard' | 'cancel';

async function decide(context: AppContext, window: AppWindow, id: string): Promise<Decision> {
  window.host.focus();
  const title = context.store.describe(id)?.title || 'Untitled';
  return context.host.ask<Decision>(
    {
      message: `Save the changes to "${title}"?`,
      detail: 'Without saving, the changes since the last save are lost.',
      choices: [
        { id: 'save', label: 'Save' },
        { id: 'discard', label: "Don't Save" },
        { id: 'cancel', label: 'Cancel' },
      ],
      cancel: 'cancel',
    },
    window.host,
  );
}

async function save(context: AppContext, window: AppWindow, id: string): Promise<boolean> {
  const read = context.store.read(id);
  if (!read.ok) return false;
  const { revision, report } = read.value;
  const saved = await saveDocument(context, window, { id, revision, report, how: 'save' });
  if (!saved.ok) await tellFailure(context, saved.message, window);
  return saved.ok && saved.value.kind === 'saved';
}
