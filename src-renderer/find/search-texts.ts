import { compileQuery, type FindQuery } from '../../src-shared/find/find-query.ts';
import { type Match, matchesIn } from '../../src-shared/find/matches-in.ts';
import type { Outcome } from '../../src-shared/ipc/messages.ts';

/** What a worker that searches is given, and gives back. */
export type SearchTask = { readonly texts: readonly string[]; readonly query: FindQuery };
/** The matches of each text. */
export type SearchResult = readonly (readonly Match[])[];

/** Milliseconds; patterns there are that would never end. */
const patience = 2000;

/**
 * Finds a query in texts. A pattern of the user's may take for ever, so it is tried in a worker, which can
 * be stopped; plain words never do.
 */
export async function searchTexts(task: SearchTask): Promise<Outcome<SearchResult>> {
  const compiled = compileQuery(task.query);
  if (!compiled.ok) return compiled;
  const { pattern } = compiled;
  if (!task.query.isPattern || typeof Worker === 'undefined') {
    return { ok: true, value: task.texts.map((text) => matchesIn(text, pattern)) };
  }
  return searchInWorker(task);
}

function searchInWorker(task: SearchTask): Promise<Outcome<SearchResult>> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Outcome<SearchResult>>((resolve) => {
    const refuse = (message: string) => resolve({ ok: false, message });
    const timer = setTimeout(
      () => refuse('This pattern takes too long. Try a simpler one.'),
      patience,
    );
    worker.addEventListener('message', ({ data }: MessageEvent<SearchResult>) => {
      clearTimeout(timer);
      resolve({ ok: true, value: data });
    });
    worker.addEventListener('error', () => refuse('The search did not work.'));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
