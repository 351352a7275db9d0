import type { Outcome } from '../../src-shared/ipc/messages.ts';
import { patchBetween } from '../../src-shared/ipc/report-patch.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { Api } from '../api.ts';
import { answered } from '../api.ts';
import type { DocumentState, DocumentStore } from './document-store.ts';

/** Milliseconds from an edit to its journey; with those of the journal well below a second. */
const sendAfter = 400;
const retryAfter = 1000;

/** A report that the main process was sent. */
type Known = Pick<DocumentState, 'revision'> & { readonly report: Report };

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
  /** What the main process has, unless it says otherwise; absent: nobody knows. */
  let known: Known | undefined = knownOf(state.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> = Promise.resolve();
  /** Told as the document's problem until a change is taken again. */
  let refusal: string | undefined;

  const send = async (current: DocumentState) => {
    const { revision } = current;
    const base = known;
    known = knownOf(current);
    const outcome = await record(api, current, base);
    const { problem, ...safety } = state.getState().safety;
    if (outcome.ok) {
      if (problem !== undefined && problem === refusal) state.setState({ safety });
      return;
    }
    refusal = outcome.message;
    known = undefined;
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

function knownOf({ revision, history: { report } }: DocumentState): Known {
  return { revision, report };
}

/** Sends what differs from the report that is known, for a long one is costly to send; else all of it. */
async function record(
  api: Api,
  { id, revision, history: { report } }: DocumentState,
  known: Known | undefined,
): Promise<Outcome<unknown>> {
  const patch = known === undefined ? [] : patchBetween(known.report, report);
  if (known !== undefined && patch.length <= mostSteps) {
    const { revision: base } = known;
    const outcome = await answered(api.recordPatch({ document: id, base, revision, patch }));
    if (!outcome.ok || outcome.value === true) return outcome;
  }
  return answered(api.recordChange({ document: id, revision, report }));
}

/** Of more differences than these the whole report is sent. */
const mostSteps = 500;
