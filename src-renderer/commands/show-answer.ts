import type { OpenDocument, OpenedText, Outcome } from '../../src-shared/ipc/messages.ts';
import { answered } from '../api.ts';
import type { Session } from '../state/session.ts';
import { openImport } from '../state/view-store.ts';

/**
 * Shows the document that a call opened for this window, or what there is to ask of a text. Nothing, where the user cancelled or the document
 * went to a window of its own; a refusal is told.
 */
export async function showAnswer(
  session: Session,
  call: Promise<Outcome<OpenDocument | OpenedText | undefined>>,
): Promise<void> {
  const outcome = await answered(call);
  if (!outcome.ok) return session.tell({ kind: 'problem', text: outcome.message });
  const { value } = outcome;
  if (value === undefined) return;
  if ('text' in value) openImport(session.view, { target: { kind: 'report' }, ...value });
  else session.showDocument(value);
}

/** Tells a refusal; for calls that answer nothing else. */
export async function tellRefusal(
  session: Session,
  call: Promise<Outcome<undefined>>,
): Promise<void> {
  const outcome = await answered(call);
  if (!outcome.ok) session.tell({ kind: 'problem', text: outcome.message });
}
