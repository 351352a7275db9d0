import type { CommandArguments } from '../../src-shared/ipc/contract.ts';
import { answered } from '../api.ts';
import type { Session } from '../state/session.ts';

/** Saves the document of the window as it stands now. */
export async function saveReport(
  session: Session,
  how: CommandArguments<'saveDocument'>['how'],
): Promise<void> {
  const document = session.document();
  if (document === undefined) return;
  const { id, revision, history } = document.state.getState();
  const { report } = history;
  const outcome = await answered(session.api.saveDocument({ document: id, revision, report, how }));
  if (!outcome.ok) return session.tell({ kind: 'problem', text: outcome.message });
  if (outcome.value.kind === 'cancelled') return;
  session.dismissNotice();
  if (how === 'save-copy') return session.announce(`Copy saved as ${outcome.value.name}`);
  document.noteSaved(outcome.value, new Date(session.now()).toISOString());
  session.announce(`Saved as ${outcome.value.name}`);
}
