import type { OpenDocument, Outcome } from '../../src-shared/ipc/messages.ts';
import { answered } from '../api.ts';
import type { Session } from '../state/session.ts';

/**
 * Shows the document that a call opened for this window. Nothing, where the user cancelled or the document
 * went to a window of its own; a refusal is told.
 */
export async function showAnswer(
  session: Session,
  call: Promise<Outcome<OpenDocument | undefined>>,
): Promise<void> {
  const outcome = await answered(call);
  if (!outcome.ok) return session.tell({ kind: 'problem', text: outcome.message });
  if (outcome.value !== undefined) session.showDocument(outcome.value);
}

/** Tells a refusal; for calls that answer nothing else. */
export async function tellRefusal(
  session: Session,
  call: Promise<Outcome<undefined>>,
): Promise<void> {
  const outcome = await answered(call);
  if (!outcome.ok) session.tell({ kind: 'problem', text: outcome.message });
}
