import type { Api } from '../api.ts';
import { answered } from '../api.ts';
import type { DocumentState, DocumentStore } from './document-store.ts';

/** Milliseconds from an edit to its journey; with those of the journal well below a second. */
const sendAfter = 400;
const retryAfter = 1000;

/** Sends every change of a document to the journal. */
export type ChangeSender = {
  /** Sends what is not yet sent; resolves when the main process has it, or has refused it. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
};

/** Sends the newest report shortly after an edit, however long the typing goes on. */
export function startChangeSender(document: DocumentStore, api: Api): ChangeSender {
  const { state } = document;
  let sent = state.getState().revision;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> = Promise.resolve();
  /** Told as the document's problem until a change is taken again. */
  let refusal: string | undefined;

  const send = async ({ id, revision, history }: DocumentState) => {
    const { report } = history;
    const outcome = await answered(api.recordChange({ document: id, revision, report }));
    const { problem, ...safety } = state.getState().safety;
    if (outcome.ok) {
      if (problem !== undefined && problem === refusal) state.setState({ safety });
      return;
    }
    refusal = outcome.message;
    state.setState({ safety: { ...safety, problem: refusal } });
    sent = Math.min(sent, revision - 1);
    plan(retryAfter);
  };
  const sendNow = () => {
    clearTimeout(timer);
    timer = undefined;
    const current = state.getState();
    if (current.revision <= sent) return;
    sent = current.revision;
    const answer = send(current);
    underWay = Promise.all([underWay, answer]).then(() => undefined);
  };
  const plan = (milliseconds: number) => {
    timer ??= setTimeout(sendNow, milliseconds);
  };
  const unsubscribe = state.subscribe(({ revision }) => {
    if (revision > sent) plan(sendAfter);
  });
  return {
    flush: async () => {
      sendNow();
      await underWay;
    },
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
    },
  };
}
