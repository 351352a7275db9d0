import type { AppContext } from '../app-context.ts';
import type { AppWindow } from './app-window.ts';

/** Says that a window's page has crashed, and starts it again with what was journaled, or closes it. */
export async function offerReload(
  { host }: Pick<AppContext, 'host'>,
  window: AppWindow,
): Promise<void> {
  const answer = await host.ask(
    {
      message: 'This window has stopped working.',
      detail: 'Your work is kept up to the last second. Show it again?',
      choices: [
        { id: 'reload', label: 'Show Again' },
        { id: 'close', label: 'Close' },
      ],
      cancel: 'reload',
    },
    window.host,
  );
  if (answer === 'reload') window.host.reload();
  else window.host.close();
}
