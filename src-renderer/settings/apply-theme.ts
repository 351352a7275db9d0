import type { Settings } from '../../src-shared/ipc/messages.ts';
import { answered } from '../api.ts';
import type { Session } from '../state/session.ts';

/** Shows the window in the theme of the settings. */
export async function applyTheme(session: Session): Promise<void> {
  const outcome = await answered(session.api.readSettings({}));
  if (outcome.ok) showTheme(outcome.value.theme);
}

/** `system` leaves the choice to the system, also when it changes. */
export function showTheme(theme: Settings['theme']): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}
